// SPDX-License-Identifier: MIT
#include "core/base/stored_message.h"

#include <gtest/gtest.h>

namespace ninefold {
namespace {

TEST(StoredMessage, KeepsPatternAndFactsSoThatItCanBeSaidInAnotherLanguage) {
    const Message inner("The disk failed (%1).", std::string("sda \"1\""));
    const Message message("%1 %2 %3", inner, Message("Free some space."), 9);
    const Message read = messageFromStored(toStored(message));
    EXPECT_EQ(read.english(), message.english());
    EXPECT_TRUE(read.isPattern());
    EXPECT_EQ(read.pattern(), "%1 %2 %3");
    ASSERT_EQ(read.facts().size(), 3U);
    EXPECT_EQ(read.facts()[0].pattern(), "The disk failed (%1).");
    EXPECT_TRUE(read.facts()[0].isPattern());
    EXPECT_FALSE(read.facts()[0].facts().at(0).isPattern());
}

TEST(StoredMessage, PlainTextStaysPlainText) {
    for (const char* text : {"", "The disk is full.", "{", "{}", "{\"pattern\": 3}",
                             "{\"pattern\": \"%1\", \"facts\": {}}",
                             "{\"pattern\": \"%1\", \"facts\": [4]}", "[]", "12", "\xff"}) {
        const Message read = messageFromStored(text);
        EXPECT_EQ(read.english(), text);
        EXPECT_FALSE(read.isPattern()) << text;
    }
    EXPECT_EQ(toStored(Message()), "");
    EXPECT_EQ(toStored(Message(std::string("as it is %1"))), "as it is %1");
}

TEST(StoredMessage, ADatabaseThatSomebodyEditedIsReadWithoutHarm) {
    std::string deep = "\"x\"";
    for (int i = 0; i < 20; ++i) deep = R"({"pattern":"%1","facts":[)" + deep + "]}";
    EXPECT_FALSE(messageFromStored(deep).isPattern());
    EXPECT_EQ(messageFromStored(deep).english(), deep);
    EXPECT_EQ(messageFromStored(R"({"pattern":"%1 %9"})").english(), "%1 %9");
}

}  // namespace
}  // namespace ninefold
