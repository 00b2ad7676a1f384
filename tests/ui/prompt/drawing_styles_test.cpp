// SPDX-License-Identifier: MIT
#include "ui/prompt/drawing_styles.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QTest>

#include "ui/prompt/prompt_edit.h"

namespace ninefold::ui {
namespace {

const QStringList kNames = {"soft", "glossy", "glossy 3d"};

TEST(DrawingStyleText, FindsTheStyleHoweverItIsSaid) {
    const DrawingStyleText text(kNames);
    EXPECT_EQ(text.of("a house, glossy 3d style"), "glossy 3d");
    EXPECT_EQ(text.of("a house in soft style, on a teal background"), "soft");
    EXPECT_EQ(text.of("Soft style house"), "Soft");
    EXPECT_EQ(text.of("a house, {soft|glossy 3d} style"), "{soft|glossy|glossy 3d}");
}

TEST(DrawingStyleText, LeavesOtherWordsAlone) {
    const DrawingStyleText text(kNames);
    for (const char* prompt : {"a soft ice cream", "a house, ink style", "a microsoft style house",
                               "soft styles", "a {red|soft} style house", ""}) {
        EXPECT_EQ(text.of(prompt), "") << prompt;
        EXPECT_EQ(text.with(prompt, {}), prompt);
    }
}

TEST(DrawingStyleText, SetsExchangesAndRemovesAStyle) {
    const DrawingStyleText text(kNames);
    EXPECT_EQ(text.with(" a house ", "soft"), "a house, soft style");
    EXPECT_EQ(text.with("a house in soft style, big", "glossy 3d"),
              "a house in glossy 3d style, big");
    EXPECT_EQ(text.with("a house, soft style", text.open()),
              "a house, {soft|glossy|glossy 3d} style");
    EXPECT_EQ(text.with("a house, {soft|glossy|glossy 3d} style, big", {}), "a house, big");
    EXPECT_EQ(text.with("soft style house", {}), "house");
    EXPECT_EQ(text.with("  ", "soft"), "  ");
}

TEST(DrawingStyleText, NamesMayHoldSignsOfPatterns) {
    const DrawingStyleText text({"c++ (old)"});
    EXPECT_EQ(text.open(), "");
    EXPECT_EQ(text.of("a house, c++ (old) style"), "c++ (old)");
}

TEST(DrawingStyleText, KnowsNothingWithoutNames) {
    EXPECT_EQ(DrawingStyleText().of("a house,  style"), "");
}

class DrawingStylesTest : public ::testing::Test {
protected:
    DrawingStylesTest() { styles_.setNames(kNames); }
    QPushButton* chip(const QString& text) {
        for (QPushButton* button : styles_.findChildren<QPushButton*>()) {
            if (button->text() == text) return button;
        }
        return nullptr;
    }

    PromptEdit prompt_;
    DrawingStyles styles_{prompt_};
};

TEST_F(DrawingStylesTest, AClickWritesTheStyleAndAnotherTakesItOut) {
    prompt_.setPlainText("a house");
    chip("soft")->click();
    EXPECT_EQ(prompt_.toPlainText(), "a house, soft style");
    EXPECT_EQ(styles_.drawn(), "a house, soft style");
    EXPECT_FALSE(chip("Mixed")->isChecked());
    chip("soft")->click();
    EXPECT_EQ(prompt_.toPlainText(), "a house");
    EXPECT_TRUE(chip("Mixed")->isChecked());
}

TEST_F(DrawingStylesTest, MixedLeavesOpenWhatThePromptDoesNotSay) {
    prompt_.setPlainText("a house");
    EXPECT_TRUE(chip("Mixed")->isChecked()) << "it begins so";
    EXPECT_EQ(styles_.drawn(), "a house, {soft|glossy|glossy 3d} style");
    chip("Mixed")->click();
    EXPECT_FALSE(chip("Mixed")->isChecked());
    EXPECT_EQ(styles_.drawn(), "a house");
    prompt_.setPlainText("a house, glossy style");
    chip("Mixed")->click();
    EXPECT_EQ(prompt_.toPlainText(), "a house") << "a style that is named is not mixed";
    EXPECT_EQ(styles_.drawn(), "a house, {soft|glossy|glossy 3d} style");
    for (const char* said :
         {"a house, ink style", "Style of a house", "a glossy 3d house", "Soft cheese", " ", ""}) {
        prompt_.setPlainText(said);
        EXPECT_EQ(styles_.drawn(), said);
    }
}

TEST_F(DrawingStylesTest, APictureThatIsStartedFromHasAStyle) {
    prompt_.setPlainText("a house");
    styles_.setFromPicture(true);
    EXPECT_EQ(styles_.drawn(), "a house");
    EXPECT_FALSE(chip("Mixed")->isChecked());
    EXPECT_FALSE(chip("Mixed")->isEnabled());
    styles_.setDrawn(styles_.drawn());  // as restoring a seed alone does
    styles_.setFromPicture(false);
    EXPECT_TRUE(chip("Mixed")->isChecked());
}

TEST_F(DrawingStylesTest, WhatWasDrawnIsDrawnAgain) {
    for (const char* prompt : {"a house", "a house, {soft|glossy|glossy 3d} style",
                               "a house, soft style", "a house, {soft|glossy} style on teal"}) {
        styles_.setDrawn(prompt);
        EXPECT_EQ(styles_.drawn(), prompt);
    }
    styles_.setDrawn("a house, {soft|glossy|glossy 3d} style");
    EXPECT_EQ(prompt_.toPlainText(), "a house") << "what goes without saying is not said";
    EXPECT_TRUE(styles_.isMixed());
    styles_.setDrawn("a house");
    EXPECT_FALSE(styles_.isMixed());
}

TEST_F(DrawingStylesTest, AModelWithoutStylesDrawsWhatIsWritten) {
    styles_.setNames({});
    prompt_.setPlainText("a house");
    EXPECT_EQ(styles_.drawn(), "a house");
    styles_.setDrawn("a tree");
    EXPECT_EQ(prompt_.toPlainText(), "a tree");
    EXPECT_TRUE(styles_.isMixed()) << "that says nothing of mixing";
}

TEST_F(DrawingStylesTest, ShowsWhatIsWritten) {
    EXPECT_FALSE(chip("soft")->isEnabled()) << "there is nothing to draw";
    prompt_.setPlainText("a house, Glossy 3D style");
    EXPECT_TRUE(chip("glossy 3d")->isEnabled());
    EXPECT_TRUE(chip("glossy 3d")->isChecked());
    EXPECT_FALSE(chip("glossy")->isChecked());
    prompt_.setPlainText("a house");
    EXPECT_FALSE(chip("glossy 3d")->isChecked());
}

TEST_F(DrawingStylesTest, UndoTakesBackAClick) {
    prompt_.setPlainText("a house");
    chip("glossy")->click();
    prompt_.undo();
    EXPECT_EQ(prompt_.toPlainText(), "a house");
    EXPECT_FALSE(chip("glossy")->isChecked());
}

TEST_F(DrawingStylesTest, AnotherModelHasOthersOrNone) {
    styles_.setNames({"ink"});
    EXPECT_NE(chip("ink"), nullptr);
    EXPECT_EQ(chip("Mixed"), nullptr) << "one style leaves nothing open";
    styles_.setNames({});
    EXPECT_TRUE(styles_.isHidden());
}

}  // namespace
}  // namespace ninefold::ui
