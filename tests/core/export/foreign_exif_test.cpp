// SPDX-License-Identifier: MIT
// What other programs keep in the EXIF of JPEG and WebP files.
#include <gtest/gtest.h>

#include "core/export/metadata.h"
#include "core/export/unicode.h"
#include "tests/core/export/exif_files.h"

namespace ninefold {
namespace {

constexpr std::uint32_t kUserComment = 0x9286;
constexpr std::uint32_t kModel = 0x0110;
constexpr std::uint32_t kMake = 0x010F;
constexpr std::uint32_t kAscii = 2;
constexpr std::uint32_t kUndefined = 7;

const std::string kA1111 =
    "a fox, caf\xC3\xA9\nNegative prompt: blur\nSteps: 20, Sampler: DPM++ 2M Karras, CFG scale: 7, "
    "Seed: 5, Size: 512x640, Model: v1-5";

/// Of a JPEG and of a WebP with the same block.
std::vector<FoundRecipe> inBoth(const std::string& block) {
    std::vector<FoundRecipe> all;
    for (const std::string& file : {test::jpegWithExif(block), test::webpWithExif(block)}) {
        const auto found = readRecipe(file, "it");
        EXPECT_TRUE(found);
        all.push_back(found.value_or(FoundRecipe{}));
    }
    return all;
}

std::string comment(const std::string& bytes, std::uint32_t type = kUndefined) {
    return test::exifBlock(kUserComment, type, bytes, true);
}

TEST(ForeignExif, A1111InEitherByteOrder) {
    const std::string big = utf16BigEndianFromUtf8(kA1111);
    std::string little = big;
    for (std::size_t i = 0; i + 1 < little.size(); i += 2) std::swap(little[i], little[i + 1]);
    for (const std::string& text : {big, little}) {
        for (const FoundRecipe& it : inBoth(comment(std::string("UNICODE\0", 8) + text))) {
            EXPECT_EQ(it.program, "a1111");
            EXPECT_EQ(it.recipe.prompt, "a fox, caf\xC3\xA9");
            EXPECT_EQ(it.recipe.negativePrompt, "blur");
            EXPECT_EQ(it.recipe.schedule, "karras");
            EXPECT_EQ(it.recipe.height, 640);
        }
    }
}

TEST(ForeignExif, FooocusWritesItsJsonWithoutACharacterCode) {
    const std::string json =
        R"json({"base_model": "jug", "prompt": "a cat", "seed": "7", "steps": 30,
        "resolution": "(896, 1152)", "sampler": "dpmpp_2m_sde_gpu", "scheduler": "karras"})json";
    for (const std::uint32_t type : {kAscii, kUndefined}) {
        for (const FoundRecipe& it : inBoth(comment(json, type))) {
            EXPECT_EQ(it.program, "fooocus");
            EXPECT_EQ(it.recipe.prompt, "a cat");
            EXPECT_EQ(it.recipe.seed, 7U);
            EXPECT_EQ(it.recipe.height, 1152);
        }
    }
}

TEST(ForeignExif, FooocusInTheA1111Scheme) {
    const std::string text =
        "a cat\nNegative prompt: dog\nSteps: 30, Sampler: DPM++ 2M SDE, Seed: 7, Size: 1152x896, "
        "CFG scale: 4, Sharpness: 2, Scheduler: karras, Model: jug, Version: Fooocus v2.5.5";
    for (const FoundRecipe& it : inBoth(comment(text, kAscii))) {
        EXPECT_EQ(it.program, "fooocus");
        EXPECT_EQ(it.recipe.sampler, "dpmpp_2m_sde");
        EXPECT_EQ(it.recipe.schedule, "karras");
        EXPECT_EQ(it.recipe.noiseSource, "torch-cpu");
        EXPECT_EQ(it.recipe.modelId, "jug");
    }
}

TEST(ForeignExif, SwarmUi) {
    const std::string json =
        R"({"sui_image_params": {"prompt": "a cat", "seed": 9, "steps": 20, "cfgscale": 7.0}})";
    const std::string text = std::string("UNICODE\0", 8) + utf16BigEndianFromUtf8(json);
    for (const FoundRecipe& it : inBoth(comment(text))) {
        EXPECT_EQ(it.program, "swarmui");
        EXPECT_EQ(it.recipe.seed, 9U);
    }
}

TEST(ForeignExif, ComfyUiKeepsTheGraphInModelAndTheWindowInMake) {
    const std::string graph = R"(prompt:{"3": {"class_type": "KSampler", "inputs": {"seed": 11,
        "steps": 20, "cfg": 8, "sampler_name": "euler", "scheduler": "normal", "positive": ["6", 0],
        "negative": ["6", 0]}}, "6": {"class_type": "CLIPTextEncode", "inputs": {"text": "hills"}}})";
    for (const FoundRecipe& it : inBoth(test::exifBlock(kModel, kAscii, graph, false))) {
        EXPECT_EQ(it.program, "comfyui");
        EXPECT_EQ(it.recipe.seed, 11U);
        EXPECT_EQ(it.recipe.prompt, "hills");
    }
    const std::string window = R"(workflow:{"nodes": [{"id": 3, "type": "KSampler",
        "inputs": [{"name": "positive", "link": 1}],
        "widgets_values": [12, "randomize", 20, 8, "euler", "normal", 1]},
        {"id": 6, "type": "CLIPTextEncode", "widgets_values": ["hills"]}],
        "links": [[1, 6, 0, 3, 1, "CONDITIONING"]]})";
    for (const FoundRecipe& it : inBoth(test::exifBlock(kMake, kAscii, window, false))) {
        EXPECT_EQ(it.recipe.seed, 12U);
        EXPECT_EQ(it.recipe.prompt, "hills");
    }
}

TEST(ForeignExif, CommentsThatSayNothing) {
    for (const std::string& bytes : {std::string("x"), std::string("UNICODE\0", 8),
                                     std::string(8, '\0'), std::string("JIS\0\0\0\0\0text", 12),
                                     std::string("UNICODE\0\xD8", 9), std::string(100, '\xFF')}) {
        EXPECT_FALSE(readRecipe(test::jpegWithExif(comment(bytes)), "it"));
    }
}

}  // namespace
}  // namespace ninefold
