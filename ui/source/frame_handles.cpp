// SPDX-License-Identifier: MIT
#include "ui/source/frame_handles.h"

#include <algorithm>
#include <cmath>

namespace ninefold::ui {

namespace {

constexpr double kReach = 6;  ///< how far from an edge it can be taken

int snapped(double px, int multiple, int most) {
    const int steps = static_cast<int>(std::lround(px / multiple));
    return std::clamp(steps, 0, most / multiple) * multiple;
}

}  // namespace

FramePlace placeFrame(QSize picture, const Margins& margins, const QRectF& room, double mostScale) {
    const QSizeF whole(picture.width() + margins.left + margins.right,
                       picture.height() + margins.top + margins.bottom);
    FramePlace place;
    place.scale =
        std::min({room.width() / whole.width(), room.height() / whole.height(), mostScale});
    place.frame.setSize(whole * place.scale);
    place.frame.moveCenter(room.center());
    place.picture = {place.frame.topLeft() + QPointF(margins.left, margins.top) * place.scale,
                     QSizeF(picture) * place.scale};
    return place;
}

Qt::Edges edgesAt(const FramePlace& place, const QPointF& at) {
    const QRectF& frame = place.frame;
    if (!frame.adjusted(-kReach, -kReach, kReach, kReach).contains(at)) return {};
    Qt::Edges edges;
    if (std::abs(at.x() - frame.left()) <= kReach) edges |= Qt::LeftEdge;
    if (std::abs(at.x() - frame.right()) <= kReach) edges |= Qt::RightEdge;
    if (std::abs(at.y() - frame.top()) <= kReach) edges |= Qt::TopEdge;
    if (std::abs(at.y() - frame.bottom()) <= kReach) edges |= Qt::BottomEdge;
    return edges;
}

Margins dragged(const Margins& from, Qt::Edges edges, const QPointF& byPx, int multiple, int most) {
    Margins to = from;
    if (edges & Qt::LeftEdge) to.left = snapped(from.left - byPx.x(), multiple, most);
    if (edges & Qt::RightEdge) to.right = snapped(from.right + byPx.x(), multiple, most);
    if (edges & Qt::TopEdge) to.top = snapped(from.top - byPx.y(), multiple, most);
    if (edges & Qt::BottomEdge) to.bottom = snapped(from.bottom + byPx.y(), multiple, most);
    return to;
}

}  // namespace ninefold::ui
