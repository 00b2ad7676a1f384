// SPDX-License-Identifier: MIT
#include "ui/prompt/prompt_highlighter.h"

#include <gtest/gtest.h>

#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>

#include "ui/theme/tokens.h"

namespace ninefold::ui {
namespace {

class PromptHighlighterTest : public ::testing::Test {
protected:
    QTextCharFormat at(int position) const {
        const QTextBlock block = edit_.document()->findBlock(position);
        const int place = position - block.position();
        for (const auto& range : block.layout()->formats()) {
            if (place >= range.start && place < range.start + range.length) return range.format;
        }
        return {};
    }
    const Tokens& tokens() const { return tokensOf(QGuiApplication::palette()); }

    QPlainTextEdit edit_;
    PromptHighlighter highlighter_{edit_.document()};
};

TEST_F(PromptHighlighterTest, StrongerEmphasisIsColouredStronger) {
    edit_.setPlainText("a (b:1.2) (c:1.6) (d:0.5) e");
    EXPECT_FALSE(at(0).hasProperty(QTextFormat::ForegroundBrush));
    EXPECT_GT(at(3).background().color().alpha(), 0);
    EXPECT_GT(at(11).background().color().alpha(), at(3).background().color().alpha());
    EXPECT_EQ(at(11).foreground().color(), tokens().accent);
    EXPECT_EQ(at(19).foreground().color(), tokens().mutedText);
}

TEST_F(PromptHighlighterTest, MarksWhatIsNoText) {
    edit_.setPlainText("<lora:x:1> __w__ {a|b} [c|d]");
    for (const int place : {2, 12, 17, 19, 23, 25}) {
        EXPECT_EQ(at(place).foreground().color(), tokens().accent) << place;
    }
    EXPECT_FALSE(at(18).hasProperty(QTextFormat::ForegroundBrush));
    EXPECT_EQ(at(2).underlineStyle(), QTextCharFormat::NoUnderline);
    KnownLoras loras;
    loras.setNames({"y"});
    highlighter_.setLoras(loras);
    EXPECT_EQ(at(2).underlineStyle(), QTextCharFormat::DotLine) << "it isn't there";
    EXPECT_EQ(at(12).underlineStyle(), QTextCharFormat::NoUnderline);
}

TEST_F(PromptHighlighterTest, MarksBracketsWithoutAPartner) {
    edit_.setPlainText("a (b");
    EXPECT_EQ(at(2).foreground().color(), tokens().error);
    EXPECT_EQ(at(2).underlineStyle(), QTextCharFormat::WaveUnderline);
    ASSERT_EQ(highlighter_.marks().unbalanced.size(), 1U);
    EXPECT_EQ(highlighter_.marks().unbalanced[0].at, 2);
    edit_.appendPlainText(")");
    EXPECT_NE(at(2).foreground().color(), tokens().error);
    EXPECT_TRUE(highlighter_.marks().unbalanced.empty());
}

TEST_F(PromptHighlighterTest, CountsLettersOutsideTheBasicPlaneAsEditorsDo) {
    edit_.setPlainText(QString::fromUtf8("🍎🍎 é) x"));
    ASSERT_EQ(highlighter_.marks().unbalanced.size(), 1U);
    EXPECT_EQ(highlighter_.marks().unbalanced[0].at, 6);
    EXPECT_EQ(at(6).foreground().color(), tokens().error);
}

TEST_F(PromptHighlighterTest, GreysWhatNoRecipeTakes) {
    edit_.setPlainText(QString(kMaxPromptBytes + 10, 'x'));
    EXPECT_EQ(highlighter_.marks().tooLongFrom, kMaxPromptBytes);
    EXPECT_EQ(at(kMaxPromptBytes + 5).foreground().color(), tokens().disabled);
    EXPECT_FALSE(at(5).hasProperty(QTextFormat::ForegroundBrush));
}

}  // namespace
}  // namespace ninefold::ui
