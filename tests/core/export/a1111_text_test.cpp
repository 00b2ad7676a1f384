// SPDX-License-Identifier: MIT
#include "core/export/a1111_text.h"
#include "core/base/json.h"

#include <gtest/gtest.h>

#include <limits>

#include "core/export/metadata.h"

namespace ninefold {
namespace {

PictureMetadata metadata() {
    PictureMetadata m;
    m.recipe.prompt = "a red apple";
    m.recipe.seed = 965400086;
    m.recipe.width = 512;
    m.recipe.height = 256;
    m.recipe.steps = 20;
    m.recipe.sampler = "dpmpp_2m";
    m.recipe.schedule = "karras";
    m.recipe.guidanceScale = 7;
    m.recipe.modelId = "ninefold-pictograms";
    m.recipe.modelHash = "6ce0161689b3853acaa03779ec93eafe75a02f4ced659bee03f50797806fa2fa";
    m.recipe.programVersion = "0.1.0";
    return m;
}

TEST(A1111Text, IsWrittenInItsOrder) {
    PictureMetadata m = metadata();
    EXPECT_EQ(a1111Text(m),
              "a red apple\nSteps: 20, Sampler: DPM++ 2M, Schedule type: Karras, CFG scale: 7, "
              "Seed: 965400086, Size: 512x256, Model hash: 6ce0161689, "
              "Model: ninefold-pictograms, RNG: CPU, Version: ninefold 0.1.0");
    m.recipe.negativePrompt = "blurry";
    m.recipe.sourceImage = "abc";
    m.recipe.strength = 0.75;
    m.recipe.guidanceScale = 7.5;
    m.modelTitle = "Small, red";
    EXPECT_EQ(a1111Text(m),
              "a red apple\nNegative prompt: blurry\n"
              "Steps: 20, Sampler: DPM++ 2M, Schedule type: Karras, CFG scale: 7.5, "
              "Seed: 965400086, Size: 512x256, Model hash: 6ce0161689, "
              "Model: \"Small, red\", Denoising strength: 0.75, RNG: CPU, "
              "Version: ninefold 0.1.0");
}

TEST(A1111Text, IsReadBack) {
    const auto recipe = recipeFromA1111Text(a1111Text(metadata()));
    ASSERT_TRUE(recipe);
    EXPECT_EQ(recipe->prompt, "a red apple");
    EXPECT_EQ(recipe->sampler, "dpmpp_2m");
    EXPECT_EQ(recipe->schedule, "karras");
    EXPECT_EQ(recipe->seed, 965400086U);
    EXPECT_EQ(recipe->width, 512);
    EXPECT_EQ(recipe->height, 256);
    EXPECT_EQ(recipe->modelHash, "6ce0161689");
    EXPECT_EQ(recipe->noiseSource, "torch-cpu");
}

TEST(A1111Text, TellsOfAVariationWhereThereIsOne) {
    PictureMetadata m = metadata();
    m.recipe.variationSeed = 18446744073709551615U;
    EXPECT_EQ(a1111Text(m).find("Variation"), std::string::npos);
    m.recipe.variationStrength = 0.25;
    m.recipe.sourceImage = "abc";
    const std::string text = a1111Text(m);
    EXPECT_NE(text.find("Model: ninefold-pictograms, Variation seed: 18446744073709551615, "
                        "Variation seed strength: 0.25, Denoising strength: 1,"),
              std::string::npos)
        << text;
    const auto recipe = recipeFromA1111Text(text);
    ASSERT_TRUE(recipe);
    EXPECT_EQ(recipe->variationSeed, 18446744073709551615U);
    EXPECT_DOUBLE_EQ(recipe->variationStrength, 0.25);
}

TEST(A1111Text, KeepsTheTemplateBesideTheExpansion) {
    PictureMetadata m = metadata();
    m.recipe.promptTemplate = "a {red|\"green\"} apple,\n__fruit__";
    m.recipe.negativeTemplate = "{blurry|dark}";
    m.recipe.negativePrompt = "dark";
    const std::string text = a1111Text(m);
    EXPECT_NE(text.find("a red apple\nNegative prompt: dark\nSteps: 20, "), std::string::npos);
    EXPECT_NE(text.find(", Negative Template: {blurry|dark}, Version"), std::string::npos) << text;
    const auto recipe = recipeFromA1111Text(text);
    ASSERT_TRUE(recipe);
    EXPECT_EQ(recipe->prompt, "a red apple");
    EXPECT_EQ(recipe->promptTemplate, m.recipe.promptTemplate);
    EXPECT_EQ(recipe->negativePrompt, "dark");
    EXPECT_EQ(recipe->negativeTemplate, "{blurry|dark}");
    EXPECT_EQ(recipe->seed, 965400086U);
}

TEST(A1111Text, ReadsTheTemplatesOfDynamicPrompts) {
    const std::string plain =
        "a red apple\nNegative prompt: dark\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 5, "
        "Size: 512x512, Version: v1.6.0";
    auto recipe = recipeFromA1111Text(
        plain + "\nTemplate: a {red|green} apple,\n__x__\nNegative Template: {dark|dim}");
    ASSERT_TRUE(recipe);
    EXPECT_EQ(recipe->prompt, "a red apple");
    EXPECT_EQ(recipe->negativePrompt, "dark");
    EXPECT_EQ(recipe->promptTemplate, "a {red|green} apple,\n__x__");
    EXPECT_EQ(recipe->negativeTemplate, "{dark|dim}");
    EXPECT_EQ(recipe->seed, 5U);
    recipe = recipeFromA1111Text(plain + "\nNegative Template: {dark|dim}");
    ASSERT_TRUE(recipe);
    EXPECT_EQ(recipe->promptTemplate, "");
    EXPECT_EQ(recipe->negativeTemplate, "{dark|dim}");
    // The same words within a prompt are prompt.
    recipe = recipeFromA1111Text("a poster\nTemplate: two columns\n" + plain);
    EXPECT_EQ(recipe->prompt, "a poster\nTemplate: two columns\na red apple");
}

TEST(A1111Text, KeepsScheduledPromptsVerbatim) {
    PictureMetadata m = metadata();
    m.recipe.prompt = "[a:b:0.5] [c|d], e AND f :1.2, <lora:x:0.8> {g|h} __i__ (j:1.1) BREAK k";
    const auto recipe = recipeFromA1111Text(a1111Text(m));
    ASSERT_TRUE(recipe);
    EXPECT_EQ(recipe->prompt, m.recipe.prompt);
}

TEST(A1111Text, TellsHowGuidanceIsTamedWhereItIs) {
    PictureMetadata m = metadata();
    m.recipe.guidanceRescale = 0.7;
    m.recipe.guidanceFrom = 0.1;
    m.recipe.guidanceUntil = 0.8;
    const std::string text = a1111Text(m);
    EXPECT_NE(
        text.find("RNG: CPU, CFG Rescale: 0.7, Guidance from: 0.1, Guidance until: 0.8, Version"),
        std::string::npos)
        << text;
    const auto recipe = recipeFromA1111Text(text);
    ASSERT_TRUE(recipe);
    EXPECT_EQ(toJson(*recipe)["guidance_rescale"], 0.7);
    EXPECT_EQ(toJson(*recipe)["guidance_from"], 0.1);
    EXPECT_EQ(toJson(*recipe)["guidance_until"], 0.8);
}

TEST(A1111Text, TellsWhatWasLeftOutToBeFaster) {
    PictureMetadata m = metadata();
    m.recipe.acceleration = {3, 0.4};
    const std::string text = a1111Text(m);
    EXPECT_NE(text.find("RNG: CPU, Token merging ratio: 0.4, DeepCache interval: 3, Version"),
              std::string::npos)
        << text;
    const auto recipe = recipeFromA1111Text(text);
    ASSERT_TRUE(recipe);
    EXPECT_EQ(recipe->acceleration.cacheInterval, 3);
    EXPECT_EQ(recipe->acceleration.tokenMerging, 0.4);
    m.recipe.acceleration = {};
    EXPECT_FALSE(recipeFromA1111Text(a1111Text(m))->acceleration.isOn());
    // A1111 allows what can't be merged.
    const auto foreign = recipeFromA1111Text(
        "a red apple\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 5, Size: 512x512, "
        "Token merging ratio: 0.9, Version: v1.6.0");
    ASSERT_TRUE(foreign);
    EXPECT_EQ(foreign->acceleration.tokenMerging, 0.75);
}

TEST(A1111Text, TellsOfASecondPassAndOfGpuNoise) {
    PictureMetadata m = metadata();
    m.recipe.hires = {1.5, "lanczos", 7, 0.4};
    m.recipe.noiseSource = "philox";
    m.recipe.stepNoiseDelta = 31337;
    const std::string text = a1111Text(m);
    EXPECT_NE(text.find("Denoising strength: 0.4, ENSD: 31337, RNG: NV, Hires upscale: 1.5, "
                        "Hires steps: 7, Hires upscaler: Lanczos, Version"),
              std::string::npos)
        << text;
    const auto recipe = recipeFromA1111Text(text);
    ASSERT_TRUE(recipe);
    EXPECT_EQ(recipe->hires.scale, 1.5);
    EXPECT_EQ(recipe->hires.upscaler, "lanczos");
    EXPECT_EQ(recipe->hires.steps, 7);
    EXPECT_EQ(recipe->hires.strength, 0.4);
    EXPECT_EQ(recipe->strength, 1.0);
    EXPECT_EQ(recipe->noiseSource, "philox");
    EXPECT_EQ(recipe->stepNoiseDelta, 31337U);
}

TEST(A1111Text, ReadsTheEnlargedSizeInPlaceOfTheFactor) {
    const auto recipe = recipeFromA1111Text(
        "a cat\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1, Size: 512x768, "
        "Denoising strength: 0.55, Hires resize: 1024x1536, Hires upscaler: R-ESRGAN 4x+");
    ASSERT_TRUE(recipe);
    EXPECT_EQ(recipe->hires.scale, 2.0);
    EXPECT_EQ(recipe->hires.steps, 0);
    EXPECT_EQ(recipe->hires.strength, 0.55);
    EXPECT_EQ(recipe->hires.upscaler, "R-ESRGAN 4x+");
}

TEST(A1111Text, ReadsWhatOldVersionsWrote) {
    const auto recipe = recipeFromA1111Text(
        "first line\nsecond line, (x:1.2)\nNegative prompt: ugly,\nblurry\n"
        "Steps: 20, Sampler: DPM++ 2M Karras, CFG scale: 7, Seed: 965400086, Size: 512x768, "
        "Model hash: 6ce0161689, Model: v1-5-pruned, Clip skip: 2, Version: v1.6.0");
    ASSERT_TRUE(recipe);
    EXPECT_EQ(recipe->prompt, "first line\nsecond line, (x:1.2)");
    EXPECT_EQ(recipe->negativePrompt, "ugly,\nblurry");
    EXPECT_EQ(recipe->sampler, "dpmpp_2m");
    EXPECT_EQ(recipe->schedule, "karras");
    EXPECT_EQ(recipe->height, 768);
    EXPECT_EQ(recipe->modelId, "v1-5-pruned");
    EXPECT_EQ(recipe->programVersion, "v1.6.0");
    EXPECT_EQ(recipe->noiseSource, "torch-cuda");
}

TEST(A1111Text, DefaultsToAnAutomaticSchedule) {
    const auto recipe = recipeFromA1111Text("Steps: 5, Sampler: Euler a, Seed: 1");
    ASSERT_TRUE(recipe);
    EXPECT_EQ(recipe->prompt, "");
    EXPECT_EQ(recipe->sampler, "euler_a");
    EXPECT_EQ(recipe->schedule, "automatic");
}

TEST(A1111Text, QuotedValuesMayHoldAnything) {
    const A1111Parts parts = splitA1111Text(
        "x\nSteps: 5, Lora hashes: \"a: 12, b: \\\"34\\\"\", Note: \"two\\nlines\", Seed: 1, "
        "Broken: \"no end, Last: 2");
    EXPECT_EQ(parts.values.at("Lora hashes"), "a: 12, b: \"34\"");
    EXPECT_EQ(parts.values.at("Note"), "two\nlines");
    EXPECT_EQ(parts.values.at("Seed"), "1");
    EXPECT_EQ(parts.values.at("Broken"), "\"no end");
    EXPECT_EQ(parts.values.at("Last"), "2");
}

TEST(A1111Text, ALastLineWithFewParametersIsPrompt) {
    const A1111Parts parts = splitA1111Text("a picture\nwith Steps: 5, Seed: 6");
    EXPECT_EQ(parts.prompt, "a picture\nwith Steps: 5, Seed: 6");
    EXPECT_TRUE(parts.values.empty());
    EXPECT_FALSE(recipeFromA1111Text("only a prompt"));
    EXPECT_FALSE(recipeFromA1111Text(""));
}

TEST(A1111Text, ReadsStableDiffusionCpp) {
    const auto recipe = recipeFromA1111Text(
        "a cat\nSteps: 20, CFG scale: 7.000000, Guidance: 3.500000, Seed: 42, Size: 512x512, "
        "Model: sd-v1-4.ckpt, RNG: cuda, Sampler: euler_a karras, "
        "Version: stable-diffusion.cpp, SDCPP: {\"steps\": 9, \"Seed: 7\": [1, 2], Seed: 8}");
    ASSERT_TRUE(recipe);
    EXPECT_EQ(recipe->sampler, "euler_a");
    EXPECT_EQ(recipe->schedule, "karras");
    EXPECT_EQ(recipe->seed, 42U);
    EXPECT_DOUBLE_EQ(recipe->guidanceScale, 7.0);
}

TEST(A1111Text, NonsenseNumbersKeepTheDefaults) {
    const auto recipe = recipeFromA1111Text(
        "x\nSteps: many, CFG scale: nan, Seed: -1, Size: hugexlarge, Denoising strength: 1e999");
    ASSERT_TRUE(recipe);
    EXPECT_EQ(recipe->steps, Recipe{}.steps);
    EXPECT_EQ(recipe->seed, 0U);
    EXPECT_EQ(recipe->width, Recipe{}.width);
    EXPECT_DOUBLE_EQ(recipe->guidanceScale, Recipe{}.guidanceScale);
}

TEST(A1111Text, LongLinesTakeLinearTime) {
    for (const std::string& unit : {std::string("a"), std::string("a b-"), std::string("\"\\"),
                                    std::string("a: \""), std::string("Steps: 1, ")}) {
        std::string text;
        while (text.size() < 4000000) text += unit;
        splitA1111Text(text);
    }
}

/// As modules/processing.py and the extension Lora write them.
TEST(A1111Text, AddOnsHaveA1111sWords) {
    Recipe recipe;
    recipe.prompt = "a <lora:soft: light:0.8>";
    recipe.modelHash = std::string(64, 'f');
    recipe.addOns.loras = {{"soft: light", "0123456789abcdef", 0.8, 0.8},
                           {"ink", "aaaabbbbccccdd", 1, 1}};
    recipe.addOns.embeddings = {{"glow", "ddddeeeeffff0000"}};
    recipe.addOns.vae = "bright";
    recipe.addOns.vaeHash = "1234567890abcdef";
    const std::string text = a1111Text({recipe, {}, {}});
    EXPECT_NE(text.find("Model hash: ffffffffff, VAE hash: 1234567890, VAE: bright, "),
              std::string::npos)
        << text;
    EXPECT_NE(text.find(R"(Lora hashes: "soft light: 0123456789ab, ink: aaaabbbbcccc")"),
              std::string::npos)
        << text;
    EXPECT_NE(text.find(R"(TI hashes: "glow: ddddeeeeffff")"), std::string::npos) << text;
    const AddOns again = recipeFromA1111Text(text)->addOns;
    ASSERT_EQ(again.loras.size(), 2U);
    EXPECT_EQ(again.loras[1].name, "ink");
    EXPECT_EQ(again.loras[1].hash, "aaaabbbbcccc");
    ASSERT_EQ(again.embeddings.size(), 1U);
    EXPECT_EQ(again.embeddings[0].hash, "ddddeeeeffff");
    EXPECT_EQ(again.vae, "bright");
    EXPECT_EQ(again.vaeHash, "1234567890");
}

TEST(A1111Text, OddAddOnsAreLeftOut) {
    const auto read = [](const std::string& more) {
        return recipeFromA1111Text("a\nSteps: 5, Sampler: Euler, Seed: 1, " + more)->addOns;
    };
    EXPECT_TRUE(read("VAE: Automatic, VAE hash: abc").vae.empty());
    EXPECT_TRUE(read("VAE: Automatic, VAE hash: abc").vaeHash.empty());
    EXPECT_EQ(read("VAE: kl-f8.safetensors").vae, "kl-f8");
    EXPECT_TRUE(read(R"(Lora hashes: "nothing, : x, y:")").loras.empty());
    EXPECT_EQ(read(R"(TI hashes: "a: 1, b: 2")").embeddings.size(), 2U);
}

}  // namespace
}  // namespace ninefold
