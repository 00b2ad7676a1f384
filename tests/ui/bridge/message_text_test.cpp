// SPDX-License-Identifier: MIT
#include "ui/bridge/message_text.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QTranslator>

namespace ninefold::ui {
namespace {

/// A language that says things the other way round.
class Reversed : public QTranslator {
public:
    QString translate(const char* context, const char* text, const char* /*comment*/,
                      int /*n*/) const override {
        if (qstrcmp(context, "core") != 0) return {};
        if (qstrcmp(text, "Can't read %1: %2.") == 0) return QStringLiteral("%2: %1 ist unlesbar.");
        if (qstrcmp(text, "holds no JSON object") == 0) return QStringLiteral("enthält kein JSON");
        if (qstrcmp(text, "Check it.") == 0) return QStringLiteral("Prüfe es.");
        return {};
    }
    bool isEmpty() const override { return false; }
};

class MessageTextTest : public ::testing::Test {
protected:
    MessageTextTest() { QCoreApplication::installTranslator(&translator_); }
    ~MessageTextTest() override { QCoreApplication::removeTranslator(&translator_); }

private:
    Reversed translator_;
};

TEST_F(MessageTextTest, TranslatesThePatternAndFillsInTheFacts) {
    const Message message("Can't read %1: %2.", std::string("Bücher.png"), "gone");
    EXPECT_EQ(messageText(message), QStringLiteral("gone: Bücher.png ist unlesbar."));
}

TEST_F(MessageTextTest, FactsAreNotExpandedOnceMore) {
    const Message message("Can't read %1: %2.", std::string("%2 %1"), std::string("100 %"));
    EXPECT_EQ(messageText(message), QStringLiteral("100 %: %2 %1 ist unlesbar."));
}

TEST_F(MessageTextTest, TranslatesMessagesWithinMessages) {
    const Message message("The file %1 %2.", std::string("a"), Message("holds no JSON object"));
    EXPECT_EQ(messageText(message), QStringLiteral("The file a enthält kein JSON."));
}

TEST_F(MessageTextTest, TextsAreNobodysPatterns) {
    EXPECT_EQ(messageText(Message(std::string("Check it."))), QStringLiteral("Check it."));
    EXPECT_EQ(messageText(Message()), QString());
}

TEST_F(MessageTextTest, AnErrorSaysWhatHappenedAndWhatToDo) {
    const Error error(ErrorKind::BadFile, {"Can't read %1: %2.", "x", "y"}, "Check it.");
    EXPECT_EQ(errorText(error), QStringLiteral("y: x ist unlesbar. Prüfe es."));
    EXPECT_EQ(error.line(), "Can't read x: y. Check it.");
    EXPECT_EQ(labelText("Check it."), QStringLiteral("Prüfe es."));
}

}  // namespace
}  // namespace ninefold::ui
