// SPDX-License-Identifier: MIT
#include "core/pipeline/prompt_plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ninefold {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

Recipe recipe(const std::string& prompt, const std::string& negative = "", double guidance = 5) {
    Recipe r;
    r.prompt = prompt;
    r.negativePrompt = negative;
    r.guidanceScale = guidance;
    return r;
}

class PromptPlanTest : public testing::Test {
protected:
    PromptPlan plan(const std::vector<Recipe>& recipes, int steps = 4) const {
        return planPrompts(tokenizer_, recipes, steps);
    }
    std::vector<std::int64_t> ids(const std::string& text) const { return tokenizer_.tokens(text); }

    ClipTokenizer tokenizer_{std::filesystem::path(NINEFOLD_FIXTURES) /
                             "pipeline/tiny-sd/tokenizer"};
};

TEST_F(PromptPlanTest, APlainPromptIsOneStateForAllPictures) {
    const PromptPlan p = plan({recipe("a red apple", "night"), recipe("a red apple", "night")});
    ASSERT_THAT(p.texts, SizeIs(2));
    ASSERT_THAT(p.states, SizeIs(1));
    EXPECT_EQ(p.texts[p.states[0].parts.at(0).text].at(0).ids, ids("a red apple"));
    EXPECT_EQ(p.texts[p.states[0].negative.value()].at(0).ids, ids("night"));
    EXPECT_THAT(p.pictures, ElementsAre(ElementsAre(0, 0, 0, 0), ElementsAre(0, 0, 0, 0)));
}

TEST_F(PromptPlanTest, EachTextIsReadOnceAndSwitchesAtItsStep) {
    const PromptPlan p = plan({recipe("a [red:blue:0.5] apple", "[night:2]"), recipe("[a|b|a]")});
    EXPECT_THAT(p.pictures[0], ElementsAre(0, 0, 1, 1));
    EXPECT_EQ(p.texts[p.states[0].parts[0].text][0].ids, ids("a red apple"));
    EXPECT_EQ(p.texts[p.states[1].parts[0].text][0].ids, ids("a blue apple"));
    EXPECT_EQ(p.texts[p.states[1].negative.value()][0].ids, ids("night"));
    EXPECT_THAT(p.pictures[1], ElementsAre(2, 3, 2, 2));
    EXPECT_THAT(p.texts, SizeIs(6));  // also "" and "night", once each
}

TEST_F(PromptPlanTest, PartsOfAnAndAreReadApart) {
    const PromptPlan p = plan({recipe("red apple AND [blue:house:1] :0.5", "night AND day")}, 2);
    ASSERT_THAT(p.states, SizeIs(2));
    ASSERT_THAT(p.states[0].parts, SizeIs(2));
    EXPECT_DOUBLE_EQ(p.states[0].parts[0].weight, 1);
    EXPECT_DOUBLE_EQ(p.states[0].parts[1].weight, 0.5);
    EXPECT_EQ(p.texts[p.states[0].parts[1].text][0].ids, ids("blue"));
    EXPECT_EQ(p.texts[p.states[1].parts[1].text][0].ids, ids("house"));
    EXPECT_EQ(p.texts[p.states[0].negative.value()][0].ids, ids("night AND day"));
}

TEST_F(PromptPlanTest, TheNegativePromptIsReadOnlyWhereItHasASay) {
    EXPECT_FALSE(plan({recipe("apple", "night", 1)}).states[0].negative);
    EXPECT_FALSE(plan({recipe("apple", "apple", 5)}).states[0].negative);
    EXPECT_FALSE(plan({recipe("red:0.5 AND blue:0.5", "night", 1)}).states[0].negative);
    EXPECT_TRUE(plan({recipe("red AND blue", "night", 1)}).states[0].negative);
    EXPECT_TRUE(plan({recipe("red AND red", "red", 5)}).states[0].negative);
    const PromptPlan p = plan({recipe("[night|apple]", "night")}, 2);
    EXPECT_FALSE(p.states[0].negative);
    EXPECT_TRUE(p.states[1].negative);
}

TEST_F(PromptPlanTest, TextsOfOneStateAreEquallyLong) {
    const PromptPlan p = plan({recipe("[apple BREAK house|apple]", "night")}, 2);
    EXPECT_THAT(p.texts[p.states[0].parts[0].text], SizeIs(2));
    EXPECT_THAT(p.texts[p.states[0].negative.value()], SizeIs(2));
    EXPECT_THAT(p.texts[p.states[1].parts[0].text], SizeIs(1));
    EXPECT_THAT(p.texts[p.states[1].negative.value()], SizeIs(1));
}

TEST_F(PromptPlanTest, ALoraIsNoText) {
    const PromptPlan p = plan({recipe("a red<lora:night:0.8> apple", "<lora:x>night")});
    EXPECT_EQ(p.texts[p.states[0].parts[0].text][0].ids, ids("a red apple"));
    EXPECT_EQ(p.texts[p.states[0].negative.value()][0].ids, ids("night"));
}

}  // namespace
}  // namespace ninefold
