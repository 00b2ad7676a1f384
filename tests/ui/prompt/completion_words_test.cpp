// SPDX-License-Identifier: MIT
#include "ui/prompt/completion_words.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

namespace ninefold::ui {
namespace {

using Kind = CompletionWords::Kind;

QStringList textsOf(const CompletionWords& words) {
    QStringList texts;
    for (int row = 0; row < words.rowCount(); ++row) texts += words.index(row).data().toString();
    return texts;
}

TEST(CompletionWords, AreSortedAndThereOnce) {
    CompletionWords words;
    const QAbstractItemModelTester tester(&words,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    words.setWords(Kind::Word, {"pear", "apple"});
    words.setWords(Kind::Wildcard, {"__animal__"});
    words.setEarlierPrompts({"an (Apple:1.2), sgraffito", "sgraffito 7 x"});
    EXPECT_EQ(textsOf(words), QStringList({"__animal__", "an", "apple", "pear", "sgraffito"}));
    EXPECT_EQ(words.index(2).data(CompletionWords::KindRole).toInt(), static_cast<int>(Kind::Word));
    EXPECT_EQ(words.index(4).data(CompletionWords::DetailRole).toString(), "earlier prompt");
    words.setEarlierPrompts({});
    EXPECT_EQ(words.rowCount(), 3);
}

TEST(CompletionWords, SurviveAnEnormousHistory) {
    CompletionWords words;
    QString prompt;
    for (int i = 0; i < 20000; ++i) prompt += QStringLiteral("word%1 ").arg(i);
    words.setEarlierPrompts({prompt});
    EXPECT_EQ(words.rowCount(), 5000);
}

}  // namespace
}  // namespace ninefold::ui
