// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QRectF>
#include <QSize>
#include <vector>

#include "ui/viewer/picture.h"
#include "ui/viewer/zoom_view.h"

namespace ninefold::ui {

/// The size that all pictures of a comparison are brought to: that of the largest, by area.
QSize commonFrame(const std::vector<QSize>& sizes);

/// A picture as large as it fits in the middle of `frame`, its sides in their proportion.
QRectF fittedInto(const QSize& picture, const QRectF& frame);

/// What `view` shows of a picture that is fitted into the frame of the view. As large as the view's
/// room; `background` around the picture. Beyond 200 % pixels stand as squares unless `smooth`.
QImage renderLayer(const Picture& picture, const ZoomView& view, bool smooth,
                   const QColor& background);

}  // namespace ninefold::ui
