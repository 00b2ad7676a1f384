// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "ui/bridge/library.h"

namespace ninefold::ui {

/// Makes copies of pictures at twice their size and stores each as a picture of its own that knows
/// where it comes from. Works on other threads; lives on the interface thread.
class Enlarger : public QObject {
    Q_OBJECT

public:
    /// The library must outlive it.
    explicit Enlarger(Library& library, QObject* parent = nullptr);

    void enlarge(const ImageRow& picture);

Q_SIGNALS:
    void enlarged(const ninefold::ImageRow& picture);
    void failed(const ninefold::Error& error);

private:
    void store(const ImageRow& parent, const std::string& png);

    Library& library_;
};

}  // namespace ninefold::ui
