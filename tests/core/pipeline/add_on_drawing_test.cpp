// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <memory>
#include <string>

#include "core/base/json.h"
#include "tests/core/pipeline/drawn_picture.h"
#include "tests/support/expect_error.h"
#include "tests/support/temp_folder.h"

// Whole pictures with LoRAs, embeddings and another VAE, against diffusers and peft:
// tests/reference/make_add_on_goldens.py.
namespace ninefold {
namespace {

namespace fs = std::filesystem;
using namespace test;

constexpr int kTolerance = 2;  // of 255
const fs::path kFixtures = NINEFOLD_FIXTURES;
const fs::path kAddOns = kFixtures / "add_ons";

/// Keeps recipes and notices, too.
class Witness final : public GenerationObserver {
public:
    void onLoading(const std::string& /*modelTitle*/) override {}
    void onStep(int step, int steps, double /*secondsLeft*/) override {
        progress.emplace_back(step, steps);
    }
    void onPreviews(const std::vector<Image>& shown) override { previews = shown.size(); }
    void onPicture(int index, const Image& image, const Recipe& recipe) override {
        images[index] = image;
        recipes[index] = recipe;
    }
    void onNotice(const Message& notice) override { notices.push_back(notice.english()); }

    std::map<int, Image> images;
    std::map<int, Recipe> recipes;
    std::vector<std::string> notices;
    std::vector<std::pair<int, int>> progress;
    std::size_t previews = 0;
};

class AddOnDrawing : public testing::Test {
protected:
    AddOnDrawing() { catalog_.addOns().reload({kAddOns}); }

    static GenerationRequest requestOf(const std::string& family, const std::string& prompt,
                                       const std::string& negative = "misty night") {
        GenerationRequest request;
        request.count = 1;
        Recipe& recipe = request.recipe;
        recipe.prompt = prompt;
        recipe.negativePrompt = negative;
        recipe.seed = 7;
        recipe.sampler = "euler";
        recipe.steps = 5;
        recipe.width = 48;
        recipe.height = 32;
        recipe.guidanceScale = 5.0;
        recipe.modelId = (kFixtures / "families" / family).string();
        return request;
    }
    Witness drawn(const GenerationRequest& request) {
        Witness witness;
        generator_->generate(request, witness, CancelToken());
        return witness;
    }
    Image picture(const GenerationRequest& request) { return drawn(request).images.at(0); }
    static Image golden(const std::string& name) {
        return readPicture(name + ".png", "../add_ons");
    }
    static std::unique_ptr<Generator> generatorFor(const ModelCatalog& catalog) {
        EngineSettings settings;
        settings.precision = "f32";
        settings.threads = 1;
        return makeDiffusionGenerator(catalog, settings);
    }
    void expectLike(const Image& found, const std::string& name) {
        const int largest = difference(found, golden(name));
        EXPECT_LE(largest, kTolerance) << name;
        std::printf("  %-16s largest difference to diffusers %d/255\n", name.c_str(), largest);
    }

