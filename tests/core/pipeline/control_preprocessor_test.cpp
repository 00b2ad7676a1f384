// SPDX-License-Identifier: MIT
#include "core/pipeline/control_preprocessor.h"

#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

using namespace test;

/// A dark square on white.
Image square(int side) {
    Image image{side, side, {}};
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const bool inside =
                x >= side / 4 && x < 3 * side / 4 && y >= side / 4 && y < 3 * side / 4;
            image.rgb.insert(image.rgb.end(), 3, inside ? 20 : 255);
        }
    }
    return image;
}

int at(const Image& image, int x, int y) {
    return image
        .rgb[static_cast<std::size_t>(y) * image.strideBytes() + static_cast<std::size_t>(x) * 3];
}

TEST(ControlPreprocessor, IdsAreFrozen) {
    std::vector<std::string> ids;
    for (const ControlPreprocessor& each : controlPreprocessors()) ids.emplace_back(each.id);
    EXPECT_THAT(ids, testing::ElementsAre("none", "canny", "invert", "lineart", "scribble"));
}

TEST(ControlPreprocessor, KeepsTheSizeAndNoneKeepsThePixels) {
    const Image picture = square(40);
    for (const ControlPreprocessor& each : controlPreprocessors()) {
        const Image result = preprocessed(picture, each.id);
        EXPECT_EQ(result.width, 40) << each.id;
        EXPECT_EQ(result.rgb.size(), picture.rgb.size()) << each.id;
    }
    EXPECT_TRUE(preprocessed(picture, "none") == picture);
}

TEST(ControlPreprocessor, CannyDrawsTheOutlineInWhite) {
    const Image edges = preprocessed(square(64), "canny");
    EXPECT_EQ(at(edges, 32, 32), 0);
    EXPECT_EQ(at(edges, 3, 3), 0);
    int white = 0;
    for (int x = 12; x < 20; ++x) white += at(edges, x, 32) == 255 ? 1 : 0;
    EXPECT_GE(white, 1);  // the left side, at 16
}

TEST(ControlPreprocessor, InvertTurnsBlackOnWhiteAround) {
    const Image inverted = preprocessed(square(16), "invert");
    EXPECT_EQ(at(inverted, 0, 0), 0);
    EXPECT_EQ(at(inverted, 8, 8), 235);
}

TEST(ControlPreprocessor, LinesAreWhereItIsDarkerThanAround) {
    const Image lines = preprocessed(square(64), "lineart");
    EXPECT_EQ(at(lines, 2, 2), 0);
    EXPECT_GT(at(lines, 17, 32), 90);  // just inside the dark square
    EXPECT_EQ(at(lines, 14, 32), 0);   // just outside
    const Image strokes = preprocessed(square(64), "scribble");
    EXPECT_EQ(at(strokes, 17, 32), 255);
    EXPECT_EQ(at(strokes, 2, 2), 0);
}

TEST(ControlPreprocessor, AnUnknownOneIsRefused) {
    expectError([] { preprocessed(square(8), "openpose"); }, ErrorKind::Usage,
                "Choose from none, canny, invert");
}

}  // namespace
}  // namespace ninefold
