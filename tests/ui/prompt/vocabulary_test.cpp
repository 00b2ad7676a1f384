// SPDX-License-Identifier: MIT
#include "ui/prompt/vocabulary.h"

#include <gtest/gtest.h>

namespace ninefold::ui {
namespace {

const Vocabulary kFruit({"apple", "grape", "maple leaf", "Apple", "pear", "ape"});

TEST(Vocabulary, SplitsEntriesAndForgetsRepetitions) {
    EXPECT_EQ(kFruit.words(), QStringList({"apple", "grape", "maple", "leaf", "pear", "ape"}));
}

TEST(Vocabulary, KnowsWordsInAnyCase) {
    EXPECT_TRUE(kFruit.knows("APPLE"));
    EXPECT_TRUE(kFruit.knows("Leaf"));
    EXPECT_FALSE(kFruit.knows("appel"));
}

TEST(Vocabulary, KnowsPluralsOfItsWords) {
    const Vocabulary words({"apple", "cherry", "fox"});
    for (const char* plural : {"apples", "Cherries", "foxes"}) {
        EXPECT_TRUE(words.knows(plural)) << plural;
        EXPECT_TRUE(words.teaches(plural)) << plural;
    }
    EXPECT_FALSE(words.knows("cherris"));
    EXPECT_FALSE(words.teaches("s"));
}

TEST(Vocabulary, LetsFunctionWordsAndNumbersPass) {
    for (const char* word : {"a", "of", "with", "THE", "1980"}) EXPECT_TRUE(kFruit.knows(word));
}

TEST(Vocabulary, WithoutWordsKnowsEverything) {
    EXPECT_TRUE(Vocabulary().knows("sgraffito"));
    EXPECT_TRUE(Vocabulary().isOpen());
}

// Distances by hand: appel-apple 1 (swap), appel-ape 2, appel-maple 3.
TEST(Vocabulary, FindsTheNearestWordsFirst) {
    EXPECT_EQ(kFruit.nearest("appel"), QStringList({"apple", "ape"}));
    EXPECT_EQ(kFruit.nearest("Pera", 1), QStringList({"pear"}));
    EXPECT_TRUE(kFruit.nearest("xylophone").isEmpty());
}

TEST(Vocabulary, SurvivesOddWords) {
    EXPECT_TRUE(kFruit.nearest(QString()).isEmpty());
    EXPECT_TRUE(kFruit.nearest(QString(10000, 'x')).isEmpty());
    EXPECT_FALSE(kFruit.knows(QString::fromUtf8("りんご")));
}

}  // namespace
}  // namespace ninefold::ui