    ModelCatalog catalog_{std::vector<fs::path>{}};
    std::unique_ptr<Generator> generator_ = generatorFor(catalog_);
};

constexpr const char* kPrompt = "a red apple beside the blue house";

std::string number(double value) {
    return Json(value).dump();
}

TEST_F(AddOnDrawing, LorasDrawThePicturesOfDiffusers) {
    for (const Json& golden : readJsonFile(kAddOns / "goldens.json")) {
        if (!golden.contains("loras")) continue;
        std::string prompt = kPrompt;
        for (const Json& lora : golden["loras"]) {
            prompt += "<lora:" + lora["name"].get<std::string>() + ":" +
                      number(lora["text"].get<double>()) + ":" +
                      number(lora["unet"].get<double>()) + ">";
        }
        const std::string family = golden["family"].get<std::string>();
        const std::string name = golden["name"].get<std::string>();
        expectLike(picture(requestOf(family, prompt)), name);
        expectLike(picture(requestOf(family + ".safetensors", prompt)), name);
    }
}

TEST_F(AddOnDrawing, EmbeddingsAndVaesDrawThePicturesOfDiffusers) {
    int compared = 0;
    for (const Json& golden : readJsonFile(kAddOns / "goldens.json")) {
        if (golden.contains("loras")) continue;
        GenerationRequest request =
            requestOf(golden["family"].get<std::string>(), golden.value("prompt", kPrompt),
                      golden.value("negative", "misty night"));
        request.recipe.addOns.vae = golden.value("vae", "");
        expectLike(picture(request), golden["name"].get<std::string>());
        ++compared;
    }
    EXPECT_EQ(compared, 3);
}

TEST_F(AddOnDrawing, TheRecipeSaysWhatWasUsed) {
    GenerationRequest request =
        requestOf("sd1", "a glow apple <lora:SD1-Kohya:0.8:0.5>", "haze <lora:sd1-peft:1>");
    request.recipe.addOns.vae = "Other";
    const AddOns used = drawn(request).recipes.at(0).addOns;
    ASSERT_EQ(used.loras.size(), 1U);  // LoRAs act in the prompt alone
    EXPECT_EQ(used.loras[0].name, "sd1-kohya");
    EXPECT_EQ(used.loras[0].text, 0.8);
    EXPECT_EQ(used.loras[0].unet, 0.5);
    EXPECT_EQ(used.loras[0].hash.size(), 64U);
    ASSERT_EQ(used.embeddings.size(), 2U);
    EXPECT_EQ(used.embeddings[0].name, "glow");
    EXPECT_EQ(used.embeddings[1].name, "haze");
    EXPECT_EQ(used.vae, "other");
    EXPECT_EQ(used.vaeHash.size(), 64U);
    // The same recipe again: the same bytes, and nothing to say.
    GenerationRequest again = request;
    again.recipe = drawn(request).recipes.at(0);
    again.recipe.modelId = request.recipe.modelId;
    const Witness second = drawn(again);
    EXPECT_TRUE(second.images.at(0) == picture(request));
    EXPECT_TRUE(second.notices.empty());
}

TEST_F(AddOnDrawing, AfterThemTheModelDrawsAsBefore) {
    const Image before = picture(requestOf("sd1", kPrompt));
    picture(requestOf("sd1", std::string(kPrompt) + "<lora:sd1-kohya:1>"));
    EXPECT_TRUE(picture(requestOf("sd1", kPrompt)) == before);
    EXPECT_TRUE(picture(requestOf("sd1", std::string(kPrompt) + "<lora:sd1-kohya:0>")) == before);
    picture(requestOf("sd1", "glow"));
    EXPECT_TRUE(picture(requestOf("sd1", kPrompt)) == before);
}

/// Each picture of a batch is what it would be alone, whatever LoRAs its own text names.
TEST_F(AddOnDrawing, PicturesOfABatchMayHaveDifferentLoras) {
    GenerationRequest request = requestOf("sd1", "{template}");
    request.count = 4;
    const std::string one = std::string(kPrompt) + "<lora:sd1-kohya:1>";
    request.texts = {{kPrompt, ""}, {one, ""}, {one, ""}, {"glow", ""}};
    const Witness batch = drawn(request);
    ASSERT_EQ(batch.images.size(), 4U);
    for (int i = 0; i < 4; ++i) {
        EXPECT_TRUE(drawn(request.part(i, 1)).images.at(0) == batch.images.at(i)) << i;
    }
    EXPECT_EQ(batch.recipes.at(2).addOns.loras.size(), 1U);
    EXPECT_TRUE(batch.recipes.at(0).addOns.loras.empty());
    EXPECT_EQ(batch.recipes.at(3).addOns.embeddings.size(), 1U);
    EXPECT_EQ(batch.previews, 1U);  // of the last picture, the others are finished
    EXPECT_EQ(batch.progress.back(), (std::pair(5, 5)));
    EXPECT_TRUE(std::is_sorted(batch.progress.begin(), batch.progress.end()));
}

TEST_F(AddOnDrawing, WhatIsNotThereIsSaidBeforeAnythingIsLoaded) {
    const auto expectRefused = [&](const std::string& prompt, const std::string& part) {
        GenerationRequest request = requestOf("no such model", prompt);
        request.recipe.modelId = (kFixtures / "pipeline/tiny-sd").string();
        expectError([&] { drawn(request); }, ErrorKind::Usage, part);
    };
    expectRefused("a <lora:sd1-kohja:1>", "There is no LoRA \"sd1-kohja\". Near: sd1-kohya");
    expectRefused("a <lora:watercolours:1>", "Put its file into a folder of models");
    expectRefused("a <lora:sd1-kohya:strong>", "\"strong\" means nothing in <lora:sd1-kohya:…>");
    GenerationRequest request = requestOf("sd1", "a");
    request.recipe.addOns.vae = "otter";
    expectError([&] { drawn(request); }, ErrorKind::Usage,
                "There is no VAE \"otter\". Near: other");
}

TEST_F(AddOnDrawing, WhatDoesNotFitLeavesTheModelUsable) {
    const Image before = picture(requestOf("sd1", kPrompt));
    expectError([&] { drawn(requestOf("sd1", "a <lora:xl-peft:1>")); }, ErrorKind::BadModel,
                "doesn't fit this model");
    expectError([&] { drawn(requestOf("sd1", "a pair")); }, ErrorKind::BadModel,
                "The embedding pair is made for another kind of model");
    EXPECT_TRUE(picture(requestOf("sd1", kPrompt)) == before);
}

TEST_F(AddOnDrawing, AFileThatChangedIsNoticedAndActs) {
    const TempFolder folder;
    fs::copy(kAddOns / "sd1-kohya.safetensors", folder / "soft.safetensors");
    fs::create_directory(folder / "embeddings");
    std::ofstream(folder / "embeddings/broken.pt") << "nothing";
    catalog_.addOns().reload({folder.path()});
    GenerationRequest request = requestOf("sd1", std::string(kPrompt) + "<lora:soft:1>");
    const Witness first = drawn(request);
    request.recipe.addOns = first.recipes.at(0).addOns;
    fs::copy(kAddOns / "sd1-peft.safetensors", folder / "soft.safetensors",
             fs::copy_options::overwrite_existing);
    const Witness second = drawn(request);
    EXPECT_THAT(
        second.notices,
        testing::ElementsAre(testing::HasSubstr("The LoRA soft is another file than the one")));
    expectLike(second.images.at(0), "sd1-peft-1");
    // A damaged embedding speaks up when it is named, and only then.
    expectError([&] { drawn(requestOf("sd1", "a broken apple")); }, ErrorKind::BadModel,
                "broken.pt");
    std::ofstream(folder / "cut.safetensors") << "short";
    expectError([&] { drawn(requestOf("sd1", "a <lora:cut:1>")); }, ErrorKind::BadModel,
                "cut.safetensors");
}

}  // namespace
}  // namespace ninefold
