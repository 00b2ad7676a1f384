// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>
#include <QSize>
#include <Qt>

#include "core/pipeline/source_picture.h"

namespace ninefold::ui {

/// Where a picture and the frame that is drawn around it lie in a room.
struct FramePlace {
    QRectF frame;
    QRectF picture;
    double scale = 1;  ///< of the room's units to the picture's pixels
};

/// As large as both fit into `room`, at most at `mostScale`, in its middle.
FramePlace placeFrame(QSize picture, const Margins& margins, const QRectF& room,
                      double mostScale = 1e9);

/// The edges of the frame that can be taken at `at`: one, two at a corner, or none.
Qt::Edges edgesAt(const FramePlace& place, const QPointF& at);

/// `from` with the sides of `edges` moved by so many pixels to the right and down; each becomes a
/// multiple of `multiple` from 0 to `most`.
Margins dragged(const Margins& from, Qt::Edges edges, const QPointF& byPx, int multiple, int most);

}  // namespace ninefold::ui
