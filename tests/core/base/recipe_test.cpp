// SPDX-License-Identifier: MIT
#include "core/base/recipe.h"
#include "core/base/json.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

Recipe example() {
    Recipe r;
    r.prompt = "a red apple \xf0\x9f\x8d\x8e";
    r.negativePrompt = "blurry";
    r.seed = std::numeric_limits<std::uint64_t>::max();
    r.width = 256;
    r.steps = 20;
    r.sampler = "heun";
    r.guidanceScale = 7.5;
    r.modelId = "ninefold-pictograms";
    return r;
}

TEST(Recipe, SurvivesItsJson) {
    const Recipe back = recipeFromJson(toJson(example()));
    EXPECT_EQ(toJson(back), toJson(example()));
    EXPECT_EQ(back.seed, std::numeric_limits<std::uint64_t>::max());
}

TEST(Recipe, EveryFieldChangesTheHash) {
    const std::string hash = recipeHash(example());
    EXPECT_EQ(recipeHash(example()), hash);
    const Json json = toJson(example());
    for (const auto& [key, value] : json.items()) {
        Json changed = json;
        if (key == "seed") {
            changed[key] = "1";
        } else if (value.is_string()) {
            changed[key] = "other";
        } else {
            changed[key] = value.get<double>() + 1;
        }
        EXPECT_NE(recipeHash(recipeFromJson(changed)), hash) << key;
    }
}

Recipe exampleWithAll() {
    Recipe r = example();
    r.sourceImage = "5";
    r.maskImage = "ab";
    r.variationSeed = std::numeric_limits<std::uint64_t>::max();
    r.variationStrength = 0.25;
    r.guidanceRescale = 0.7;
    r.guidanceFrom = 0.1;
    r.guidanceUntil = 0.8;
    r.hires = {1.5, "lanczos", 7, 0.4};
    r.stepNoiseDelta = 31337;
    r.acceleration = {3, 0.4};
    return r;
}

TEST(Recipe, WhatFewPicturesUseSurvivesItsJson) {
    const Recipe back = recipeFromJson(toJson(exampleWithAll()));
    EXPECT_EQ(toJson(back), toJson(exampleWithAll()));
    EXPECT_EQ(back.variationSeed, std::numeric_limits<std::uint64_t>::max());
    const std::string hash = recipeHash(back);
    for (const auto change :
         {+[](Recipe& r) { r.maskImage = "cd"; }, +[](Recipe& r) { r.variationSeed = 1; },
          +[](Recipe& r) { r.variationStrength = 0.5; },
          +[](Recipe& r) { r.guidanceRescale = 0.5; }, +[](Recipe& r) { r.guidanceFrom = 0.2; },
          +[](Recipe& r) { r.guidanceUntil = 0.9; }, +[](Recipe& r) { r.hires.scale = 2; },
          +[](Recipe& r) { r.hires.upscaler = "latent"; }, +[](Recipe& r) { r.hires.steps = 8; },
          +[](Recipe& r) { r.acceleration.cacheInterval = 2; },
          +[](Recipe& r) { r.acceleration.tokenMerging = 0.5; },
          +[](Recipe& r) { r.hires.strength = 0.5; }, +[](Recipe& r) { r.stepNoiseDelta = 1; }}) {
        Recipe changed = back;
        change(changed);
        EXPECT_NE(recipeHash(changed), hash);
    }
}

/// The hash of version 0.1: pictures of then are found by it.
TEST(Recipe, WithoutWhatFewPicturesUseTheHashIsWhatItWas) {
    Recipe r = example();
    r.variationSeed = 7;  // without a strength it has no say
    EXPECT_EQ(recipeHash(r), "d6c790b23df59bf97fc1960521f1653e6a5c8027fec7f8bcc7c116d34437afa1");
}

TEST(Recipe, PicturesOfABatchCountTheSeedOrThatOfTheVariation) {
    Recipe r = example();
    EXPECT_EQ(recipeOfPicture(r, 2).seed, 1U);
    EXPECT_EQ(recipeOfPicture(r, 2).variationSeed, 0U);
    r = exampleWithAll();
    EXPECT_EQ(recipeOfPicture(r, 2).seed, r.seed);
    EXPECT_EQ(recipeOfPicture(r, 2).variationSeed, 1U);
}

TEST(Hires, SidesAreWholeMultiples) {
    EXPECT_EQ(hiresPx(512, {2, "latent", 0, 0.7}, 8), 1024);
    EXPECT_EQ(hiresPx(512, {1.33, "latent", 0, 0.7}, 8), 680);
    EXPECT_EQ(hiresPx(16, {1.5, "latent", 0, 0.7}, 16), 16);
}

