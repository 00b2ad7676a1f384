// SPDX-License-Identifier: MIT
#include "core/jobs/spread.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace ninefold {
namespace {

/// Every pixel tells where it was.
Image numbered(int width, int height) {
    Image image{width, height, {}};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (const int value : {x, y, 7}) image.rgb.push_back(static_cast<std::uint8_t>(value));
        }
    }
    return image;
}

std::array<int, 2> originOf(const Image& image, int x, int y) {
    const std::size_t at = image.strideBytes() * static_cast<std::size_t>(y) + 3U * x;
    return {image.rgb.at(at), image.rgb.at(at + 1)};
}

TEST(Spread, AreTheMirroredAndTheCropped) {
    const std::vector<Image> views = viewsOf(numbered(32, 16));
    ASSERT_EQ(views.size(), 2U);
    EXPECT_EQ(views[0].width, 32);
    EXPECT_EQ(originOf(views[0], 0, 3), (std::array<int, 2>{31, 3}));
    EXPECT_EQ(originOf(views[0], 31, 3), (std::array<int, 2>{0, 3}));
    EXPECT_EQ(views[1].width, 30);
    EXPECT_EQ(views[1].height, 15);
    EXPECT_EQ(views[1].rgb.size(), 30U * 15U * 3U);
    EXPECT_EQ(originOf(views[1], 0, 0), (std::array<int, 2>{1, 0}));
    EXPECT_EQ(originOf(views[1], 29, 14), (std::array<int, 2>{30, 14}));
}

TEST(Spread, ASinglePixelHasViewsToo) {
    for (const Image& view : viewsOf(numbered(1, 1))) EXPECT_EQ(view.rgb.size(), 3U);
}

/// Scores by the width.
class WidthRanker final : public Ranker {
public:
    std::string id() const override { return "width"; }
    std::vector<Score> score(const std::string& /*prompt*/,
                             const std::vector<Image>& images) override {
        std::vector<Score> scores;
        for (const Image& image : images) scores.push_back({image.width / 10.0, 0});
        return scores;
    }
};

TEST(Spread, IsTheDeviationOverThePictureAndItsViews) {
    WidthRanker ranker;
    // 3.2 twice and 3.0 once.
    EXPECT_NEAR(spreadOf(ranker, "", numbered(32, 16), 3.2), 0.2 * std::sqrt(2) / 3, 1e-9);
    EXPECT_NEAR(spreadOf(ranker, "", numbered(1, 1), 0.1), 0, 1e-12);
}

}  // namespace
}  // namespace ninefold
