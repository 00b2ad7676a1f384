// SPDX-License-Identifier: MIT
#include "ui/export/drag_source.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QStyleHints>
#include <QWidget>
#include <utility>

#include "ui/export/picture_mime.h"

namespace ninefold::ui {

DragSource::DragSource(QWidget* widget, PicturesAt picturesAt)
    : QObject(widget), widget_(widget), picturesAt_(std::move(picturesAt)) {
    widget->installEventFilter(this);
}

bool DragSource::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress) {
        const auto* press = static_cast<QMouseEvent*>(event);
        pressed_.reset();
        if (press->button() == Qt::LeftButton) pressed_ = press->position().toPoint();
    } else if (event->type() == QEvent::MouseButtonRelease) {
        pressed_.reset();
    } else if (event->type() == QEvent::MouseMove && pressed_) {
        const auto* move = static_cast<QMouseEvent*>(event);
        const QPoint way = move->position().toPoint() - *pressed_;
        if (way.manhattanLength() < QGuiApplication::styleHints()->startDragDistance()) {
            return false;
        }
        const DraggedPictures dragged = picturesAt_(*pressed_);
        pressed_.reset();
        if (dragged.images.empty()) return false;
        dragPictures(widget_, dragged.images, dragged.picture);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace ninefold::ui
