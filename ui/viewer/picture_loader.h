// SPDX-License-Identifier: MIT
#pragma once

#include <QCache>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include "ui/viewer/picture.h"

namespace ninefold::ui {

/// Reads pictures in the background and keeps the latest. Lives on the interface thread.
class PictureLoader : public QObject {
    Q_OBJECT

public:
    static constexpr int kKeptPictures = 8;

    explicit PictureLoader(QObject* parent = nullptr, int keptPictures = kKeptPictures);
    /// Waits for the picture that is being decoded.
    ~PictureLoader() override;

    /// The picture if it is at hand, else nullptr, and loaded() follows, never before this returns.
    const Picture* get(const QString& path);

Q_SIGNALS:
    void loaded(const QString& path);

private:
    QThreadPool pool_;
    QCache<QString, Picture> cache_;
    QSet<QString> pending_;
};

}  // namespace ninefold::ui
