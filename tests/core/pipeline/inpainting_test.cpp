// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

#include "core/pipeline/source_picture.h"
#include "tests/core/pipeline/drawn_picture.h"
#include "tests/support/expect_error.h"

// Variations, inpainting and outpainting with the model that comes with the program.

namespace ninefold {
namespace {

using namespace test;

constexpr int kSide = 256;  // px, that of the model

GenerationRequest appleRequest() {
    GenerationRequest request;
    request.recipe.modelId = "ninefold-pictograms";
    request.recipe.prompt = "a red apple";
    request.recipe.seed = 11;
    request.recipe.steps = 12;
    request.recipe.width = request.recipe.height = kSide;
    request.count = 1;
    return request;
}

/// White from column `from` up to `to`.
Image columns(const Image& like, int from, int to) {
    Image mask{like.width, like.height, {}};
    for (int y = 0; y < like.height; ++y) {
        for (int x = 0; x < like.width; ++x) {
            mask.rgb.insert(mask.rgb.end(), 3, x >= from && x < to ? 255 : 0);
        }
    }
    return mask;
}

/// The largest and the mean difference of the columns from `from` up to `to`.
std::pair<int, double> differenceWithin(const Image& a, const Image& b, int from, int to) {
    int largest = 0;
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < a.rgb.size(); ++i) {
        const int x = static_cast<int>(i % a.strideBytes() / 3);
        if (x < from || x >= to) continue;
        const int here = std::abs(int{a.rgb[i]} - int{b.rgb[i]});
        largest = std::max(largest, here);
        sum += here;
    }
    const double values = 3.0 * (to - from) * a.height;
    return {largest, static_cast<double>(sum) / values};
}

TEST(Inpainting, RedrawsTheMaskAndLeavesEveryOtherPixel) {
    const auto generator = makeGenerator(2);
    GenerationRequest request = appleRequest();
    request.sourceImage = draw(*generator, request).at(0);
    request.recipe.prompt = "a blue star";
    request.recipe.seed = 5;
    request.mask = columns(request.sourceImage, 96, 224);
    request.count = 3;
    const std::map<int, Image> pictures = draw(*generator, request);
    ASSERT_EQ(pictures.size(), 3U);
    for (const auto& [index, picture] : pictures) {
        EXPECT_EQ(differenceWithin(picture, request.sourceImage, 0, 96).first, 0) << index;
        EXPECT_EQ(differenceWithin(picture, request.sourceImage, 224, kSide).first, 0) << index;
        EXPECT_GT(differenceWithin(picture, request.sourceImage, 96, 224).second, 20) << index;
    }
    EXPECT_GT(differenceWithin(pictures.at(0), pictures.at(1), 96, 224).second, 2)
        << "each its seed";
    request.count = 1;
    request.recipe.seed += 2;
    EXPECT_TRUE(draw(*generator, request).at(0) == pictures.at(2)) << "alone as in the batch";
}

TEST(Inpainting, ChangesLessAtALowerStrength) {
    const auto generator = makeGenerator(2);
    GenerationRequest request = appleRequest();
    request.sourceImage = draw(*generator, request).at(0);
    request.recipe.prompt = "a blue star";
    request.mask = columns(request.sourceImage, 0, 128);
    double before = 0;
    for (const double strength : {0.2, 0.6, 1.0}) {
        request.recipe.strength = strength;
        const Image picture = draw(*generator, request).at(0);
        const double change = differenceWithin(picture, request.sourceImage, 0, 128).second;
        EXPECT_GT(change, before) << strength;
        before = change;
    }
}

TEST(Inpainting, AFeatheredMaskBlendsTheSeam) {
    const auto generator = makeGenerator(2);
    GenerationRequest request = appleRequest();
    request.sourceImage = columns(Image{kSide, kSide, {}}, 0, 0);
    request.recipe.prompt = "a yellow sun";
    request.mask = columns(request.sourceImage, 128, kSide);
    const Image hard = draw(*generator, request).at(0);
    for (std::size_t i = 0; i < request.mask.rgb.size(); ++i) {
        const int x = static_cast<int>(i % request.mask.strideBytes() / 3);
        request.mask.rgb[i] = static_cast<std::uint8_t>(std::clamp((x - 120) * 16, 0, 255));
    }
    const Image soft = draw(*generator, request).at(0);
    EXPECT_EQ(differenceWithin(soft, request.sourceImage, 0, 121).first, 0);
    EXPECT_EQ(differenceWithin(hard, request.sourceImage, 0, 128).first, 0);
    EXPECT_GT(differenceWithin(soft, request.sourceImage, 121, 128).second, 1);
    EXPECT_LT(differenceWithin(soft, request.sourceImage, 124, 132).second,
              differenceWithin(hard, request.sourceImage, 128, 132).second);
}

TEST(Outpainting, DrawsAroundThePicture) {
    const auto generator = makeGenerator(2);
    GenerationRequest request = appleRequest();
    const Image apple = draw(*generator, request).at(0);
    const Margins margins{128, 0, 0, 0};
    request.sourceImage = extended(apple, margins);
    request.mask = extendedMask({apple.width, apple.height}, {}, margins, 8);
    request.recipe.width = request.sourceImage.width;
    const Image picture = draw(*generator, request).at(0);
    ASSERT_EQ(picture.width, kSide + 128);
    EXPECT_EQ(differenceWithin(picture, request.sourceImage, 136, kSide + 128).first, 0);
    EXPECT_GT(differenceWithin(picture, request.sourceImage, 0, 128).first, 5);
}

TEST(Inpainting, RefusesAMaskThatFitsNothing) {
    const auto generator = makeGenerator(1);
    GenerationRequest request = appleRequest();
    request.mask = Image{8, 8, std::vector<std::uint8_t>(std::size_t{8} * 8 * 3, 255)};
    expectError([&] { draw(*generator, request); }, ErrorKind::Usage, "needs a picture");
    request.sourceImage = columns(Image{16, 16, {}}, 0, 8);
    expectError([&] { draw(*generator, request); }, ErrorKind::Usage, "8 × 8");
    request.mask = columns(request.sourceImage, 0, 0);
    expectError([&] { draw(*generator, request); }, ErrorKind::Usage, "black");
}

/// A source of any size and shape is drawn at the recipe's size.
TEST(ImageToImage, FitsTheSourceToTheFrame) {
    const auto generator = makeGenerator(1);
    GenerationRequest request = appleRequest();
    request.sourceImage = columns(Image{40, 31, {}}, 0, 20);
    request.mask = columns(request.sourceImage, 0, 10);
    request.recipe.strength = 0.5;
    request.recipe.height = 64;
    EXPECT_EQ(draw(*generator, request).at(0).height, 64);
}

TEST(Previews, ShowEveryPictureAtEveryStep) {
    const auto generator = makeGenerator(2);
    GenerationRequest request = appleRequest();
    request.count = 2;
    Collector collector;
    generator->generate(request, collector, CancelToken());
    ASSERT_EQ(collector.previews.size(), 12U);
    for (std::size_t step = 0; step < collector.previews.size(); ++step) {
        ASSERT_EQ(collector.previews[step].size(), 2U);
        if (step == 0) continue;
        EXPECT_FALSE(collector.previews[step][0] == collector.previews[step - 1][0]) << step;
        EXPECT_FALSE(collector.previews[step][0] == collector.previews[step][1]) << step;
    }
}

}  // namespace
}  // namespace ninefold
