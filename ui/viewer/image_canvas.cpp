// SPDX-License-Identifier: MIT
#include "ui/viewer/image_canvas.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr std::array kZooms{0.0625, 0.125, 0.25, 0.5, 1.0,  2.0,  3.0,
                            4.0,    6.0,   8.0,  12., 16.0, 24.0, 32.0};
constexpr int kWheelNotch = 120;

bool isWhole(double zoom) {
    return zoom >= 1 && std::abs(zoom - std::round(zoom)) < 1e-6;
}

}  // namespace

ImageCanvas::ImageCanvas(QWidget* parent) : QWidget(parent) {
    setCursor(Qt::OpenHandCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void ImageCanvas::setPicture(const Picture& picture) {
    picture_ = picture;
    fit();
    update();
}

QSizeF ImageCanvas::screenSize() const {
    return QSizeF(size()) * devicePixelRatioF();
}

double ImageCanvas::fitZoom() const {
    const QSizeF room = screenSize();
    const QSize picture = picture_.size();
    if (picture.isEmpty() || room.isEmpty()) return 1;
    const double most = std::min(room.width() / picture.width(), room.height() / picture.height());
    // Enlarged by a whole number a picture stays crisp.
    return most >= 1 ? std::min(std::floor(most), kZooms.back()) : most;
}

void ImageCanvas::fit() {
    fitted_ = true;
    offset_ = {};
    setZoom(fitZoom());
}

void ImageCanvas::zoomStep(int direction, const QPointF& anchor) {
    constexpr double kSlack = 1e-6;
    double next = zoom_;
    if (direction > 0) {
        const auto it = std::upper_bound(kZooms.begin(), kZooms.end(), zoom_ + kSlack);
        if (it != kZooms.end()) next = *it;
    } else {
        const auto it = std::lower_bound(kZooms.begin(), kZooms.end(), zoom_ - kSlack);
        if (it != kZooms.begin()) next = *std::prev(it);
    }
    zoomTo(next, anchor);
}

void ImageCanvas::zoomTo(double zoom, const QPointF& anchor) {
    if (picture_.isEmpty() || zoom == zoom_) return;
    // What lies below the anchor stays there: its distance from the middle grows with the zoom.
    const QPointF fromMiddle = (anchor - centre()) * devicePixelRatioF();
    offset_ = fromMiddle - (fromMiddle - offset_) * (zoom / zoom_);
    fitted_ = false;
    setZoom(zoom);
}

void ImageCanvas::setZoom(double zoom) {
    zoom_ = zoom;
    keepInSight();
    update();
    Q_EMIT zoomChanged(zoom_);
}

void ImageCanvas::keepInSight() {
    const QSizeF shown = QSizeF(picture_.size()) * zoom_;
    const QSizeF room = screenSize();
    const double x = std::max(0.0, (shown.width() - room.width()) / 2);
    const double y = std::max(0.0, (shown.height() - room.height()) / 2);
    offset_ = {std::clamp(offset_.x(), -x, x), std::clamp(offset_.y(), -y, y)};
}

QRectF ImageCanvas::targetRect() const {
    const QSizeF shown = QSizeF(picture_.size()) * zoom_;
    const QSizeF room = screenSize();
    // A whole corner, so that picture pixels and screen pixels meet.
    const double left = std::round((room.width() - shown.width()) / 2 + offset_.x());
    const double top = std::round((room.height() - shown.height()) / 2 + offset_.y());
    return {QPointF(left, top), shown};
}

void ImageCanvas::paintEvent(QPaintEvent*) {
    if (picture_.isEmpty()) return paintMessage(picture_.error);
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(palette()).canvas);
    const double scale = devicePixelRatioF();
    painter.scale(1 / scale, 1 / scale);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !isWhole(zoom_));
    const QImage& level = picture_.levelFor(zoom_);
    painter.drawImage(targetRect(), level, QRectF(QPointF(), QSizeF(level.size())));
}

void ImageCanvas::paintMessage(const QString& text) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.canvas);
    painter.setPen(tokens.mutedText);
    painter.drawText(rect().adjusted(kGrid, kGrid, -kGrid, -kGrid),
                     Qt::AlignCenter | Qt::TextWordWrap, text);
}

void ImageCanvas::resizeEvent(QResizeEvent*) {
    if (fitted_) return fit();
    keepInSight();
}

void ImageCanvas::wheelEvent(QWheelEvent* event) {
    // Touch pads send many small parts of a notch.
    wheelRest_ += event->angleDelta().y();
    const int notches = wheelRest_ / kWheelNotch;
    wheelRest_ -= notches * kWheelNotch;
    for (int i = 0; i < std::abs(notches); ++i) zoomStep(notches, event->position());
    event->accept();
}

void ImageCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return event->ignore();
    dragFrom_ = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void ImageCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton)) return;
    offset_ += (event->position() - dragFrom_) * devicePixelRatioF();
    dragFrom_ = event->position();
    keepInSight();
    update();
}

void ImageCanvas::mouseReleaseEvent(QMouseEvent*) {
    setCursor(Qt::OpenHandCursor);
}

void ImageCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (fitted_) {
        zoomTo(std::max(1.0, std::floor(zoom_) * 2), event->position());
    } else {
        fit();
    }
}

}  // namespace ninefold::ui
