// SPDX-License-Identifier: MIT
#include "core/export/a1111_controls.h"

#include <gtest/gtest.h>

#include "core/export/a1111_text.h"
#include "core/export/metadata.h"

namespace ninefold {
namespace {

TEST(A1111Controls, SurviveTheText) {
    PictureMetadata metadata;
    metadata.recipe.prompt = "a cat";
    Control control;
    control.network = "control_v11p_sd15_canny";
    control.hash = "d14c016b12345678";
    control.picture = std::string(64, 'a');
    control.preprocessor = "invert";
    control.weight = 0.8;
    control.from = 0.1;
    control.until = 0.6;
    metadata.recipe.controls = {control, control};
    metadata.recipe.upscale.upscaler = "R-ESRGAN 4x+";
    metadata.recipe.upscale.scale = 4;
    const std::string text = a1111Text(metadata);
    EXPECT_NE(text.find("ControlNet 0: \"Module: invert (from white bg & black line), Model: "
                        "control_v11p_sd15_canny [d14c016b], Weight: 0.8, "),
              std::string::npos)
        << text;
    const auto back = recipeFromA1111Text(text);
    ASSERT_TRUE(back);
    ASSERT_EQ(back->controls.size(), 2U);
    const Control& read = back->controls[1];
    EXPECT_EQ(read.network, control.network);
    EXPECT_EQ(read.hash, "d14c016b");
    EXPECT_EQ(read.picture, control.picture);
    EXPECT_EQ(read.preprocessor, "invert");
    EXPECT_EQ(read.weight, 0.8);
    EXPECT_EQ(read.from, 0.1);
    EXPECT_EQ(read.until, 0.6);
    EXPECT_EQ(back->upscale.upscaler, "R-ESRGAN 4x+");
    EXPECT_EQ(back->upscale.scale, 4.0);
}

TEST(A1111Controls, ReadsWhatOlderVersionsOfTheExtensionWrote) {
    const auto recipe = recipeFromA1111Text(
        "a cat\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1, Size: 512x512, "
        "ControlNet 0: \"preprocessor: canny, model: control_v11p_sd15_canny [d14c016b], weight: "
        "1.5, starting/ending: (0.25, 0.75), resize mode: Crop and Resize, pixel perfect: False, "
        "control mode: Balanced, preprocessor params: (512, 100, 200)\", "
        "ControlNet 1: \"preprocessor: depth_midas, model: None, weight: 1\", Version: v1.6.0");
    ASSERT_TRUE(recipe);
    ASSERT_EQ(recipe->controls.size(), 1U);
    EXPECT_EQ(recipe->controls[0].preprocessor, "canny");
    EXPECT_EQ(recipe->controls[0].weight, 1.5);
    EXPECT_EQ(recipe->controls[0].from, 0.25);
    EXPECT_EQ(recipe->controls[0].until, 0.75);
}

}  // namespace
}  // namespace ninefold
