// SPDX-License-Identifier: MIT
#include "ui/export/drag_source.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QStyleHints>
#include <QWidget>
#include <utility>

#include "ui/export/picture_mime.h"

namespace ninefold::ui {

DragSource::DragSource(QWidget* widget, PicturesAt picturesAt, const QWidget* area)
    : QObject(widget), widget_(widget), picturesAt_(std::move(picturesAt)), area_(area) {
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
        if (!hasBegun(move->position().toPoint())) return false;
        drag();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

bool DragSource::hasBegun(const QPoint& place) const {
    if (area_ != nullptr) return !area_->rect().contains(widget_->mapTo(area_, place));
    return (place - *pressed_).manhattanLength() >=
           QGuiApplication::styleHints()->startDragDistance();
}

void DragSource::drag() {
    const QPoint place = *pressed_;
    pressed_.reset();
    const DraggedPictures dragged = picturesAt_(place);
    if (dragged.images.empty()) return;
    dragPictures(widget_, dragged.images, dragged.picture);
    // The drag has taken the release that the widget waits for.
    QMouseEvent release(QEvent::MouseButtonRelease, place, widget_->mapToGlobal(place),
                        Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget_, &release);
}

}  // namespace ninefold::ui
