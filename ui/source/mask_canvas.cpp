// SPDX-License-Identifier: MIT
#include "ui/source/mask_canvas.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTabletEvent>
#include <algorithm>

#include "ui/source/feather.h"
#include "ui/source/tinted_mask.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

/// The base class pans with the left button.
QMouseEvent asLeft(const QMouseEvent& event) {
    return {event.type(),   event.position(), event.globalPosition(),
            Qt::LeftButton, Qt::LeftButton,   event.modifiers()};
}

}  // namespace

MaskCanvas::MaskCanvas(MaskLayer& layer, QWidget* parent) : ImageCanvas(parent), layer_(layer) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::BlankCursor);
}

void MaskCanvas::setErasing(bool erasing) {
    erasing_ = erasing;
    update();
}

void MaskCanvas::setBrushPx(int px) {
    brushPx_ = std::clamp(px, 1, kThickest);
    update();
}

void MaskCanvas::setFeatherPx(int px) {
    featherPx_ = px;
    refresh();
}

void MaskCanvas::refresh() {
    soft_ = feathered(layer_.mask(), featherPx_);
    update();
}

QPointF MaskCanvas::toPicture(const QPointF& widget) const {
    return (widget * devicePixelRatioF() - targetRect().topLeft()) / zoom();
}

QPointF MaskCanvas::toWidget(const QPointF& picture) const {
    return (picture * zoom() + targetRect().topLeft()) / devicePixelRatioF();
}

void MaskCanvas::paintEvent(QPaintEvent* event) {
    ImageCanvas::paintEvent(event);
    if (soft_.isNull()) return;
    QPainter painter(this);
    painter.save();
    painter.scale(1 / devicePixelRatioF(), 1 / devicePixelRatioF());
    const QImage& mask = painting_ ? layer_.mask() : soft_;
    painter.drawImage(targetRect(), tintedMask(mask, tokensOf(palette()).accent),
                      QRectF(mask.rect()));
    painter.restore();
    if (!brushSeen_) return;
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = brushPx_ * zoom() / devicePixelRatioF() / 2;
    const Qt::PenStyle style = erasing_ ? Qt::DashLine : Qt::SolidLine;
    // Two rings are seen on any picture.
    painter.setPen(QPen(Qt::black, 3));
    painter.drawEllipse(toWidget(brush_), radius, radius);
    painter.setPen(QPen(Qt::white, 1.5, style));
    painter.drawEllipse(toWidget(brush_), radius, radius);
}

void MaskCanvas::begin(const QPointF& at, bool erase, double pressure) {
    if (layer_.mask().isNull()) return;
    painting_ = true;
    strokeErases_ = erase;
    brush_ = at;
    layer_.beginStroke();
    layer_.paint(at, at, brushPx_ * pressure / 2, erase);
    update();
}

void MaskCanvas::go(const QPointF& to, double pressure) {
    if (painting_) layer_.paint(brush_, to, brushPx_ * pressure / 2, strokeErases_);
    brush_ = to;
    brushSeen_ = true;
    update();
}

void MaskCanvas::end() {
    if (!painting_) return;
    painting_ = false;
    layer_.endStroke();
    refresh();
    Q_EMIT painted();
}

void MaskCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::MiddleButton) {
        QMouseEvent left = asLeft(*event);
        ImageCanvas::mousePressEvent(&left);
    } else if (!painting_) {
        begin(toPicture(event->position()), erasing_ != (event->button() == Qt::RightButton), 1);
    }
}

void MaskCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::MiddleButton) {
        QMouseEvent left = asLeft(*event);
        ImageCanvas::mouseMoveEvent(&left);
    } else {
        go(toPicture(event->position()), 1);
    }
}

void MaskCanvas::mouseReleaseEvent(QMouseEvent* /*event*/) {
    end();
    setCursor(Qt::BlankCursor);
}

void MaskCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    mousePressEvent(event);
}

void MaskCanvas::tabletEvent(QTabletEvent* event) {
    const QPointF at = toPicture(event->position());
    const bool eraserEnd = event->pointerType() == QPointingDevice::PointerType::Eraser;
    if (event->type() == QEvent::TabletPress && event->button() == Qt::LeftButton) {
        begin(at, erasing_ || eraserEnd, event->pressure());
    } else if (event->type() == QEvent::TabletMove) {
        go(at, event->pressure());
    } else if (event->type() == QEvent::TabletRelease) {
        end();
    }
    event->accept();
}

void MaskCanvas::moveBrush(const QPointF& by) {
    const QSize size = layer_.mask().size();
    if (!brushSeen_) brush_ = QRectF(QPointF(), QSizeF(size)).center();
    brush_.setX(std::clamp(brush_.x() + by.x(), 0.0, static_cast<double>(size.width())));
    brush_.setY(std::clamp(brush_.y() + by.y(), 0.0, static_cast<double>(size.height())));
    brushSeen_ = true;
    update();
}

void MaskCanvas::keyPressEvent(QKeyEvent* event) {
    const double step = std::max(1.0, brushPx_ / 4.0);
    switch (event->key()) {
        case Qt::Key_Left:
            return moveBrush({-step, 0});
        case Qt::Key_Right:
            return moveBrush({step, 0});
        case Qt::Key_Up:
            return moveBrush({0, -step});
        case Qt::Key_Down:
            return moveBrush({0, step});
        case Qt::Key_Space:
            moveBrush({});
            begin(brush_, erasing_, 1);
            return end();
        default:
            ImageCanvas::keyPressEvent(event);
    }
}

void MaskCanvas::leaveEvent(QEvent* /*event*/) {
    brushSeen_ = false;
    update();
}

}  // namespace ninefold::ui
