// SPDX-License-Identifier: MIT
#include "core/text/prompt_schedule.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>

namespace ninefold {

void PrintTo(const ScheduledText& text, std::ostream* out) {
    *out << "[" << text.until << ", '" << text.text << "']";
}

namespace {

using testing::ElementsAre;
using testing::SizeIs;

using Texts = std::vector<ScheduledText>;

Texts ten(const std::string& prompt) {
    return promptSchedule(prompt, 10);
}

// The examples that Automatic1111 publishes with its parser (modules/prompt_parser.py), 10 steps.
TEST(PromptSchedule, ReadsTheExamplesOfAutomatic1111) {
    EXPECT_EQ(ten("test"), (Texts{{10, "test"}}));
    EXPECT_EQ(ten("a [b:3]"), (Texts{{3, "a "}, {10, "a b"}}));
    EXPECT_EQ(ten("a [b: 3]"), (Texts{{3, "a "}, {10, "a b"}}));
    EXPECT_EQ(ten("a [[[b]]:2]"), (Texts{{2, "a "}, {10, "a [[b]]"}}));
    EXPECT_EQ(ten("[(a:2):3]"), (Texts{{3, ""}, {10, "(a:2)"}}));
    EXPECT_EQ(ten("a [b : c : 1] d"), (Texts{{1, "a b  d"}, {10, "a  c  d"}}));
    EXPECT_EQ(ten("a[b:[c:d:2]:1]e"), (Texts{{1, "abe"}, {2, "ace"}, {10, "ade"}}));
    EXPECT_EQ(ten("a [unbalanced"), (Texts{{10, "a [unbalanced"}}));
    EXPECT_EQ(ten("a [b:.5] c"), (Texts{{5, "a  c"}, {10, "a b c"}}));
    EXPECT_EQ(ten("a [{b|d{:.5] c"), (Texts{{5, "a  c"}, {10, "a {b|d{ c"}}));
    EXPECT_EQ(ten("((a][:b:c [d:3]"), (Texts{{3, "((a][:b:c "}, {10, "((a][:b:c d"}}));
    EXPECT_EQ(ten("[a|(b:1.1)]"), (Texts{{1, "a"},
                                         {2, "(b:1.1)"},
                                         {3, "a"},
                                         {4, "(b:1.1)"},
                                         {5, "a"},
                                         {6, "(b:1.1)"},
                                         {7, "a"},
                                         {8, "(b:1.1)"},
                                         {9, "a"},
                                         {10, "(b:1.1)"}}));
    EXPECT_EQ(ten("[fe|]male"), (Texts{{1, "female"},
                                       {2, "male"},
                                       {3, "female"},
                                       {4, "male"},
                                       {5, "female"},
                                       {6, "male"},
                                       {7, "female"},
                                       {8, "male"},
                                       {9, "female"},
                                       {10, "male"}}));
    EXPECT_EQ(ten("[fe|||]male"), (Texts{{1, "female"},
                                         {2, "male"},
                                         {3, "male"},
                                         {4, "male"},
                                         {5, "female"},
                                         {6, "male"},
                                         {7, "male"},
                                         {8, "male"},
                                         {9, "female"},
                                         {10, "male"}}));
}

TEST(PromptSchedule, ReadsTheLongExampleOfAutomatic1111) {
    EXPECT_EQ(promptSchedule("fantasy landscape with a [mountain:lake:0.25] and [an oak:a "
                             "christmas tree:0.75][ in foreground::0.6][ in background:0.25] "
                             "[shoddy:masterful:0.5]",
                             100),
              (Texts{{25, "fantasy landscape with a mountain and an oak in foreground shoddy"},
                     {50,
                      "fantasy landscape with a lake and an oak in foreground in background "
                      "shoddy"},
                     {60,
                      "fantasy landscape with a lake and an oak in foreground in background "
                      "masterful"},
                     {75, "fantasy landscape with a lake and an oak in background masterful"},
                     {100,
                      "fantasy landscape with a lake and a christmas tree in background "
                      "masterful"}}));
}

TEST(PromptSchedule, KnowsSharesFromSteps) {
    EXPECT_EQ(ten("[a:b:1]"), (Texts{{1, "a"}, {10, "b"}}));
    EXPECT_EQ(ten("[a:b:1.0]"), (Texts{{10, "a"}}));
    EXPECT_EQ(ten("[a:b:0.29]"), (Texts{{2, "a"}, {10, "b"}}));
    EXPECT_EQ(ten("[a:b:0]"), (Texts{{10, "b"}}));
    EXPECT_EQ(ten("[a:b:-3]"), (Texts{{10, "b"}}));
    EXPECT_EQ(ten("[a:b:99]"), (Texts{{10, "a"}}));
    EXPECT_EQ(ten("[a::4]x"), (Texts{{4, "ax"}, {10, "x"}}));
    EXPECT_EQ(promptSchedule("[a|b]", 1), (Texts{{1, "a"}}));
}

TEST(PromptSchedule, NestsAlternationsAndTimes) {
    EXPECT_EQ(promptSchedule("[[a|b]:c:0.5] [d:[e|f]:2]", 4),
              (Texts{{1, "a d"}, {2, "b d"}, {3, "c e"}, {4, "c f"}}));
    EXPECT_EQ(promptSchedule("([a:b:1]:1.2) [[x]]", 2),
              (Texts{{1, "(a:1.2) [[x]]"}, {2, "(b:1.2) [[x]]"}}));
}

TEST(PromptSchedule, LeavesOtherBracketsAlone) {
    for (const char* text : {"", "[a]", "[a:b]", "[a:b:c:0.5]", "[a|b:0.5]", "\\[a:b:0.5\\]",
                             "(a:1.2)", "a | b", "{a|b}", "[a:b:0.5", "a:b:0.5]"}) {
        EXPECT_EQ(ten(text), (Texts{{10, text}})) << text;
    }
    std::string deep;
    for (int i = 0; i < 3000; ++i) deep += "[a:";
    EXPECT_THAT(ten(deep), SizeIs(1));
}

TEST(PromptParts, AreWeighedByTheirLastNumber) {
    const auto parts = promptParts("a cat :1.2 AND a dog AND a (penguin:1.1) : 2.2 ");
    ASSERT_THAT(parts, SizeIs(3));
    EXPECT_EQ(parts[0].text, "a cat");
    EXPECT_DOUBLE_EQ(parts[0].weight, 1.2);
    EXPECT_EQ(parts[1].text, " a dog ");
    EXPECT_DOUBLE_EQ(parts[1].weight, 1);
    EXPECT_EQ(parts[2].text, " a (penguin:1.1)");
    EXPECT_DOUBLE_EQ(parts[2].weight, 2.2);
    EXPECT_DOUBLE_EQ(promptParts("a AND b:-.5")[1].weight, -0.5);
    EXPECT_DOUBLE_EQ(promptParts("a AND (b:0.5)")[1].weight, 1);
    EXPECT_EQ(promptParts("a AND :2")[1].text, "");
}

TEST(PromptParts, WithoutAndThePromptIsOnePart) {
    for (const char* text : {"", "screen 16:9", "a BAND", "a and b", "[a:b:0.5] (c:1.2) BREAK d"}) {
        const auto parts = promptParts(text);
        ASSERT_THAT(parts, SizeIs(1)) << text;
        EXPECT_EQ(parts[0].text, text);
        EXPECT_DOUBLE_EQ(parts[0].weight, 1);
    }
}

TEST(PromptParts, LorasAreNoText) {
    EXPECT_EQ(promptParts("a <lora:x:0.8>cat<lyco:y> AND b")[0].text, "a cat ");
    EXPECT_EQ(promptParts("1 < 2 <3 <lora:open")[0].text, "1 < 2 <3 <lora:open");
}

TEST(PlainWords, AreWhatThePictureIsToShowInTheEnd) {
    EXPECT_EQ(plainWords("a red apple"), "a red apple");
    EXPECT_EQ(plainWords("a (red:1.3) [old] apple\\(s\\) <lora:x:1>"), "a red old apple(s) ");
    EXPECT_EQ(plainWords("a [boat:house:0.3] [glossy::5]"), "a house ");
    EXPECT_EQ(plainWords("a cat :1.2 AND a dog AND people :-1"), "a cat,  a dog ");
    EXPECT_EQ(plainWords("one BREAK two"), "one two");
}

TEST(DrawnTexts, AreEachThereOnce) {
    EXPECT_THAT(drawnTexts("[a|b] AND c", 20), ElementsAre(" c", "a ", "b "));
    EXPECT_THAT(drawnTexts("plain", 20), ElementsAre("plain"));
}

}  // namespace
}  // namespace ninefold
