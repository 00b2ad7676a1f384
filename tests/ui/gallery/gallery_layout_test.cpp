// SPDX-License-Identifier: MIT
#include "ui/gallery/gallery_layout.h"

#include <gtest/gtest.h>

namespace ninefold::ui {
namespace {

constexpr int kHead = GalleryLayout::kHeadHeight;

/// Three columns; groups of 4, 1 and 3.
GalleryLayout threeGroups() {
    GalleryLayout layout;
    layout.arrange(310, {100, 120}, {{0, 4}, {4, 1}, {5, 3}}, true);
    return layout;
}

TEST(GalleryLayout, PlacesCellsBelowTheirHeads) {
    const GalleryLayout layout = threeGroups();
    EXPECT_EQ(layout.columns(), 3);
    EXPECT_EQ(layout.heightPx(), 3 * kHead + 4 * 120);
    EXPECT_EQ(layout.cellRect(0).top(), kHead);
    EXPECT_EQ(layout.cellRect(3).top(), kHead + 120);
    EXPECT_EQ(layout.headRect(1).top(), kHead + 240);
    EXPECT_EQ(layout.cellRect(4).top(), 2 * kHead + 240);
    EXPECT_FALSE(layout.cellRect(8).isValid());
    EXPECT_FALSE(layout.cellRect(-1).isValid());
}

TEST(GalleryLayout, FindsBackWhatItPlaced) {
    const GalleryLayout layout = threeGroups();
    for (int row = 0; row < 8; ++row) {
        EXPECT_EQ(layout.rowAt(layout.cellRect(row).center()), row);
    }
    for (int group = 0; group < 3; ++group) {
        EXPECT_EQ(layout.headAt(layout.headRect(group).center()), group);
        EXPECT_EQ(layout.rowAt(layout.headRect(group).center()), -1);
    }
    const QPoint besideTheFourth = layout.cellRect(3).center() + QPoint(105, 0);
    EXPECT_EQ(layout.rowAt(besideTheFourth), -1);
    EXPECT_EQ(layout.rowAt({10, 10000}), -1);
    EXPECT_EQ(layout.rowAt({10, -5}), -1);
}

TEST(GalleryLayout, ASpanHoldsAllThatIsTouched) {
    const GalleryLayout layout = threeGroups();
    const auto all = layout.span(0, layout.heightPx());
    EXPECT_EQ(all.firstRow, 0);
    EXPECT_EQ(all.lastRow, 7);
    EXPECT_EQ(all.lastGroup, 2);
    const auto second = layout.span(kHead + 130, kHead + 140);
    EXPECT_EQ(second.firstRow, 3);
    EXPECT_EQ(second.lastRow, 3);
    EXPECT_LT(layout.span(-20, -10).lastRow, 0);
    EXPECT_LT(GalleryLayout().span(0, 100).lastRow, 0);
}

TEST(GalleryLayout, UpAndDownKeepTheColumnAsFarAsThereIsOne) {
    const GalleryLayout layout = threeGroups();
    EXPECT_EQ(layout.lineAway(1, 1), 3);
    EXPECT_EQ(layout.lineAway(3, 1), 4);
    EXPECT_EQ(layout.lineAway(4, 1), 5);
    EXPECT_EQ(layout.lineAway(7, -1), 4);
    EXPECT_EQ(layout.lineAway(4, -1), 3);
    EXPECT_EQ(layout.lineAway(0, -1), 0);
    EXPECT_EQ(layout.lineAway(6, 1), 6);
}

TEST(GalleryLayout, WithoutHeadsAllIsOneBlock) {
    GalleryLayout layout;
    layout.arrange(310, {100, 120}, {{0, 4}, {4, 1}, {5, 3}}, false);
    EXPECT_EQ(layout.heightPx(), 3 * 120);
    EXPECT_EQ(layout.headAt({10, 10}), -1);
    EXPECT_EQ(layout.rowAt(layout.cellRect(7).center()), 7);
    layout.arrange(20, {100, 120}, {}, true);
    EXPECT_EQ(layout.heightPx(), 0);
    EXPECT_EQ(layout.rowAt({0, 0}), -1);
}

}  // namespace
}  // namespace ninefold::ui
