// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QRectF>
#include <QSize>
#include <vector>

#include "ui/viewer/picture.h"
#include "ui/viewer/zoom_view.h"

class QPainter;

namespace ninefold::ui {

/// The size that all pictures of a comparison are brought to: that of the largest, by area.
QSize commonFrame(const std::vector<QSize>& sizes);

/// A picture as large as it fits in the middle of `frame`, its sides in their proportion.
QRectF fittedInto(const QSize& picture, const QRectF& frame);

/// How the pixels of a picture become those of the screen.
enum class Magnify {
    Squares,  ///< beyond 200 % pixels stand as squares, below they are interpolated
    Smooth,   ///< interpolated at every zoom
    Quick     ///< the nearest pixel: a third of the time
};

/// Paints what `view` shows of a picture that is fitted into the frame of the view, the room's
/// corner at the painter's origin. Nothing around the picture.
void paintLayer(QPainter& painter, const Picture& picture, const ZoomView& view, Magnify magnify);

/// The same as a picture of the size of the view's room; `background` around it.
QImage renderLayer(const Picture& picture, const ZoomView& view, Magnify magnify,
                   const QColor& background);

}  // namespace ninefold::ui
