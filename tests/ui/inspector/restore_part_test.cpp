// SPDX-License-Identifier: MIT
#include "ui/inspector/restore_part.h"
#include "core/base/json.h"

#include <gtest/gtest.h>

namespace ninefold::ui {
namespace {

Recipe now() {
    Recipe recipe;
    recipe.prompt = "a blue boat";
    recipe.negativePrompt = "people";
    recipe.seed = 1;
    recipe.steps = 8;
    recipe.modelId = "mine";
    return recipe;
}

Recipe then() {
    Recipe recipe;
    recipe.prompt = "a red apple";
    recipe.seed = 18446744073709551615U;
    recipe.steps = 30;
    recipe.sampler = "dpmpp_2m";
    recipe.guidanceScale = 7.5;
    recipe.width = 256;
    recipe.modelId = "another";
    return recipe;
}

TEST(RestorePart, AllIsTheExactRecipe) {
    EXPECT_EQ(toJson(withPart(now(), then(), RestorePart::All)), toJson(then()));
}

TEST(RestorePart, ThePromptBringsTheNegativeOneAndNothingElse) {
    Recipe expected = now();
    expected.prompt = "a red apple";
    expected.negativePrompt = "";
    EXPECT_EQ(toJson(withPart(now(), then(), RestorePart::Prompt)), toJson(expected));
}

TEST(RestorePart, TheSeedComesAlone) {
    Recipe expected = now();
    expected.seed = 18446744073709551615U;
    EXPECT_EQ(toJson(withPart(now(), then(), RestorePart::Seed)), toJson(expected));
}

TEST(RestorePart, SettingsAreAllButPromptSeedAndModel) {
    const Recipe restored = withPart(now(), then(), RestorePart::Settings);
    EXPECT_EQ(restored.prompt, "a blue boat");
    EXPECT_EQ(restored.negativePrompt, "people");
    EXPECT_EQ(restored.seed, 1U);
    EXPECT_EQ(restored.modelId, "mine");
    EXPECT_EQ(restored.steps, 30);
    EXPECT_EQ(restored.sampler, "dpmpp_2m");
    EXPECT_EQ(restored.guidanceScale, 7.5);
    EXPECT_EQ(restored.width, 256);
}

}  // namespace
}  // namespace ninefold::ui
