// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "core/base/files.h"
#include "tests/core/pipeline/drawn_picture.h"
#include "tests/support/expect_error.h"

// Upscalers as the last step of a recipe, and in a second pass.

namespace ninefold {
namespace {

namespace fs = std::filesystem;
using namespace test;

const fs::path kUpscalers = fs::path(NINEFOLD_FIXTURES) / "upscalers";

std::unique_ptr<Generator> generator(int threads = 2) {
    EngineSettings settings;
    settings.precision = "f32";
    settings.threads = threads;
    settings.helpers = HelperCatalog([] { return std::vector<fs::path>{kUpscalers}; });
    return makeDiffusionGenerator(ModelCatalog({pipelineFixtures()}), settings);
}

GenerationRequest smallPicture(int count = 2) {
    GenerationRequest request;
    request.count = count;
    request.recipe.modelId = "tiny-sd";
    request.recipe.prompt = "a red apple beside the blue house";
    request.recipe.seed = 7;
    request.recipe.width = 48;
    request.recipe.height = 32;
    request.recipe.steps = 4;
    request.recipe.guidanceScale = 1;
    return request;
}

/// Keeps recipes, too.
class Recipes final : public GenerationObserver {
public:
    void onLoading(const std::string& /*title*/) override {}
    void onStep(int step, int steps, double /*left*/) override { told = {step, steps}; }
    void onPreviews(const std::vector<Image>& /*previews*/) override {}
    void onPicture(int /*index*/, const Image& image, const Recipe& recipe) override {
        images.push_back(image);
        recipes.push_back(recipe);
    }
    std::vector<Image> images;
    std::vector<Recipe> recipes;
    std::pair<int, int> told;
};

TEST(Enlarging, APictureThatIsThereIsEnlargedAndItsRecipeSaysSo) {
    GenerationRequest request = smallPicture(1);
    const Image drawn = draw(*generator(), request).at(0);
    request.toEnlarge = drawn;
    request.recipe.upscale.upscaler = "RRDB-x2";
    request.recipe.upscale.scale = 3;
    Recipes seen;
    generator()->generate(request, seen, CancelToken());
    ASSERT_EQ(seen.images.size(), 1U);
    EXPECT_EQ(seen.images[0].width, 144);
    EXPECT_EQ(seen.images[0].height, 96);
    EXPECT_EQ(seen.recipes[0].prompt, request.recipe.prompt);
    EXPECT_EQ(seen.recipes[0].upscale.upscaler, "rrdb-x2");
    EXPECT_EQ(seen.recipes[0].upscale.hash, sha256OfFile(kUpscalers / "rrdb-x2.pth"));
    EXPECT_EQ(seen.told.first, seen.told.second);

    // The same picture can be made again from its recipe alone.
    request.toEnlarge = {};
    request.recipe = seen.recipes[0];
    Recipes again;
    generator(1)->generate(request, again, CancelToken());
    EXPECT_TRUE(again.images.at(0) == seen.images[0]);
}

TEST(Enlarging, ASecondPassCanStartFromAnUpscaledPicture) {
    GenerationRequest request = smallPicture();
    request.recipe.hires = {2, "rrdb-x2", 3, 0.5};
    const std::map<int, Image> both = draw(*generator(), request);
    EXPECT_TRUE(draw(*generator(3), request) == both);

    // Nothing but image to image of what the upscaler makes of the first pass.
    request.recipe.hires = {};
    const std::map<int, Image> first = draw(*generator(), request);
    for (int i = 0; i < 2; ++i) {
        GenerationRequest enlarging = request;
        enlarging.count = 1;
        enlarging.toEnlarge = first.at(i);
        enlarging.recipe.upscale.upscaler = "rrdb-x2";
        enlarging.recipe.upscale.scale = 2;
        GenerationRequest second = request.part(i, 1);
        second.sourceImage = draw(*generator(), enlarging).at(0);
        second.recipe.width = 96;
        second.recipe.height = 64;
        second.recipe.steps = 3;
        second.recipe.strength = 0.5;
        EXPECT_TRUE(draw(*generator(), second).at(0) == both.at(i)) << i;
    }
}

TEST(Enlarging, WhatIsMissingIsSaidBeforeAnythingIsDrawn) {
    const auto engine = generator();
    GenerationRequest request = smallPicture();
    request.recipe.hires = {2, "4x-UltraSharp", 3, 0.5};
    Recipes seen;
    expectError([&] { engine->generate(request, seen, CancelToken()); }, ErrorKind::BadModel,
                "There is no upscaler \"4x-UltraSharp\". There are: compact-x4");
    EXPECT_EQ(seen.told.second, 0);
    request.recipe.hires = {};
    request.recipe.upscale.upscaler = "rrdb-x2";
    request.recipe.upscale.scale = 9;
    expectError([&] { engine->generate(request, seen, CancelToken()); }, ErrorKind::Usage,
                "can't be enlarged by this factor");
    request.recipe.upscale = {};
    EXPECT_EQ(draw(*engine, request).size(), 2U);
}

}  // namespace
}  // namespace ninefold
