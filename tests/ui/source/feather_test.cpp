// SPDX-License-Identifier: MIT
#include "ui/source/feather.h"

#include <gtest/gtest.h>

namespace ninefold::ui {
namespace {

QImage halfWhite(int width, int height) {
    QImage mask(width, height, QImage::Format_Grayscale8);
    mask.fill(Qt::black);
    for (int y = 0; y < height; ++y) {
        std::fill_n(mask.scanLine(y) + width / 2, width - width / 2, uchar{255});
    }
    return mask;
}

int at(const QImage& mask, int x, int y) {
    return mask.constScanLine(y)[x];
}

TEST(Feather, OfNothingIsTheMaskItself) {
    EXPECT_EQ(feathered(halfWhite(20, 5), 0), halfWhite(20, 5));
    EXPECT_TRUE(feathered({}, 4).isNull());
}

TEST(Feather, RampsOverItsRadiusToBothSides) {
    const QImage soft = feathered(halfWhite(40, 10), 6);
    EXPECT_EQ(soft.size(), QSize(40, 10));
    EXPECT_EQ(at(soft, 13, 5), 0);
    EXPECT_EQ(at(soft, 26, 5), 255);
    for (int x = 14; x < 26; ++x) {
        EXPECT_GT(at(soft, x, 5), at(soft, x - 1, 5)) << x;
        EXPECT_NEAR(at(soft, x, 5) + at(soft, 39 - x, 5), 255, 2) << "the same to both sides";
    }
}

TEST(Feather, IsTheSameAcrossAndDown) {
    const QImage across = halfWhite(24, 24);
    QImage down(24, 24, QImage::Format_Grayscale8);
    for (int y = 0; y < 24; ++y) {
        for (int x = 0; x < 24; ++x) down.scanLine(y)[x] = static_cast<uchar>(at(across, y, x));
    }
    const QImage softAcross = feathered(across, 5);
    const QImage softDown = feathered(down, 5);
    for (int i = 0; i < 24; ++i) EXPECT_EQ(at(softAcross, i, 3), at(softDown, 3, i)) << i;
}

TEST(Feather, LeavesOneColourAlone) {
    QImage white(9, 7, QImage::Format_Grayscale8);
    white.fill(Qt::white);
    EXPECT_EQ(feathered(white, 30), white);
}

}  // namespace
}  // namespace ninefold::ui
