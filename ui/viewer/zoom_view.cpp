// SPDX-License-Identifier: MIT
#include "ui/viewer/zoom_view.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ninefold::ui {

namespace {

constexpr std::array kZooms{0.0625, 0.125, 0.25, 0.5, 1.0,  2.0,  3.0,
                            4.0,    6.0,   8.0,  12., 16.0, 24.0, 32.0};

}  // namespace

bool isWholeZoom(double zoom) {
    return zoom >= 1 && std::abs(zoom - std::round(zoom)) < 1e-6;
}

void ZoomView::setPictureSize(const QSize& size) {
    picture_ = size;
    fit();
}

void ZoomView::setRoom(const QSizeF& room) {
    room_ = room;
    if (fitted_) return fit();
    keepInSight();
}

double ZoomView::fitZoom() const {
    if (picture_.isEmpty() || room_.isEmpty()) return 1;
    const double most =
        std::min(room_.width() / picture_.width(), room_.height() / picture_.height());
    // Enlarged by a whole number a picture stays crisp.
    return most >= 1 ? std::min(std::floor(most), kZooms.back()) : most;
}

void ZoomView::fit() {
    fitted_ = true;
    offset_ = {};
    zoom_ = fitZoom();
}

void ZoomView::zoomStep(int direction, const QPointF& anchor) {
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

void ZoomView::zoomTo(double zoom, const QPointF& anchor) {
    if (picture_.isEmpty() || zoom == zoom_) return;
    // What lies below the anchor stays there: its distance from the middle grows with the zoom.
    const QPointF fromMiddle = anchor - middle();
    offset_ = fromMiddle - (fromMiddle - offset_) * (zoom / zoom_);
    fitted_ = false;
    zoom_ = zoom;
    keepInSight();
}

void ZoomView::toggleFit(const QPointF& anchor) {
    if (!fitted_) return fit();
    zoomTo(std::max(1.0, std::floor(zoom_) * 2), anchor);
}

void ZoomView::panBy(const QPointF& distance) {
    offset_ += distance;
    keepInSight();
}

void ZoomView::keepInSight() {
    const QSizeF shown = QSizeF(picture_) * zoom_;
    const double x = std::max(0.0, (shown.width() - room_.width()) / 2);
    const double y = std::max(0.0, (shown.height() - room_.height()) / 2);
    offset_ = {std::clamp(offset_.x(), -x, x), std::clamp(offset_.y(), -y, y)};
}

QRectF ZoomView::targetRect() const {
    const QSizeF shown = QSizeF(picture_) * zoom_;
    const double left = std::round((room_.width() - shown.width()) / 2 + offset_.x());
    const double top = std::round((room_.height() - shown.height()) / 2 + offset_.y());
    return {QPointF(left, top), shown};
}

bool ZoomView::operator==(const ZoomView& other) const {
    return picture_ == other.picture_ && room_ == other.room_ && zoom_ == other.zoom_ &&
           fitted_ == other.fitted_ && offset_ == other.offset_;
}

}  // namespace ninefold::ui
