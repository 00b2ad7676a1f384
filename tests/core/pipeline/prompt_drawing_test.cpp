// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "tests/core/pipeline/drawn_picture.h"

// What emphasis and long prompts do to whole pictures.

namespace ninefold {
namespace {

using namespace test;

class PromptDrawing : public ::testing::Test {
protected:
    Recipe recipe(const std::string& prompt, const std::string& negative) const {
        Recipe r;
        r.modelId = "tiny-sd";  // reads 18 tokens at once
        r.prompt = prompt;
        r.negativePrompt = negative;
        r.width = 48;
        r.height = 32;
        r.steps = 4;
        r.guidanceScale = 5;
        r.sampler = sampler_;
        return r;
    }
    Image drawn(const std::string& prompt, const std::string& negative = "misty night") {
        GenerationRequest request;
        request.count = 1;
        request.recipe = recipe(prompt, negative);
        return draw(*generator_, request).at(0);
    }
    std::string sampler_ = "euler";
    std::unique_ptr<Generator> generator_ = makeGenerator(1);
};

TEST_F(PromptDrawing, EmphasisChangesThePictureAndNoneDoesnt) {
    const Image plain = drawn("a red apple");
    EXPECT_TRUE(drawn("(a red apple:1.0)") == plain);
    EXPECT_FALSE(drawn("a (red:1.5) apple") == plain);
    EXPECT_FALSE(drawn("a (red:1.5) apple") == drawn("a (red:0.5) apple"));
    EXPECT_TRUE(drawn("a ((red)) apple") == drawn("a (red:1.21) apple"));
}

TEST_F(PromptDrawing, EveryWordOfALongPromptCounts) {
    std::string prompt;
    for (int i = 0; i < 12; ++i) prompt += "a red apple beside the blue house ";
    EXPECT_FALSE(drawn(prompt + "dragon") == drawn(prompt + "night"));
    EXPECT_FALSE(drawn("a red apple", prompt + "dragon") == drawn("a red apple", prompt + "night"))
        << "of a long negative prompt too";
}

TEST_F(PromptDrawing, AScheduleBeginsAndEndsLikeItsTexts) {
    const Image red = drawn("a red apple");
    const Image blue = drawn("a blue apple");
    EXPECT_TRUE(drawn("a [red:blue:4] apple") == red);
    EXPECT_TRUE(drawn("a [red:blue:0] apple") == blue);
    const Image half = drawn("a [red:blue:0.5] apple");
    EXPECT_FALSE(half == red);
    EXPECT_FALSE(half == blue);
    EXPECT_TRUE(half == drawn("a [red:blue:2] apple"));
    EXPECT_TRUE(drawn("a [red|blue|blue|blue] apple") == drawn("a [red:blue:1] apple"));
    EXPECT_FALSE(drawn("apple", "[night:house:2]") == drawn("apple", "night"));
}

TEST_F(PromptDrawing, BothEvaluationsOfAStepSayTheSame) {
    sampler_ = "heun";
    EXPECT_TRUE(drawn("a [red:blue:4] apple") == drawn("a red apple"));
    EXPECT_TRUE(drawn("[red|red|red|blue] apple") == drawn("[red:blue:3] apple"));
    EXPECT_FALSE(drawn("[red:blue:2] apple") == drawn("[red:blue:3] apple"));
}

TEST_F(PromptDrawing, AndAddsPredictions) {
    const Image apple = drawn("a red apple");
    EXPECT_LE(test::difference(drawn("a red apple AND dragon:0"), apple), 1);
    EXPECT_LE(test::difference(drawn("a red apple:0.5 AND a red apple:0.5"), apple), 1);
    EXPECT_FALSE(drawn("a red apple AND blue house") == apple);
    EXPECT_FALSE(drawn("a red apple AND blue house:0.5") == drawn("a red apple AND blue house"));
}

TEST_F(PromptDrawing, PicturesOfABatchAreEachDrawnWithTheirText) {
    GenerationRequest request;
    request.count = 3;
    request.recipe = recipe("{a red apple|a blue house}", "misty night");
    request.texts = {{"a red apple", "misty night"},
                     {"a blue house", "misty night"},
                     {"a [red:blue:2] apple BREAK dragon", "dragon"}};
    const auto pictures = draw(*generator_, request);
    for (int i = 0; i < 3; ++i) {
        GenerationRequest alone;
        alone.count = 1;
        const PromptTexts& texts = request.texts[static_cast<std::size_t>(i)];
        alone.recipe = recipe(texts.prompt, texts.negativePrompt);
        alone.recipe.seed = static_cast<std::uint64_t>(i);
        EXPECT_TRUE(draw(*generator_, alone).at(0) == pictures.at(i)) << i;
    }
}

TEST_F(PromptDrawing, ABreakIsNoWord) {
    EXPECT_FALSE(drawn("a red apple BREAK blue house") == drawn("a red apple blue house"));
    EXPECT_FALSE(drawn("a red apple BREAK blue house") == drawn("a red apple break blue house"));
}

}  // namespace
}  // namespace ninefold
