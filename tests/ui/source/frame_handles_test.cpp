// SPDX-License-Identifier: MIT
#include "ui/source/frame_handles.h"

#include <gtest/gtest.h>

namespace ninefold::ui {
namespace {

std::array<int, 4> sides(const Margins& m) {
    return {m.left, m.top, m.right, m.bottom};
}

TEST(FrameHandles, FrameAndPictureFitTheRoom) {
    const FramePlace place = placeFrame({100, 50}, {50, 0, 50, 50}, QRectF(10, 10, 100, 100));
    EXPECT_DOUBLE_EQ(place.scale, 0.5);
    EXPECT_EQ(place.frame, QRectF(10, 35, 100, 50));
    EXPECT_EQ(place.picture, QRectF(35, 35, 50, 25));
    EXPECT_DOUBLE_EQ(placeFrame({10, 10}, {}, QRectF(0, 0, 100, 100), 3).scale, 3);
}

TEST(FrameHandles, EdgesAndCornersCanBeTaken) {
    const FramePlace place = placeFrame({100, 100}, {}, QRectF(0, 0, 100, 100));
    EXPECT_EQ(edgesAt(place, {1, 50}), Qt::Edges(Qt::LeftEdge));
    EXPECT_EQ(edgesAt(place, {98, 103}), Qt::RightEdge | Qt::BottomEdge);
    EXPECT_EQ(edgesAt(place, {50, -3}), Qt::Edges(Qt::TopEdge));
    EXPECT_EQ(edgesAt(place, {50, 50}), Qt::Edges());
    EXPECT_EQ(edgesAt(place, {0, 120}), Qt::Edges());
}

TEST(FrameHandles, DraggingSnapsToWhatTheModelDraws) {
    EXPECT_EQ(sides(dragged({}, Qt::LeftEdge, {-30, 99}, 16, 256)),
              (std::array<int, 4>{32, 0, 0, 0}));
    EXPECT_EQ(sides(dragged({16, 0, 0, 32}, Qt::RightEdge | Qt::BottomEdge, {20, -8}, 16, 256)),
              (std::array<int, 4>{16, 0, 16, 32}));
    EXPECT_EQ(sides(dragged({16, 0, 0, 0}, Qt::LeftEdge | Qt::TopEdge, {400, -9000}, 16, 250)),
              (std::array<int, 4>{0, 240, 0, 0}));
}

}  // namespace
}  // namespace ninefold::ui
