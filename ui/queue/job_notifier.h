// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <functional>

#include "ui/nine/batch.h"

class QWidget;

namespace ninefold::ui {

/// Tells through the desktop that a long job ended while nobody looks at the window.
class JobNotifier : public QObject {
    Q_OBJECT

public:
    static constexpr double kLongSeconds = 10;
    using Say = std::function<void(const QString& title, const QString& text)>;

    /// `say` shows a message on the desktop.
    JobNotifier(QWidget& window, Say say, QObject* parent = nullptr);

    void jobEnded(const Batch& batch);

private:
    QWidget& window_;
    Say say_;
};

/// Shows a message through org.freedesktop.Notifications and doesn't wait for an answer. Nothing
/// happens where there is no bus.
void showOnDesktop(const QString& title, const QString& text);

}  // namespace ninefold::ui
