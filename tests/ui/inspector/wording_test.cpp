// SPDX-License-Identifier: MIT
#include "ui/inspector/wording.h"

#include <gtest/gtest.h>

#include <QDateTime>
#include <QLocale>
#include <limits>

#include "ui/inspector/recipe_wording.h"

namespace ninefold::ui {
namespace {

TEST(Wording, FitnessIsAShareOfAHundred) {
    EXPECT_EQ(fitnessWords(0.93), "Chosen for this prompt before 93 of 100 others");
    EXPECT_EQ(fitnessPercent(0), 0);
    EXPECT_EQ(fitnessPercent(1.7), 100);
    EXPECT_EQ(fitnessPercent(-1), 0);
    EXPECT_EQ(fitnessPercent(std::numeric_limits<double>::quiet_NaN()), 0);
}

TEST(Wording, CountsPictures) {
    QLocale::setDefault(QLocale::English);
    EXPECT_EQ(pictureCount(1), "1 picture");
    EXPECT_EQ(pictureCount(10000), "10,000 pictures");
}

TEST(Wording, NamesDaysAsPeopleDo) {
    QLocale::setDefault(QLocale::English);
    const QDate today(2026, 1, 2);
    const auto at = [](int year, int month, int day) {
        return QDateTime(QDate(year, month, day), QTime(23, 59)).toMSecsSinceEpoch();
    };
    EXPECT_EQ(dayText(at(2026, 1, 2), today), "Today");
    EXPECT_EQ(dayText(at(2026, 1, 1), today), "Yesterday");
    EXPECT_EQ(dayText(at(2025, 12, 30), today), "Tue 30 Dec 2025");
    EXPECT_EQ(dayText(at(2026, 3, 9), today), "Mon 9 Mar");
}

TEST(Wording, APromptIsOneLineOfBoundedLength) {
    Recipe recipe;
    EXPECT_EQ(promptLine(recipe), "No prompt");
    recipe.prompt = "  a red\n\tapple ";
    EXPECT_EQ(promptLine(recipe), "a red apple");
    recipe.prompt = "a house, {soft|flat|glossy 3d} style, on teal";
    EXPECT_EQ(promptLine(recipe), "a house · mixed styles, on teal");
    recipe.prompt = "a {red|blue} house, {soft} style";
    EXPECT_EQ(promptLine(recipe), "a {red|blue} house, {soft} style") << "the artist's own";
    recipe.prompt = std::string(60000, 'x');
    EXPECT_EQ(promptLine(recipe, 50).size(), 50);
}

TEST(RecipeWording, SaysWhatWasLeftOutToBeFaster) {
    QLocale::setDefault(QLocale::English);
    const auto faster = [](const Acceleration& acceleration) {
        ImageRow image;
        image.recipe.acceleration = acceleration;
        for (const RecipeFact& fact : recipeFacts(image)) {
            if (fact.key == "Faster") return fact.value;
        }
        return QString("no such fact");
    };
    EXPECT_EQ(faster({}), "");
    EXPECT_EQ(faster({3, 0}), "deep blocks every 3 steps");
    EXPECT_EQ(faster({2, 0.4}), "deep blocks every 2 steps, 40 % of tokens merged");
}

}  // namespace
}  // namespace ninefold::ui
