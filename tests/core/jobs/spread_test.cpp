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

TEST(Spread, WhatAllViewsShareSaysNothing) {
    EXPECT_NEAR(spreadOfDifference({0.9, 0.5, 0.7}, {0.8, 0.4, 0.6}), 0, 1e-12);
}

TEST(Spread, IsTheDeviationOfTheDifferences) {
    // 0.1, 0.2, 0.3: numpy.std(ddof=1)
    EXPECT_NEAR(spreadOfDifference({0.9, 0.7, 0.8}, {0.8, 0.5, 0.5}), 0.1, 1e-12);
}

/// Scores by the width, and the more so the brighter the first pixel is.
class WidthRanker final : public Ranker {
public:
    int pictures = 0;

    std::string id() const override { return "width"; }
    std::vector<Score> score(const std::string& /*prompt*/,
                             const std::vector<Image>& images) override {
        std::vector<Score> scores;
        for (const Image& image : images) scores.push_back({valueOf(image), 0});
        pictures += static_cast<int>(images.size());
        return scores;
    }
    static double valueOf(const Image& image) { return image.width * image.rgb[2] / 10.0; }
};

Image plain(std::uint8_t value) {
    return {16, 16, std::vector<std::uint8_t>(std::size_t{16} * 16 * 3, value)};
}

TEST(SpreadMeter, MeasuresEverySecondAgainstTheOneMeasuredBefore) {
    WidthRanker ranker;
    SpreadMeter meter(ranker);
    const auto measure = [&](std::uint8_t value) {
        return meter.measure("", plain(value), WidthRanker::valueOf(plain(value)));
    };
    EXPECT_DOUBLE_EQ(measure(10), 0);
    EXPECT_DOUBLE_EQ(measure(90), 0);
    // 16 and 16 and 15 px: 1.6, 1.6 and 1.5 times the difference of 4.
    EXPECT_NEAR(measure(14), 0.4 / std::sqrt(3), 1e-9);
    EXPECT_DOUBLE_EQ(measure(90), 0);
    EXPECT_NEAR(measure(14), 0, 1e-9);
    EXPECT_EQ(ranker.pictures, 6);
}

}  // namespace
}  // namespace ninefold
