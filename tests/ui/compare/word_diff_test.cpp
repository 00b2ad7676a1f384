// SPDX-License-Identifier: MIT
#include "ui/compare/word_diff.h"

#include <gtest/gtest.h>

namespace ninefold::ui {
namespace {

using Pieces = std::vector<TextPiece>;

TEST(WordDiff, TheSameTextIsOnePiece) {
    EXPECT_EQ(wordDifferences("a red apple", "a red apple"), (Pieces{{"a red apple", false}}));
    EXPECT_EQ(wordDifferences("", "a red apple"), Pieces{});
    EXPECT_EQ(wordDifferences("  ", ""), (Pieces{{"  ", false}}));
}

TEST(WordDiff, MarksWordsThatTheOtherLacks) {
    EXPECT_EQ(wordDifferences("a red apple, ink", "a green apple, ink"),
              (Pieces{{"a ", false}, {"red ", true}, {"apple, ink", false}}));
    EXPECT_EQ(wordDifferences("a red apple", "a red apple on a table"),
              (Pieces{{"a red apple", false}}));
    EXPECT_EQ(wordDifferences("a red apple on a table", "a red apple"),
              (Pieces{{"a red apple ", false}, {"on a table", true}}));
}

TEST(WordDiff, SpacesDoNotCountAndCommasDo) {
    EXPECT_EQ(wordDifferences("a   red\napple", "a red apple"),
              (Pieces{{"a   red\napple", false}}));
    EXPECT_EQ(wordDifferences("apple, red", "apple red"),
              (Pieces{{"apple", false}, {", ", true}, {"red", false}}));
}

TEST(WordDiff, FindsAWordThatMoved) {
    const Pieces pieces = wordDifferences("ink, apple, red", "apple, red, ink");
    QString differing;
    for (const TextPiece& piece : pieces) {
        if (piece.differs) differing += piece.text;
    }
    EXPECT_EQ(differing, "ink, ");
}

TEST(WordDiff, PiecesJoinToTheTextWhateverItIs) {
    const QString odd = QString::fromUtf8(" 🍎 ,,שלום , x\t");
    for (const QString& other : {QString(), QString("x"), odd}) {
        QString joined;
        for (const TextPiece& piece : wordDifferences(odd, other)) joined += piece.text;
        EXPECT_EQ(joined, odd);
    }
}

TEST(WordDiff, TextsOfManyWordsAreComparedAtTheirEnds) {
    QString a = "same ";
    QString b = "same ";
    for (int i = 0; i < 20000; ++i) {
        a += QStringLiteral("a%1 ").arg(i);
        b += QStringLiteral("b%1 ").arg(i);
    }
    const Pieces pieces = wordDifferences(a + "end", b + "end");
    ASSERT_EQ(pieces.size(), 3U);
    EXPECT_EQ(pieces[0].text, "same ");
    EXPECT_TRUE(pieces[1].differs);
    EXPECT_EQ(pieces[2].text, "end");
}

}  // namespace
}  // namespace ninefold::ui
