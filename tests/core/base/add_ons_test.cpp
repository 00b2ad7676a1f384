// SPDX-License-Identifier: MIT
#include "core/base/add_ons.h"
#include "core/base/json.h"

#include <gtest/gtest.h>

#include "core/base/near_names.h"
#include "core/base/recipe.h"
#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

TEST(AddOns, ARecipeKeepsThem) {
    Recipe recipe;
    recipe.addOns.loras = {{"soft", "ab12", 0.8, 0.5}, {"ink", "", -1, -1}};
    recipe.addOns.embeddings = {{"glow", "cd"}};
    recipe.addOns.vae = "bright";
    recipe.addOns.vaeHash = "ef";
    const Recipe again = recipeFromJson(toJson(recipe));
    ASSERT_EQ(again.addOns.loras.size(), 2U);
    EXPECT_EQ(again.addOns.loras[0].name, "soft");
    EXPECT_EQ(again.addOns.loras[0].hash, "ab12");
    EXPECT_EQ(again.addOns.loras[0].unet, 0.8);
    EXPECT_EQ(again.addOns.loras[0].text, 0.5);
    ASSERT_EQ(again.addOns.embeddings.size(), 1U);
    EXPECT_EQ(again.addOns.embeddings[0].name, "glow");
    EXPECT_EQ(again.addOns.vae, "bright");
    EXPECT_EQ(toJson(again), toJson(recipe));
}

/// Hashes of recipes of before stay what they were.
TEST(AddOns, WithoutThemARecipeSaysNothingOfThem) {
    const Json json = toJson(Recipe());
    for (const auto& [key, value] : json.items()) {
        EXPECT_TRUE(key != "loras" && key != "embeddings" && key.rfind("vae", 0) != 0) << key;
    }
}

TEST(AddOns, DamagedOnesAreRefused) {
    test::expectError(
        [] {
            recipeFromJson(Json{{"loras", {{{"hash", "x"}}}}});
        },
        ErrorKind::BadFile, "The recipe is damaged");
    test::expectError([] { recipeFromJson(Json{{"vae", 5}}); }, ErrorKind::BadFile, "damaged");
}

TEST(AddOns, HashesOfOtherProgramsAreShorter) {
    EXPECT_TRUE(mayBeSame("abcdef", "abc"));
    EXPECT_TRUE(mayBeSame("abc", "abcdef"));
    EXPECT_TRUE(mayBeSame("", "abc"));
    EXPECT_FALSE(mayBeSame("abd", "abcdef"));
}

TEST(NearNames, TheNearestComeFirst) {
    const std::vector<std::string> names{"Soft Light", "softlight", "ink", "hard light", "Sofa"};
    EXPECT_EQ(commaList(nearNames("softlihgt", names)), "softlight, Soft Light");
    EXPECT_EQ(commaList(nearNames("sof", names, 1)), "Sofa");
    EXPECT_EQ(commaList(nearNames("watercolour", names)), "");
    EXPECT_EQ(commaList(nearNames("", names)), "");
}

}  // namespace
}  // namespace ninefold
