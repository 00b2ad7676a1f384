// SPDX-License-Identifier: MIT
#include "ui/prompt/style_bar.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace ninefold::ui {
namespace {

class StyleBarTest : public ::testing::Test {
protected:
    StyleBarTest() {
        bar_.setStyles({{"wood", "woodcut", "", std::nullopt}, {"ink", "ink", "", std::nullopt}});
        bar_.setCurrent([] { return PromptStyle{{}, "a red apple", "people", std::nullopt}; });
        bar_.show();
        QObject::connect(&bar_, &StyleBar::saved,
                         [this](const PromptStyle& style) { saved_.append(style.name); });
        QObject::connect(&bar_, &StyleBar::removed,
                         [this](const QString& name) { removed_.append(name); });
    }
    QPushButton* button(const QString& text) {
        for (QPushButton* button : bar_.findChildren<QPushButton*>()) {
            if (button->text() == text && button->isVisible()) return button;
        }
        return nullptr;
    }
    void enterName(const QString& name) {
        auto* field = bar_.findChild<QLineEdit*>();
        field->selectAll();
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
    }

    StyleBar bar_;
    QStringList saved_;
    QStringList removed_;
};

TEST_F(StyleBarTest, SavesWhatStandsThereUnderAName) {
    QTest::mouseClick(button("Save style"), Qt::LeftButton);
    enterName(" apples ");
    EXPECT_EQ(saved_, QStringList({"apples"}));
    ASSERT_NE(button("apples"), nullptr);
    EXPECT_EQ(bar_.styles().front().prompt, "a red apple");
}

TEST_F(StyleBarTest, SavingOverAStyleCanBeUndone) {
    QTest::mouseClick(button("Save style"), Qt::LeftButton);
    enterName("ink");
    ASSERT_EQ(bar_.styles().size(), 2U);
    EXPECT_EQ(bar_.styles()[0].prompt, "a red apple");
    QTest::mouseClick(button("Undo"), Qt::LeftButton);
    EXPECT_EQ(bar_.styles()[0].prompt, "ink");
}

TEST_F(StyleBarTest, DelDeletesAndUndoBringsBack) {
    button("ink")->setFocus();
    QTest::keyClick(button("ink"), Qt::Key_Delete);
    EXPECT_EQ(removed_, QStringList({"ink"}));
    EXPECT_EQ(button("ink"), nullptr);
    QTest::mouseClick(button("Undo"), Qt::LeftButton);
    EXPECT_EQ(saved_, QStringList({"ink"}));
    EXPECT_NE(button("ink"), nullptr);
}

TEST_F(StyleBarTest, F2RenamesButNotOntoAnother) {
    QTest::keyClick(button("ink"), Qt::Key_F2);
    enterName("brush");
    EXPECT_EQ(saved_, QStringList({"brush"}));
    EXPECT_EQ(removed_, QStringList({"ink"}));
    QTest::keyClick(button("brush"), Qt::Key_F2);
    enterName("wood");
    EXPECT_EQ(bar_.styles().size(), 2U);
    EXPECT_NE(button("brush"), nullptr);
    EXPECT_EQ(button("Undo"), nullptr);
}

TEST_F(StyleBarTest, EscLeavesTheNameField) {
    QTest::mouseClick(button("Save style"), Qt::LeftButton);
    auto* field = bar_.findChild<QLineEdit*>();
    QTest::keyClicks(field, "x");
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_FALSE(field->isVisible());
    EXPECT_TRUE(saved_.isEmpty());
}

}  // namespace
}  // namespace ninefold::ui