TEST(Hires, TakesTheTimeOfItsPixels) {
    EXPECT_EQ(stepsOfBoth(20, {}), 20);
    EXPECT_EQ(stepsOfBoth(20, {2, "latent", 10, 0.5}), 40);
    EXPECT_EQ(stepsOfBoth(20, {2, "latent", 0, 0.5}), 60);
}

TEST(Recipe, NewerKeysAreIgnoredAndMissingOnesKeepDefaults) {
    EXPECT_EQ(recipeFromJson({{"prompt", "x"}, {"from_the_future", 1}}).steps, Recipe{}.steps);
}

TEST(Recipe, WrongTypesAreSaid) {
    test::expectError([] { recipeFromJson({{"steps", "many"}}); }, ErrorKind::BadFile, "damaged");
}

TEST(Validate, NamesTheFirstThingThatCantBeDrawn) {
    const auto refuse = [](auto change, const std::string& part) {
        Recipe r = example();
        change(r);
        test::expectError([&] { validate(r, 16); }, ErrorKind::Usage, part);
    };
    validate(example(), 16);
    refuse([](Recipe& r) { r.width = 0; }, "width of 0 px");
    refuse([](Recipe& r) { r.width = 100; }, "multiple of 16");
    refuse([](Recipe& r) { r.height = 1 << 20; }, "height of 1048576 px");
    refuse([](Recipe& r) { r.height = -16; }, "height of -16 px");
    refuse([](Recipe& r) { r.steps = 0; }, "0 steps");
    refuse([](Recipe& r) { r.steps = 10000; }, "10000 steps");
    refuse([](Recipe& r) { r.guidanceScale = std::nan(""); }, "guidance");
    refuse([](Recipe& r) { r.guidanceRescale = 1.1; }, "rescale of the guidance");
    refuse([](Recipe& r) { r.guidanceFrom = -1; }, "start of the guidance");
    refuse([](Recipe& r) { r.guidanceUntil = std::nan(""); }, "end of the guidance");
    refuse([](Recipe& r) { r.guidanceFrom = 0.6, r.guidanceUntil = 0.5; }, "end before it begins");
    refuse([](Recipe& r) { r.hires.scale = 0.5; }, "enlarge by this factor");
    refuse([](Recipe& r) { r.hires.scale = std::nan(""); }, "enlarge by this factor");
    refuse([](Recipe& r) { r.hires = {2, "", 0, 0.5}; }, "enlarge");
    refuse([](Recipe& r) { r.hires = {2, "latent", -1, 0.5}; }, "-1 steps");
    refuse([](Recipe& r) { r.hires = {2, "latent", 0, 1.5}; }, "strength of the second pass");
    refuse([](Recipe& r) { r.hires.scale = 2, r.sourceImage = "5"; }, "no second pass");
    refuse([](Recipe& r) { r.hires.scale = 4, r.width = 2048; }, "enlarged width of 8192 px");
    refuse([](Recipe& r) { r.noiseSource = "dice"; }, "noise \"dice\"");
    refuse([](Recipe& r) { r.strength = 1.1; }, "strength");
    refuse([](Recipe& r) { r.variationStrength = -0.1; }, "strength of the variation");
    refuse([](Recipe& r) { r.variationStrength = std::nan(""); }, "strength of the variation");
    refuse([](Recipe& r) { r.prompt.assign(1 << 20, 'x'); }, "prompt is 1048576 bytes");
}

TEST(Recipe, KeepsTemplatesBesideTheExpansion) {
    Recipe recipe;
    recipe.prompt = "{a|b}";
    recipe.negativePrompt = "plain";
    const std::string before = recipeHash(recipe);
    const Recipe picture = expanded(recipe, {"b", "plain"});
    EXPECT_EQ(picture.prompt, "b");
    EXPECT_EQ(picture.promptTemplate, "{a|b}");
    EXPECT_EQ(picture.negativeTemplate, "");
    EXPECT_EQ(writtenTexts(picture), (PromptTexts{"{a|b}", "plain"}));
    EXPECT_EQ(recipeHash(recipeFromJson(toJson(picture))), recipeHash(picture));
    EXPECT_NE(recipeHash(picture), before);
    EXPECT_FALSE(toJson(recipe).contains("prompt_template"));
}

}  // namespace
}  // namespace ninefold
