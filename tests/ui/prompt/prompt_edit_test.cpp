// SPDX-License-Identifier: MIT
#include "ui/prompt/prompt_edit.h"

#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

#include "ui/prompt/completion_words.h"

namespace ninefold::ui {
namespace {

class PromptEditTest : public ::testing::Test {
protected:
    PromptEditTest() {
        edit_.setVocabulary(Vocabulary({"apple", "apricot", "red"}));
        edit_.show();
        edit_.setFocus();
    }

    QAbstractItemView& popup() { return *edit_.findChild<QCompleter*>()->popup(); }
    /// Start and length of what is underlined in the first line.
    std::vector<std::pair<int, int>> underlined() const {
        std::vector<std::pair<int, int>> result;
        for (const auto& range : edit_.document()->firstBlock().layout()->formats()) {
            result.emplace_back(range.start, range.length);
        }
        return result;
    }

    PromptEdit edit_;
};

TEST_F(PromptEditTest, CtrlEnterGeneratesAndShiftPutsItInFront) {
    QSignalSpy spy(&edit_, &PromptEdit::generateRequested);
    QTest::keyClick(&edit_, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(&edit_, Qt::Key_Enter, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(spy.size(), 2);
    EXPECT_FALSE(spy[0][0].toBool());
    EXPECT_TRUE(spy[1][0].toBool());
    EXPECT_EQ(edit_.toPlainText(), "");
}

TEST_F(PromptEditTest, PlainEnterBeginsALine) {
    QTest::keyClicks(&edit_, "xy");
    QTest::keyClick(&edit_, Qt::Key_Return);
    EXPECT_EQ(edit_.toPlainText(), "xy\n");
}

TEST_F(PromptEditTest, CompletesAKnownWord) {
    QTest::keyClicks(&edit_, "red ap");
    ASSERT_TRUE(popup().isVisible());
    EXPECT_EQ(popup().model()->rowCount(), 2);
    QTest::keyClick(&popup(), Qt::Key_Return);
    EXPECT_EQ(edit_.toPlainText(), "red apple");
    EXPECT_FALSE(popup().isVisible());
}

TEST_F(PromptEditTest, TabTakesTheCompletionAndTheKeyboardStays) {
    QWidget window;
    QVBoxLayout layout(&window);
    layout.addWidget(&edit_);
    layout.addWidget(new QLineEdit(&window));
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    edit_.setFocus();
    QTest::keyClicks(&edit_, "red ap");
    ASSERT_TRUE(popup().isVisible());
    QTest::keyClick(&popup(), Qt::Key_Tab);
    EXPECT_EQ(edit_.toPlainText(), "red apple");
    EXPECT_TRUE(edit_.hasFocus());
    QTest::keyClick(&edit_, Qt::Key_Tab);
    EXPECT_FALSE(edit_.hasFocus());
    edit_.setParent(nullptr);
}

TEST_F(PromptEditTest, OffersNothingForAFinishedOrForeignWord) {
    QTest::keyClicks(&edit_, "apple");
    EXPECT_FALSE(popup().isVisible());
    QTest::keyClicks(&edit_, " zz");
    EXPECT_FALSE(popup().isVisible());
}

TEST_F(PromptEditTest, UnderlinesUnknownWordsOnceTheyAreTyped) {
    QTest::keyClicks(&edit_, "appel");
    EXPECT_TRUE(underlined().empty());
    QTest::keyClicks(&edit_, " red");
    EXPECT_EQ(underlined(), (std::vector<std::pair<int, int>>{{0, 5}}));
}

TEST_F(PromptEditTest, OpenVocabularyUnderlinesNothing) {
    edit_.setVocabulary({});
    QTest::keyClicks(&edit_, "appel sgraffito ");
    EXPECT_TRUE(underlined().empty());
}

TEST_F(PromptEditTest, AltArrowsWalkThroughEarlierPrompts) {
    edit_.setEarlierPrompts({"a red apple", "an apricot"});
    QTest::keyClicks(&edit_, "my draft");
    QTest::keyClick(&edit_, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&edit_, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(edit_.toPlainText(), "an apricot");
    QTest::keyClick(&edit_, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&edit_, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(edit_.toPlainText(), "my draft");
}

TEST_F(PromptEditTest, RefusesAMegabyteButPastesAPage) {
    QGuiApplication::clipboard()->setText(QString(1 << 20, 'x'));
    edit_.paste();
    EXPECT_EQ(edit_.toPlainText(), "");
    QGuiApplication::clipboard()->setText(QString(4000, 'x'));
    edit_.paste();
    EXPECT_EQ(edit_.toPlainText().size(), 4000);
}

TEST_F(PromptEditTest, CtrlArrowsWeighTheWordInOneStepOfUndo) {
    QTest::keyClicks(&edit_, "a red");
    QTest::keyClick(&edit_, Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(edit_.toPlainText(), "a (red:1.1)");
    EXPECT_EQ(edit_.textCursor().selectedText(), "red");
    QTest::keyClick(&edit_, Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(edit_.toPlainText(), "a (red:1.2)");
    edit_.undo();
    EXPECT_EQ(edit_.toPlainText(), "a (red:1.1)");
    QTest::keyClick(&edit_, Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(edit_.toPlainText(), "a red");
}

TEST_F(PromptEditTest, WeighsWhatStandsBehindLettersOfEveryKind) {
    edit_.setPlainText(QString::fromUtf8("🍎 Äpfel, ein Haus"));
    QTextCursor cursor = edit_.textCursor();
    cursor.setPosition(3);
    cursor.setPosition(8, QTextCursor::KeepAnchor);
    edit_.setTextCursor(cursor);
    edit_.changeWeight(0.1);
    EXPECT_EQ(edit_.toPlainText(), QString::fromUtf8("🍎 (Äpfel:1.1), ein Haus"));
    EXPECT_EQ(edit_.textCursor().selectedText(), QString::fromUtf8("Äpfel"));
}

TEST_F(PromptEditTest, CompletesWildcardsAndWordsOfEarlierPrompts) {
    edit_.completions().setWords(CompletionWords::Kind::Wildcard, {"__animal__"});
    edit_.setEarlierPrompts({"a chiaroscuro study"});
    QTest::keyClicks(&edit_, "__an");
    ASSERT_TRUE(popup().isVisible());
    QTest::keyClick(&popup(), Qt::Key_Return);
    QTest::keyClicks(&edit_, " chia");
    ASSERT_TRUE(popup().isVisible());
    QTest::keyClick(&popup(), Qt::Key_Return);
    EXPECT_EQ(edit_.toPlainText(), "__animal__ chiaroscuro");
}

TEST_F(PromptEditTest, CompletesWildcardsInFoldersAndLoras) {
    edit_.completions().setWords(CompletionWords::Kind::Wildcard, {"__deep/animal__"});
    edit_.completions().setWords(CompletionWords::Kind::Lora, {"<lora:soft light:1>"});
    QSignalSpy wanted(&edit_, &PromptEdit::addOnsWanted);
    QTest::keyClicks(&edit_, "a __deep/an");
    ASSERT_TRUE(popup().isVisible());
    QTest::keyClick(&popup(), Qt::Key_Return);
    QTest::keyClicks(&edit_, " <lora:soft l");
    ASSERT_TRUE(popup().isVisible());
    QTest::keyClick(&popup(), Qt::Key_Return);
    EXPECT_EQ(edit_.toPlainText(), "a __deep/animal__ <lora:soft light:1>");
    EXPECT_EQ(wanted.size(), 1);
}

TEST_F(PromptEditTest, CompletedStyleIsAskedForInsteadOfWritten) {
    edit_.completions().setWords(CompletionWords::Kind::Style, {"gouache"});
    QSignalSpy spy(&edit_, &PromptEdit::styleChosen);
    QTest::keyClicks(&edit_, "red gou");
    QTest::keyClick(&popup(), Qt::Key_Return);
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy[0][0].toString(), "gouache");
    EXPECT_EQ(edit_.toPlainText(), "red ");
}

TEST_F(PromptEditTest, ReplacedTextCanBeUndone) {
    QTest::keyClicks(&edit_, "mine");
    edit_.replaceText("theirs");
    edit_.undo();
    EXPECT_EQ(edit_.toPlainText(), "mine");
}

}  // namespace
}  // namespace ninefold::ui
