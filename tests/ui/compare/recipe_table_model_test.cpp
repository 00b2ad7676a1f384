// SPDX-License-Identifier: MIT
#include "ui/compare/recipe_table_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

namespace ninefold::ui {
namespace {

ImageRow picture(const std::string& prompt, std::uint64_t seed) {
    ImageRow row;
    row.recipe.prompt = prompt;
    row.recipe.seed = seed;
    return row;
}

QStringList keys(const RecipeTableModel& model) {
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row) {
        result << model.headerData(row, Qt::Vertical).toString();
    }
    return result;
}

std::vector<TextPiece> pieces(const RecipeTableModel& model, int row, int column) {
    return model.index(row, column)
        .data(RecipeTableModel::PiecesRole)
        .value<std::vector<TextPiece>>();
}

TEST(RecipeTableModel, ShowsOnlyWhatDiffersAtFirst) {
    RecipeTableModel model;
    const QAbstractItemModelTester tester(&model);
    EXPECT_EQ(model.rowCount(), 0);
    model.setImages({picture("a red apple", 1), picture("a green apple", 2)}, 0, 1);
    EXPECT_EQ(keys(model), (QStringList{"Prompt", "Seed"}));
    EXPECT_EQ(model.differenceCount(), 2);
    model.setOnlyDifferences(false);
    EXPECT_TRUE(keys(model).contains("Sampler"));
    EXPECT_FALSE(keys(model).contains("Strength"));  // says nothing of either
    const int sampler = static_cast<int>(keys(model).indexOf("Sampler"));
    EXPECT_FALSE(model.index(sampler, 0).data(RecipeTableModel::DiffersRole).toBool());
    model.setImages({}, -1, -1);
    EXPECT_EQ(model.columnCount(), 0);
}

TEST(RecipeTableModel, MarksWordsOfThePromptAndWholeNumbers) {
    RecipeTableModel model;
    model.setImages({picture("a red apple", 1), picture("a green apple", 2)}, 0, 1);
    EXPECT_EQ(pieces(model, 0, 0),
              (std::vector<TextPiece>{{"a ", false}, {"red ", true}, {"apple", false}}));
    EXPECT_EQ(pieces(model, 0, 1),
              (std::vector<TextPiece>{{"a ", false}, {"green ", true}, {"apple", false}}));
    EXPECT_EQ(pieces(model, 1, 0), (std::vector<TextPiece>{{"1", true}}));
    EXPECT_EQ(model.index(1, 1).data().toString(), "2");
}

TEST(RecipeTableModel, HoldsEveryPictureAgainstA) {
    RecipeTableModel model;
    model.setImages({picture("x", 5), picture("x", 6), picture("x", 5)}, 2, 0);
    ASSERT_EQ(keys(model), QStringList{"Seed"});
    EXPECT_EQ(pieces(model, 0, 0), (std::vector<TextPiece>{{"5", false}}));
    EXPECT_EQ(pieces(model, 0, 1), (std::vector<TextPiece>{{"6", true}}));
    EXPECT_EQ(model.headerData(2, Qt::Horizontal).toString(), QString::fromUtf8("3 · A"));
    EXPECT_EQ(model.headerData(0, Qt::Horizontal).toString(), QString::fromUtf8("1 · B"));
    EXPECT_EQ(model.headerData(1, Qt::Horizontal).toString(), "2");
}

TEST(RecipeTableModel, OnePictureHasNoDifferences) {
    RecipeTableModel model;
    model.setImages({picture("x", 5)}, -1, -1);
    EXPECT_EQ(model.rowCount(), 0);
    model.setOnlyDifferences(false);
    EXPECT_GT(model.rowCount(), 5);
    EXPECT_EQ(pieces(model, 0, 0), (std::vector<TextPiece>{{"x", false}}));
}

TEST(RecipeTableModel, AnEndlessPromptIsCutWhereItIsShownAndWholeWhereItIsCopied) {
    RecipeTableModel model;
    model.setImages({picture(std::string(60000, 'x'), 5), picture("x", 5)}, 0, 1);
    EXPECT_LT(pieces(model, 0, 0)[0].text.size(), 2000);
    EXPECT_EQ(model.index(0, 0).data().toString().size(), 60000);
}

}  // namespace
}  // namespace ninefold::ui
