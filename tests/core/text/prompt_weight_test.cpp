// SPDX-License-Identifier: MIT
#include "core/text/prompt_weight.h"

#include <gtest/gtest.h>

#include <string>

namespace ninefold {
namespace {

/// The prompt with the change made; '^' stand around the selection in `marked`, or '|' the caret.
std::string changed(std::string marked, double delta) {
    std::size_t start = marked.find('|');
    std::size_t length = 0;
    if (start != std::string::npos) {
        marked.erase(start, 1);
    } else {
        start = marked.find('^');
        marked.erase(start, 1);
        length = marked.find('^') - start;
        marked.erase(start + length, 1);
    }
    const PromptChange change = changeWeight(marked, start, length, delta);
    marked.replace(change.start, change.length, change.replacement);
    marked.insert(change.selectionStart + change.selectionLength, "^");
    marked.insert(change.selectionStart, "^");
    return marked;
}

TEST(PromptWeight, WeighsTheWordAtTheCaret) {
    EXPECT_EQ(changed("a re|d apple", 0.1), "a (^red^:1.1) apple");
    EXPECT_EQ(changed("a |red, apple", -0.1), "a (^red^:0.9), apple");
    EXPECT_EQ(changed("a red|", 0.1), "a (^red^:1.1)");
    EXPECT_EQ(changed("schöne Äp|fel", 0.1), "schöne (^Äpfel^:1.1)");
    EXPECT_EQ(changed(R"(sm|ile\))", 0.1), R"((^smile\)^:1.1))");
}

TEST(PromptWeight, GoesOnFromWhatIsThere) {
    EXPECT_EQ(changed("a (re|d:1.1) apple", 0.1), "a (^red^:1.2) apple");
    EXPECT_EQ(changed("a (red) |apple", 0.1), "a (red) (^apple^:1.1)");
    EXPECT_EQ(changed("a (r|ed)", 0.1), "a (^red^:1.2)");
    EXPECT_EQ(changed("a (red:1.2)|", 0.1), "a (^red^:1.3)");
    EXPECT_EQ(changed("a |(red:1.2)", 0.1), "a (^red^:1.3)");
    EXPECT_EQ(changed("a ((r|ed))", 0.1), "a ((^red^:1.2))");
    EXPECT_EQ(changed("(a (red:1.5) ca|t:1.3)", 0.1), "(^a (red:1.5) cat^:1.4)");
    EXPECT_EQ(changed("a (^red^:1.25)", 0.1), "a (^red^:1.35)");
    EXPECT_EQ(changed("a ^(red:1.2)^", 0.1), "a (^red^:1.3)");
}

TEST(PromptWeight, ComesBackToPlainText) {
    EXPECT_EQ(changed("a (re|d:1.1)", -0.1), "a ^red^");
    EXPECT_EQ(changed("a [re|d]", 0.1), "a ^red^");
    EXPECT_EQ(changed("a [re|d]", -0.1), "a (^red^:0.8)");
    EXPECT_EQ(changed("a (re|d)", -0.1), "a ^red^");
}

TEST(PromptWeight, SelectionsKeepTheirBracketsWhole) {
    EXPECT_EQ(changed("a ^red apple ^on", 0.1), "a (^red apple^:1.1) on");
    EXPECT_EQ(changed("a ^blue (red^ apple) on", 0.1), "a (^blue (red apple)^:1.1) on");
    EXPECT_EQ(changed("(a ^red^ apple:1.2)", 0.1), "(a (^red^:1.1) apple:1.2)");
    EXPECT_EQ(changed("a [x:^y:0.5] z^", 0.1), "a (^[x:y:0.5] z^:1.1)");
}

TEST(PromptWeight, WeighsALora) {
    EXPECT_EQ(changed("x <lora:in|k:0.8>", 0.1), "x ^<lora:ink:0.9>^");
    EXPECT_EQ(changed("x <lora:in|k>", -0.1), "x ^<lora:ink:0.9>^");
}

TEST(PromptWeight, StaysWithinItsLimits) {
    EXPECT_EQ(changed("(re|d:0)", -0.1), "(^red^:0)");
    EXPECT_EQ(changed("(re|d:10)", 0.1), "(^red^:10)");
    EXPECT_TRUE(changeWeight("", 0, 0, 0.1).isEmpty());
    EXPECT_TRUE(changeWeight("a  b", 2, 0, 0.1).isEmpty());
    EXPECT_TRUE(changeWeight(" , ", 0, 3, 0.1).isEmpty());
    EXPECT_TRUE(changeWeight("a ", 500, 7, 0.1).isEmpty());
}

TEST(PromptWeight, UpAndDownIsTheSameAgain) {
    std::string prompt = "a red apple";
    for (int i = 0; i < 7; ++i) {
        const PromptChange change = changeWeight(prompt, 4, 0, 0.1);
        prompt.replace(change.start, change.length, change.replacement);
    }
    EXPECT_EQ(prompt, "a (red:1.7) apple");
    for (int i = 0; i < 7; ++i) {
        const PromptChange change = changeWeight(prompt, 4, 0, -0.1);
        prompt.replace(change.start, change.length, change.replacement);
    }
    EXPECT_EQ(prompt, "a red apple");
}

}  // namespace
}  // namespace ninefold
