// SPDX-License-Identifier: MIT
#include "ui/prompt/prompt_history.h"

#include <gtest/gtest.h>

namespace ninefold::ui {
namespace {

TEST(PromptHistory, WalksBackAndReturnsToTheDraft) {
    PromptHistory history;
    history.setPrompts({"newest", "older", "oldest"});
    EXPECT_EQ(history.older("draft"), "newest");
    EXPECT_EQ(history.older("newest"), "older");
    EXPECT_EQ(history.older("older"), "oldest");
    EXPECT_EQ(history.older("oldest"), "oldest");
    EXPECT_EQ(history.newer("oldest"), "older");
    EXPECT_EQ(history.newer("older"), "newest");
    EXPECT_EQ(history.newer("newest"), "draft");
    EXPECT_EQ(history.newer("draft"), "draft");
}

TEST(PromptHistory, SkipsThePromptThatStandsThereAlready) {
    PromptHistory history;
    history.setPrompts({"a red apple", "a green pear"});
    EXPECT_EQ(history.older("a red apple"), "a green pear");
}

TEST(PromptHistory, AddedPromptBecomesTheNewestOnce) {
    PromptHistory history;
    history.setPrompts({"a", "b", "c"});
    history.add("b");
    EXPECT_EQ(history.older(""), "b");
    EXPECT_EQ(history.older("b"), "a");
    EXPECT_EQ(history.older("a"), "c");
}

TEST(PromptHistory, EmptyHistoryKeepsTheText) {
    PromptHistory history;
    EXPECT_EQ(history.older("draft"), "draft");
    EXPECT_EQ(history.newer("draft"), "draft");
}

}  // namespace
}  // namespace ninefold::ui
