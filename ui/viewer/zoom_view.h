// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSize>

namespace ninefold::ui {

/// Which part of a picture is seen in a room, and how large. All lengths are screen pixels; the
/// zoom is counted in screen pixels per picture pixel. A value: copy it freely.
class ZoomView {
public:
    /// Fits the picture into the room.
    void setPictureSize(const QSize& size);
    /// A fitted picture stays fitted; any other keeps its zoom.
    void setRoom(const QSizeF& room);

    QSize pictureSize() const { return picture_; }
    QSizeF room() const { return room_; }
    double zoom() const { return zoom_; }
    bool isFitted() const { return fitted_; }
    QPointF middle() const { return {room_.width() / 2, room_.height() / 2}; }

    void fit();
    /// The next step of zoom in (1) or out (-1) that keeps what is below `anchor`.
    void zoomStep(int direction, const QPointF& anchor);
    void zoomTo(double zoom, const QPointF& anchor);
    /// From the fitted picture to its pixels at `anchor`, and back.
    void toggleFit(const QPointF& anchor);
    void panBy(const QPointF& distance);

    /// Where the picture lies, from the room's corner. The corner is whole, so that picture pixels
    /// and screen pixels meet at whole zooms.
    QRectF targetRect() const;

    bool operator==(const ZoomView& other) const;
    bool operator!=(const ZoomView& other) const { return !(*this == other); }

private:
    double fitZoom() const;
    void keepInSight();

    QSize picture_;
    QSizeF room_;
    double zoom_ = 1;
    bool fitted_ = true;
    QPointF offset_;  ///< of the picture's middle from the room's
};

/// True where every picture pixel is the same whole number of screen pixels wide.
bool isWholeZoom(double zoom);

}  // namespace ninefold::ui
