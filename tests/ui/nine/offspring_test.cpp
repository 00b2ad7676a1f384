// SPDX-License-Identifier: MIT
#include "ui/nine/offspring.h"

#include <gtest/gtest.h>

namespace ninefold::ui {
namespace {

ImageRow parent() {
    ImageRow row;
    row.id = 42;
    row.recipe.prompt = "a red apple";
    row.recipe.seed = 18446744073709551615U;
    row.recipe.steps = 7;
    row.recipe.modelId = "fake";
    row.recipe.modelHash = "feed";
    row.recipe.precision = "bf16";
    return row;
}

TEST(Offspring, VariationsKeepTheSeedAndBlendInOthers) {
    const GenerationRequest request = variationsOf(parent(), 0.2, 77);
    EXPECT_EQ(request.recipe.prompt, "a red apple");
    EXPECT_EQ(request.recipe.seed, 18446744073709551615U);
    EXPECT_EQ(request.recipe.variationSeed, 77U);
    EXPECT_DOUBLE_EQ(request.recipe.variationStrength, 0.2);
    EXPECT_EQ(request.recipe.steps, 7);
    EXPECT_EQ(request.count, 9);
    EXPECT_EQ(request.parentImage, 42);
    EXPECT_EQ(request.change, "variation");
    EXPECT_TRUE(request.sourceImage.isEmpty());
}

TEST(Offspring, MoreLikeThisBeginsWithThePixels) {
    ImageRow row = parent();
    row.recipe.variationStrength = 0.5;
    row.recipe.variationSeed = 3;
    row.recipe.sourceImage = "cafe";
    const Image source{1, 1, {1, 2, 3}};
    const GenerationRequest request = moreLike(row, source, 0.6, 5);
    EXPECT_EQ(request.sourceImage, source);
    EXPECT_TRUE(request.recipe.sourceImage.empty());  // the queue finds out what it is
    EXPECT_DOUBLE_EQ(request.recipe.strength, 0.6);
    EXPECT_EQ(request.recipe.seed, 5U);
    EXPECT_DOUBLE_EQ(request.recipe.variationStrength, 0);
    EXPECT_EQ(request.parentImage, 42);
    EXPECT_EQ(request.change, "image");
}

TEST(Offspring, MoreLikeAnEnlargedPictureIsAsLargeInOnePass) {
    ImageRow row = parent();
    row.recipe.width = row.recipe.height = 1;
    row.recipe.hires.scale = 2;
    const GenerationRequest request = moreLike(row, {2, 2, std::vector<std::uint8_t>(12)}, 0.6, 5);
    EXPECT_FALSE(request.recipe.hires.isOn());
    EXPECT_EQ(request.recipe.width, 2);
    EXPECT_EQ(request.recipe.height, 2);
    EXPECT_TRUE(variationsOf(row, 0.2, 5).recipe.hires.isOn());
}

TEST(Offspring, WhatWasUsedIsNotAskedForAgain) {
    const Recipe recipe = variationsOf(parent(), 0.2, 1).recipe;
    EXPECT_TRUE(recipe.modelHash.empty());
    EXPECT_EQ(recipe.precision, "auto");
    EXPECT_EQ(recipe.modelId, "fake");
}

}  // namespace
}  // namespace ninefold::ui
