// SPDX-License-Identifier: MIT
#include "core/export/safe_name.h"

#include <gtest/gtest.h>

namespace ninefold {
namespace {

TEST(Slug, KeepsLettersAndDigitsOfEveryScript) {
    EXPECT_EQ(slug("A red apple!", 48), "a-red-apple");
    EXPECT_EQ(slug("../../etc: <a> \"Caf\xC3\x89\" \xE5\xA4\x9C? \n*|", 48),
              "etc-a-caf\xC3\xA9-\xE5\xA4\x9C");
    EXPECT_EQ(slug("cafe\xCC\x81", 48), "cafe\xCC\x81");  // the accent as a character of its own
    EXPECT_EQ(slug("\xF0\x9F\x8D\x8E", 48), "");
    EXPECT_EQ(slug("", 48), "");
    EXPECT_EQ(slug("\xFF\xFE x", 48), "x");
}

TEST(Slug, CutsBetweenWordsIfItCan) {
    EXPECT_EQ(slug("one two three", 9), "one-two");
    EXPECT_EQ(slug("one two three", 7), "one-two");
    EXPECT_EQ(slug(std::string(500, 'x'), 10), std::string(10, 'x'));
}

TEST(SafeName, SuitsEverySystem) {
    EXPECT_EQ(safeName("a<b>:c\"d/e\\f|g?h*i\n"), "a_b__c_d_e_f_g_h_i_");
    EXPECT_EQ(safeName("..hidden. . "), "hidden");
    EXPECT_EQ(safeName(" .. "), "");
    EXPECT_EQ(safeName("con"), "_con");
    EXPECT_EQ(safeName("Lpt1.txt"), "_Lpt1.txt");
    EXPECT_EQ(safeName("COM0"), "COM0");
    EXPECT_EQ(safeName("console"), "console");
}

TEST(SafeName, IsShortAndNeverHalfACharacter) {
    std::string text;
    for (int i = 0; i < 100; ++i) text += "\xE5\xA4\x9C";
    EXPECT_EQ(safeName(text).size(), 120U);
    EXPECT_EQ(safeName("x" + text).size(), 118U + 0U);
}

}  // namespace
}  // namespace ninefold
