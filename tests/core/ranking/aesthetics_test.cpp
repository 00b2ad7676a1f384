// SPDX-License-Identifier: MIT
#include "core/base/aesthetics.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

#include "core/ranking/ranker_registry.h"

namespace ninefold {
namespace {

/// A picture whose pixel at x, y is colour(x, y).
template <typename Colour>
Image paint(int width, int height, Colour colour) {
    Image image{width, height, {}};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (const int channel : colour(x, y)) {
                image.rgb.push_back(static_cast<std::uint8_t>(channel));
            }
        }
    }
    return image;
}

using Rgb = std::array<int, 3>;

Image grey(int value) {
    return paint(32, 32, [value](int, int) { return Rgb{value, value, value}; });
}

Image chequers(int cell, Rgb a, Rgb b) {
    return paint(32, 32, [=](int x, int y) { return (x / cell + y / cell) % 2 == 0 ? a : b; });
}

TEST(Aesthetics, AFlatPictureHasNone) {
    const Aesthetics flat = measureAesthetics(grey(120));
    EXPECT_DOUBLE_EQ(flat.value(), 0);
    EXPECT_DOUBLE_EQ(measureAesthetics({}).value(), 0);
    EXPECT_TRUE(std::isfinite(measureAesthetics({1, 1, {9, 8, 7}}).value()));
}

TEST(Aesthetics, ContrastIsTheDeviationOfTheLuma) {
    // Half at 100, half at 140: a deviation of 20, of 80 that count as full.
    const Image image = chequers(4, {100, 100, 100}, {140, 140, 140});
    EXPECT_NEAR(measureAesthetics(image).contrast, 20.0 / 80, 1e-6);
    EXPECT_DOUBLE_EQ(measureAesthetics(chequers(4, {0, 0, 0}, {255, 255, 255})).contrast, 1);
}

TEST(Aesthetics, ColourfulnessFollowsHaslerAndSuesstrunk) {
    // One colour, so no deviation: 0.3 * hypot(200 - 40, (200 + 40) / 2 - 80).
    const Image image = paint(8, 8, [](int, int) { return Rgb{200, 40, 80}; });
    EXPECT_NEAR(measureAesthetics(image).colourfulness, 0.3 * std::hypot(160, 40) / 109, 1e-9);
    // Red and green by turns: rg is ±200, yb is 100 throughout.
    const Image two = chequers(1, {200, 0, 0}, {0, 200, 0});
    EXPECT_DOUBLE_EQ(measureAesthetics(two).colourfulness, 1);  // 200 + 30, more than 109
    EXPECT_DOUBLE_EQ(measureAesthetics(grey(50)).colourfulness, 0);
}

TEST(Aesthetics, SharpnessIsTheVarianceOfTheLaplacian) {
    // A chequerboard of single pixels: the Laplacian is ±8 * 10, its variance 6400.
    const Image sharp = chequers(1, {110, 110, 110}, {130, 130, 130});
    EXPECT_NEAR(measureAesthetics(sharp).sharpness, 6400.0 / 6900, 1e-4);
    const Image soft = paint(32, 32, [](int x, int) { return Rgb{4 * x, 4 * x, 4 * x}; });
    EXPECT_NEAR(measureAesthetics(soft).sharpness, 0, 1e-6);
}

TEST(AestheticsRanker, NeedsNoFolderAndNoPrompt) {
    const auto ranker = makeRanker("aesthetics");
    EXPECT_EQ(ranker->id(), "aesthetics");
    const Image colourful = chequers(2, {250, 20, 20}, {20, 40, 250});
    const auto scores = ranker->score("anything", {grey(3), colourful});
    ASSERT_EQ(scores.size(), 2U);
    EXPECT_GT(scores[1].value, scores[0].value);
    EXPECT_DOUBLE_EQ(scores[1].value, measureAesthetics(colourful).value());
    EXPECT_LE(scores[1].fitness, 1);
}

}  // namespace
}  // namespace ninefold
