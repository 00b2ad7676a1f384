// SPDX-License-Identifier: MIT
#include "ui/inspector/recipe_wording.h"

#include <gtest/gtest.h>

#include <QLocale>

namespace ninefold::ui {
namespace {

QString valueOf(const ImageRow& image, const QString& key) {
    for (const RecipeFact& fact : recipeFacts(image)) {
        if (fact.key == key) return fact.value;
    }
    return QStringLiteral("no such line");
}

TEST(RecipeWording, SaysWhatSteered) {
    QLocale::setDefault(QLocale::English);
    ImageRow image;
    EXPECT_EQ(valueOf(image, "Control"), "");
    image.recipe.controls.resize(2);
    image.recipe.controls[0].network = "depth";
    image.recipe.controls[1].network = "edges";
    image.recipe.controls[1].preprocessor = "canny";
    image.recipe.controls[1].weight = 0.8;
    image.recipe.controls[1].until = 0.6;
    EXPECT_EQ(
        valueOf(image, "Control"),
        "depth, weight 1.00; edges, seen as Edges (Canny), weight 0.80, from 0 % to 60 % of the "
        "steps");
}

}  // namespace
}  // namespace ninefold::ui
