// SPDX-License-Identifier: MIT
#include "ui/compare/frame.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace ninefold::ui {

namespace {

constexpr double kSquaresFrom = 2;  ///< zoom

/// Whole pixels of `level` that meet `room`, for a level that fills `target`.
QRect visiblePixels(const QSize& level, const QRectF& target, const QSizeF& room) {
    const double perPixelX = target.width() / level.width();
    const double perPixelY = target.height() / level.height();
    // One pixel more on each side, which interpolation looks at.
    const int left = static_cast<int>(std::floor(-target.left() / perPixelX)) - 1;
    const int top = static_cast<int>(std::floor(-target.top() / perPixelY)) - 1;
    const int right = static_cast<int>(std::ceil((room.width() - target.left()) / perPixelX)) + 1;
    const int bottom = static_cast<int>(std::ceil((room.height() - target.top()) / perPixelY)) + 1;
    return QRect(QPoint(left, top), QPoint(right, bottom)) & QRect(QPoint(), level);
}

bool isInterpolated(double zoom, Magnify magnify) {
    if (magnify == Magnify::Quick || (isWholeZoom(zoom) && zoom < kSquaresFrom)) return false;
    return zoom < kSquaresFrom || magnify == Magnify::Smooth;
}

}  // namespace

QSize commonFrame(const std::vector<QSize>& sizes) {
    QSize frame;
    for (const QSize& size : sizes) {
        if (qint64{size.width()} * size.height() > qint64{frame.width()} * frame.height()) {
            frame = size;
        }
    }
    return frame.isValid() ? frame : QSize(0, 0);
}

QRectF fittedInto(const QSize& picture, const QRectF& frame) {
    if (picture.isEmpty()) return {};
    const double zoom =
        std::min(frame.width() / picture.width(), frame.height() / picture.height());
    QRectF fitted(QPointF(), QSizeF(picture) * zoom);
    fitted.moveCenter(frame.center());
    return fitted;
}

void paintLayer(QPainter& painter, const Picture& picture, const ZoomView& view, Magnify magnify) {
    if (picture.isEmpty()) return;
    const QRectF target = fittedInto(picture.size(), view.targetRect());
    const double zoom = target.width() / picture.size().width();
    const QImage& level = picture.levelFor(zoom);
    const QRect source = visiblePixels(level.size(), target, view.room());
    const double x = target.width() / level.width();
    const double y = target.height() / level.height();
    const QRectF part(target.left() + source.left() * x, target.top() + source.top() * y,
                      source.width() * x, source.height() * y);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, isInterpolated(zoom, magnify));
    painter.drawImage(part, level, source);
}

QImage renderLayer(const Picture& picture, const ZoomView& view, Magnify magnify,
                   const QColor& background) {
    QImage layer(view.room().toSize(), QImage::Format_RGB32);
    layer.fill(background);
    if (picture.isEmpty() || layer.isNull()) return layer;
    QPainter painter(&layer);
    paintLayer(painter, picture, view, magnify);
    return layer;
}

}  // namespace ninefold::ui
