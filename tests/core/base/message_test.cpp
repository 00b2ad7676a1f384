// SPDX-License-Identifier: MIT
#include "core/base/message.h"

#include <gtest/gtest.h>

#include "core/base/error.h"

namespace ninefold {
namespace {

TEST(Message, FillsFactsIntoItsPattern) {
    const std::string path = "/a/b.png";
    EXPECT_EQ(Message("Can't read %1: %2 of %3.", path, 4, "five").english(),
              "Can't read /a/b.png: 4 of five.");
    EXPECT_EQ(Message("%2, not %1; %2", 1, 2).english(), "2, not 1; 2");
}

TEST(Message, LeavesPercentSignsOfFactsAndTextsAlone) {
    EXPECT_EQ(Message("%1 and %2", std::string("%2"), std::string("50 %1")).english(),
              "%2 and 50 %1");
    EXPECT_EQ(Message("100 % of %1, %0, %", 7).english(), "100 % of 7, %0, %");
    EXPECT_EQ(Message(std::string("a %1 file")).english(), "a %1 file");
    EXPECT_EQ(Message("only %1 of %2", 1).english(), "only 1 of %2");
}

TEST(Message, FactsMayBeMessages) {
    const Message why("has no pair in line %1", 12);
    const Message whole("The file %1 %2.", std::string("merges.txt"), why);
    EXPECT_EQ(whole.english(), "The file merges.txt has no pair in line 12.");
    EXPECT_TRUE(whole.facts()[1].isPattern());
    EXPECT_FALSE(whole.facts()[0].isPattern());
}

TEST(Message, ALiteralIsAPatternAndAStringIsNot) {
    EXPECT_TRUE(Message("Cancelled.").isPattern());
    EXPECT_FALSE(Message(std::string("Cancelled.")).isPattern());
    EXPECT_TRUE(Message().isEmpty());
}

TEST(Message, ErrorsKeepBothMessages) {
    const Error error(ErrorKind::BadFile, {"Can't read %1.", std::string("x.png")},
                      {"Choose from 1 to %1.", 9});
    EXPECT_STREQ(error.what(), "Can't read x.png.");
    EXPECT_EQ(error.advice(), "Choose from 1 to 9.");
    const Error other = error.as(ErrorKind::BadModel);
    EXPECT_EQ(other.kind(), ErrorKind::BadModel);
    EXPECT_EQ(other.line(), error.line());
    EXPECT_EQ(other.whatMessage().pattern(), "Can't read %1.");
    EXPECT_EQ(other.adviceMessage().facts()[0].english(), "9");
}

}  // namespace
}  // namespace ninefold
