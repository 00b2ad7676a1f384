// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "tests/core/pipeline/drawn_picture.h"

// What emphasis and long prompts do to whole pictures.

namespace ninefold {
namespace {

using namespace test;

class PromptDrawing : public ::testing::Test {
protected:
    Image drawn(const std::string& prompt, const std::string& negative = "misty night") {
        GenerationRequest request;
        request.count = 1;
        request.recipe.modelId = "tiny-sd";  // reads 18 tokens at once
        request.recipe.prompt = prompt;
        request.recipe.negativePrompt = negative;
        request.recipe.width = 48;
        request.recipe.height = 32;
        request.recipe.steps = 4;
        request.recipe.guidanceScale = 5;
        return draw(*generator_, request).at(0);
    }
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

TEST_F(PromptDrawing, ABreakIsNoWord) {
    EXPECT_FALSE(drawn("a red apple BREAK blue house") == drawn("a red apple blue house"));
    EXPECT_FALSE(drawn("a red apple BREAK blue house") == drawn("a red apple break blue house"));
}

}  // namespace
}  // namespace ninefold
