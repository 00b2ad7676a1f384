// SPDX-License-Identifier: MIT
#include "core/export/enlarge.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

/// A vertical edge between two greys.
Image edge(int width, int height, std::uint8_t dark, std::uint8_t bright) {
    Image image{width, height, {}};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.rgb.insert(image.rgb.end(), 3, x < width / 2 ? dark : bright);
    }
    return image;
}

TEST(Enlarge, DoublesBothSides) {
    const Image large = enlargedTwice(edge(20, 12, 10, 240));
    EXPECT_EQ(large.width, 40);
    EXPECT_EQ(large.height, 24);
    EXPECT_EQ(large.rgb.size(), 40U * 24U * 3U);
}

TEST(Enlarge, AnEdgeGetsNoHalo) {
    const Image large = enlargedTwice(edge(20, 12, 60, 180));
    for (const std::uint8_t value : large.rgb) {
        EXPECT_GE(value, 60);
        EXPECT_LE(value, 180);
    }
}

TEST(Enlarge, ASmoothSlopeIsFollowed) {
    Image slope{32, 4, {}};
    for (int i = 0; i < 32 * 4; ++i) {
        slope.rgb.insert(slope.rgb.end(), 3, static_cast<std::uint8_t>(6 * (i % 32)));
    }
    const Image large = enlargedTwice(slope);
    for (int x = 8; x < 56; ++x) {
        EXPECT_NEAR(large.rgb[3U * static_cast<unsigned>(x)], 6 * ((x + 0.5) / 2 - 0.5), 1.5) << x;
    }
}

TEST(Enlarge, RefusesNothingAndTooMuch) {
    EXPECT_THROW(enlargedTwice({}), Error);
    Image wide{8193, 1, {}};
    wide.rgb.resize(8193U * 3U);
    test::expectError([&] { enlargedTwice(wide); }, ErrorKind::Usage, "too large");
}

TEST(Enlarge, ASinglePixelBecomesFour) {
    EXPECT_EQ(enlargedTwice({1, 1, {9, 8, 7}}).rgb,
              (std::vector<std::uint8_t>{9, 8, 7, 9, 8, 7, 9, 8, 7, 9, 8, 7}));
}

}  // namespace
}  // namespace ninefold
