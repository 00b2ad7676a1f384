// SPDX-License-Identifier: MIT
#include "ui/nine/grid_layout.h"

#include <gtest/gtest.h>

#include <QRect>

#include "ui/nine/picture_cell.h"

namespace ninefold::ui {
namespace {

constexpr QSize kSquare(128, 128);
constexpr QSize kView(800, 700);

TEST(GridLayout, ChoosesColumnsByCount) {
    EXPECT_EQ(layOutGrid(1, kSquare, kView).columns, 1);
    EXPECT_EQ(layOutGrid(4, kSquare, kView).columns, 2);
    EXPECT_EQ(layOutGrid(5, kSquare, kView).columns, 3);
    EXPECT_EQ(layOutGrid(30, kSquare, kView).columns, 3);
}

TEST(GridLayout, NineFitTheViewWithoutOverlap) {
    const GridLayout layout = layOutGrid(9, kSquare, kView);
    EXPECT_EQ(layout.contentSize, kView);
    for (int a = 0; a < 9; ++a) {
        EXPECT_TRUE(QRect({0, 0}, kView).contains(layout.cellRect(a))) << a;
        for (int b = a + 1; b < 9; ++b) {
            EXPECT_FALSE(layout.cellRect(a).intersects(layout.cellRect(b))) << a << ' ' << b;
        }
    }
}

TEST(GridLayout, TheBestStandsWhereReadingBegins) {
    GridLayout layout = layOutGrid(9, kSquare, kView);
    const QRect first = layout.cellRect(0);
    layout.direction = Qt::RightToLeft;
    EXPECT_EQ(layout.cellRect(2), first);
    EXPECT_GT(layout.cellRect(0).left(), layout.cellRect(1).left());
    EXPECT_EQ(layout.cellRect(4).top(), layout.cellRect(3).top());
}

TEST(GridLayout, PicturesKeepTheirAspect) {
    for (const QSize& picture : {QSize(512, 128), QSize(128, 512), kSquare}) {
        const QSize cell = layOutGrid(9, picture, kView).cellSize;
        const double aspect =
            double(cell.width() - 8) / (cell.height() - 8 - PictureCell::kStripHeight);
        EXPECT_NEAR(aspect, double(picture.width()) / picture.height(), 0.05 * aspect);
    }
}

TEST(GridLayout, MoreThanNineScrollAtTheSameSize) {
    const GridLayout nine = layOutGrid(9, kSquare, kView);
    const GridLayout more = layOutGrid(12, kSquare, kView);
    EXPECT_EQ(more.cellSize, nine.cellSize);
    EXPECT_GT(more.contentSize.height(), kView.height());
    EXPECT_GE(more.origin.y(), 0);
}

TEST(GridLayout, SurvivesATinyViewAndASizeOfZero) {
    const GridLayout layout = layOutGrid(9, {0, 0}, {10, 10});
    EXPECT_GT(layout.cellSize.width(), 0);
    EXPECT_GT(layout.cellSize.height(), PictureCell::kStripHeight);
}

}  // namespace
}  // namespace ninefold::ui
