// SPDX-License-Identifier: MIT
#include "core/base/control.h"
#include "core/base/json.h"

#include "core/base/recipe.h"
#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

using namespace test;

Recipe steered() {
    Recipe recipe;
    recipe.controls.emplace_back();
    recipe.controls.emplace_back();
    Control& control = recipe.controls.back();
    control.network = "canny";
    control.hash = "ab";
    control.picture = "cd";
    control.preprocessor = "invert";
    control.weight = 0.75;
    control.from = 0.125;
    control.until = 0.5;
    recipe.controls.front().network = "depth";
    recipe.upscale.upscaler = "4x-Nice";
    recipe.upscale.scale = 2.5;
    recipe.upscale.hash = "ef";
    recipe.upscale.tilePx = 128;
    recipe.upscale.picture = "01";
    return recipe;
}

TEST(Control, SurvivesTheRecipesJsonToTheLastValue) {
    const Recipe back = recipeFromJson(toJson(steered()));
    EXPECT_EQ(toJson(back), toJson(steered()));
    EXPECT_EQ(back.controls.at(1).until, 0.5);
    EXPECT_EQ(back.upscale.tilePx, 128);
    const std::string hash = recipeHash(back);
    for (const auto change :
         {+[](Recipe& r) { r.controls[1].network = "x"; },
          +[](Recipe& r) { r.controls[1].hash = "x"; },
          +[](Recipe& r) { r.controls[1].picture = "x"; },
          +[](Recipe& r) { r.controls[1].preprocessor = "none"; },
          +[](Recipe& r) { r.controls[1].weight = 1; }, +[](Recipe& r) { r.controls[1].from = 0; },
          +[](Recipe& r) { r.controls[1].until = 1; }, +[](Recipe& r) { r.controls.pop_back(); },
          +[](Recipe& r) { r.upscale.scale = 2; }, +[](Recipe& r) { r.upscale.tilePx = 0; },
          +[](Recipe& r) { r.upscale.picture = ""; },
          +[](Recipe& r) { r.upscale.upscaler = "x"; }}) {
        Recipe changed = back;
        change(changed);
        EXPECT_NE(recipeHash(changed), hash);
    }
}

TEST(Control, WhatCantBeIsRefusedWithOneSentence) {
    const auto refused = [](void (*change)(Recipe&), const std::string& part) {
        Recipe recipe = steered();
        change(recipe);
        expectError([&] { validate(recipe, 8); }, ErrorKind::Usage, part);
    };
    validate(steered(), 8);
    refused([](Recipe& r) { r.controls[0].network.clear(); }, "needs a ControlNet");
    refused([](Recipe& r) { r.controls[0].weight = 2.1; }, "from 0 to 2");
    refused(
        [](Recipe& r) {
            r.controls[0].from = 0.8;
            r.controls[0].until = 0.2;
        },
        "can't act");
    refused([](Recipe& r) { r.controls.resize(5, r.controls[0]); }, "are too many");
    refused([](Recipe& r) { r.upscale.scale = 1; }, "can't be enlarged by this factor");
    refused([](Recipe& r) { r.upscale.tilePx = 8; }, "Tiles of 8 px");
}

/// diffusers' rule: from the step that begins at the share to the one that ends there.
TEST(Control, ActsInItsShareOfTheSteps) {
    Control control;
    control.from = 0.2;
    control.until = 0.65;
    std::string acts;
    for (int step = 0; step < 5; ++step) acts += actsIn(control, step, 5) ? '1' : '0';
    EXPECT_EQ(acts, "01100");
}

}  // namespace
}  // namespace ninefold
