// SPDX-License-Identifier: MIT
#include "core/pipeline/source_picture.h"

#include <gtest/gtest.h>

#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

using test::expectError;

/// Pixel (x, y) is (x, y, 7).
Image coordinates(int width, int height) {
    Image image{width, height, {}};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (const int value : {x, y, 7}) image.rgb.push_back(static_cast<std::uint8_t>(value));
        }
    }
    return image;
}

Image grey(int width, int height, std::uint8_t value) {
    Image image{width, height, {}};
    image.rgb.assign(image.strideBytes() * static_cast<std::size_t>(height), value);
    return image;
}

int red(const Image& image, int x, int y) {
    return image.rgb.at(static_cast<std::size_t>(y) * image.strideBytes() +
                        static_cast<std::size_t>(x) * 3);
}

int green(const Image& image, int x, int y) {
    return image.rgb.at(static_cast<std::size_t>(y) * image.strideBytes() +
                        static_cast<std::size_t>(x) * 3 + 1);
}

TEST(SizeToDraw, KeepsWhatTheModelCanDraw) {
    const auto size = [](FrameSize source) {
        const FrameSize s = sizeToDraw(source, {128, 128}, 16);
        return std::pair(s.width, s.height);
    };
    EXPECT_EQ(size({128, 128}), std::pair(128, 128));
    EXPECT_EQ(size({192, 112}), std::pair(192, 112));
    EXPECT_EQ(size({256, 256}), std::pair(256, 256));
    EXPECT_EQ(size({272, 256}), std::pair(128, 128)) << "more than four times the native pixels";
    EXPECT_EQ(size({130, 128}), std::pair(128, 128)) << "no multiple";
    EXPECT_EQ(size({4000, 1000}), std::pair(256, 64)) << "the same shape";
    EXPECT_EQ(size({100000, 1}), std::pair(4096, 16)) << "within what can be drawn at all";
}

TEST(Fitted, LeavesThePixelsAloneWhereTheSizeIsTheSame) {
    const Image image = coordinates(20, 12);
    EXPECT_EQ(fitted(image, {20, 12}), image);
}

TEST(Fitted, TakesTheMiddleInsteadOfDistorting) {
    const Image part = fitted(coordinates(40, 20), {20, 20});
    EXPECT_EQ(part.width, 20);
    EXPECT_EQ(part.height, 20);
    EXPECT_EQ(red(part, 0, 0), 10);
    EXPECT_EQ(red(part, 19, 0), 29);
    EXPECT_EQ(green(part, 3, 15), 15);
    const Image half = fitted(coordinates(40, 40), {20, 20});
    EXPECT_NEAR(red(half, 10, 0), 20.5, 1);
    EXPECT_EQ(fitted(coordinates(1, 1), {16, 32}).height, 32);
}

TEST(Extended, PutsThePictureOnALargerCanvasAndDrawsItsEdgesOut) {
    const Image canvas = extended(coordinates(4, 3), {2, 1, 0, 5});
    EXPECT_EQ(canvas.width, 6);
    EXPECT_EQ(canvas.height, 9);
    for (int y = 0; y < 3; ++y) {
        for (int x = 0; x < 4; ++x) {
            EXPECT_EQ(red(canvas, x + 2, y + 1), x);
            EXPECT_EQ(green(canvas, x + 2, y + 1), y);
        }
    }
    EXPECT_EQ(red(canvas, 0, 1), 0);
    EXPECT_EQ(green(canvas, 5, 8), 2);
    EXPECT_EQ(extended(coordinates(4, 3), {}), coordinates(4, 3));
}

TEST(ExtendedMask, IsWhiteOutsideAndFadesIntoThePicture) {
    const Image mask = extendedMask({8, 4}, {}, {2, 0, 0, 0}, 3);
    ASSERT_EQ(mask.width, 10);
    const int expected[] = {255, 255, 191, 127, 63, 0, 0, 0, 0, 0};
    for (int x = 0; x < 10; ++x) EXPECT_EQ(red(mask, x, 2), expected[x]) << x;
    EXPECT_FALSE(keepsAll(mask));
}

TEST(ExtendedMask, KeepsWhatIsPaintedAndFadesFromExtendedSidesOnly) {
    Image painted = grey(8, 4, 0);
    painted.rgb[3 * (8 * 3 + 6)] = 200;  // (6, 3)
    const Image mask = extendedMask({8, 4}, painted, {0, 4, 4, 0}, 0);
    EXPECT_EQ(red(mask, 6, 7), 200);
    EXPECT_EQ(red(mask, 0, 4), 0);
    EXPECT_EQ(red(mask, 0, 3), 255);
    EXPECT_EQ(red(mask, 8, 7), 255);
}

TEST(Composed, IsTheSourceWhereBlackAndTheDrawingWhereWhite) {
    const Image source = coordinates(3, 1);
    const Image drawn = grey(3, 1, 201);
    Image mask = grey(3, 1, 0);
    for (std::size_t i = 3; i < 6; ++i) mask.rgb[i] = 255;
    for (std::size_t i = 6; i < 9; ++i) mask.rgb[i] = 51;
    const Image result = composed(source, drawn, mask);
    EXPECT_EQ(red(result, 0, 0), 0);
    EXPECT_EQ(green(result, 1, 0), 201);
    EXPECT_EQ(red(result, 2, 0), 42);  // (2 * 204 + 201 * 51) / 255
    EXPECT_EQ(composed(source, drawn, grey(3, 1, 0)), source);
    EXPECT_EQ(composed(source, drawn, grey(3, 1, 255)), drawn);
}

TEST(Mask, IsInvertedAndKnownToKeepAll) {
    EXPECT_TRUE(keepsAll(grey(2, 2, 0)));
    EXPECT_FALSE(keepsAll(grey(2, 2, 1)));
    EXPECT_EQ(inverted(grey(2, 2, 55)), grey(2, 2, 200));
}

TEST(Mask, RefusesWhatCantBeMeant) {
    validateMask(grey(4, 4, 0), grey(4, 4, 9));
    validateMask({}, {});
    expectError([] { validateMask({}, grey(4, 4, 9)); }, ErrorKind::Usage, "needs a picture");
    expectError([] { validateMask(grey(5, 4, 0), grey(4, 4, 9)); }, ErrorKind::Usage,
                "4 × 4 px, the picture 5 × 4 px");
    expectError([] { validateMask(grey(4, 4, 0), grey(4, 4, 0)); }, ErrorKind::Usage,
                "black everywhere");
}

}  // namespace
}  // namespace ninefold
