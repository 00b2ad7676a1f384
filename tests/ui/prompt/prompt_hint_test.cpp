// SPDX-License-Identifier: MIT
#include "ui/prompt/prompt_hint.h"

#include <gtest/gtest.h>

#include "ui/prompt/prompt_edit.h"

namespace ninefold::ui {
namespace {

class PromptHintTest : public ::testing::Test {
protected:
    PromptHintTest() { edit_.setVocabulary(Vocabulary({"apple", "red", "pear", "house"})); }

    PromptEdit edit_;
    PromptHint hint_{edit_};
};

TEST_F(PromptHintTest, IsSilentWhileAllIsWell) {
    for (const char* prompt : {"", "a red apple", "apple xyzzy", "(red:1.2) 7", "__w__"}) {
        edit_.setPlainText(prompt);
        EXPECT_TRUE(hint_.isHidden()) << prompt;
    }
}

TEST_F(PromptHintTest, ExplainsABracketToScreenReadersTooAndGoesThere) {
    edit_.setPlainText("a (red apple");
    EXPECT_FALSE(hint_.isHidden());
    EXPECT_TRUE(hint_.text().startsWith(QString::fromUtf8("“(” is never closed")));
    EXPECT_FALSE(edit_.accessibleDescription().contains('<'));
    EXPECT_TRUE(edit_.accessibleDescription().contains("never closed"));
    Q_EMIT hint_.linkActivated("#");
    EXPECT_EQ(edit_.textCursor().selectedText(), "(");
    edit_.setPlainText("a red) apple]");
    EXPECT_TRUE(hint_.text().contains("1 more bracket"));
    edit_.setPlainText("a red apple");
    EXPECT_TRUE(hint_.isHidden());
    EXPECT_TRUE(edit_.accessibleDescription().isEmpty());
}

TEST_F(PromptHintTest, SaysThatALoraIsNotThereAndWhatIsNear) {
    edit_.setPlainText("a red apple <lora:softt:0.8>");
    EXPECT_TRUE(hint_.isHidden());  // nobody has looked yet
    edit_.setLoras({"Soft", "ink"});
    hint_.refresh();
    EXPECT_EQ(edit_.accessibleDescription(),
              QString::fromUtf8("There is no LoRA “softt”. Near: Soft"));
    edit_.setPlainText("a red apple <lora:SOFT:0.8> <lora:{ink|x}:1>");
    EXPECT_TRUE(hint_.isHidden());
    edit_.setPlainText("a red apple <lora:ink:strong>");
    EXPECT_TRUE(
        edit_.accessibleDescription().startsWith(QString::fromUtf8("“strong” is no weight")));
}

TEST_F(PromptHintTest, SaysThatLorasActInThePromptOnly) {
    edit_.setLorasAct(false);
    edit_.setPlainText("a red apple <lora:soft:0.8>");
    EXPECT_EQ(edit_.accessibleDescription(),
              "LoRAs act in the prompt only; <lora:soft:0.8> is left out here.");
    edit_.setPlainText("a red apple");
    EXPECT_TRUE(hint_.isHidden());
}

TEST_F(PromptHintTest, SaysWhenTheModelKnowsNoneOfTheWords) {
    edit_.setPlainText("a sgraffito with chiaroscuro");
    EXPECT_FALSE(hint_.isHidden());
    EXPECT_TRUE(hint_.text().contains("knows none of these words"));
    EXPECT_TRUE(hint_.text().contains("apple, red, pear"));
    edit_.setVocabulary({});
    hint_.refresh();
    EXPECT_TRUE(hint_.isHidden());
}

}  // namespace
}  // namespace ninefold::ui
