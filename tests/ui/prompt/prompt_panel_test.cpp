// SPDX-License-Identifier: MIT
#include "ui/prompt/prompt_panel.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <limits>

#include "ui/prompt/seed_field.h"
#include "ui/prompt/size_picker.h"

namespace ninefold::ui {
namespace {

const FormChoices kChoices{{{"euler", "Euler", ""}, {"dpmpp_2m", "DPM++ 2M", ""}},
                           {{"automatic", "Automatic", ""}, {"karras", "Karras", ""}}};

class PromptPanelTest : public ::testing::Test {
protected:
    PromptPanelTest() : panel_(kChoices) {
        ModelInfo model;
        model.id = "m";
        model.width = model.height = 128;
        model.sizeMultiple = 16;
        model.steps = 12;
        model.guidanceScale = 4;
        model.sampler = "dpmpp_2m";
        panel_.setModel(model);
        QObject::connect(&panel_, &PromptPanel::generateRequested,
                         [this](const GenerationRequest& request, bool toFront) {
                             requests_.push_back(request);
                             toFront_ = toFront;
                         });
    }

    QLineEdit& seedEdit() { return *panel_.settings().seed().findChild<QLineEdit*>(); }

    PromptPanel panel_;
    std::vector<GenerationRequest> requests_;
    bool toFront_ = false;
};

TEST_F(PromptPanelTest, AsksForTheModelsDefaults) {
    panel_.setPrompt("a red apple");
    panel_.generate(true);
    ASSERT_EQ(requests_.size(), 1U);
    const Recipe& recipe = requests_[0].recipe;
    EXPECT_EQ(recipe.prompt, "a red apple");
    EXPECT_EQ(recipe.width, 128);
    EXPECT_EQ(recipe.steps, 12);
    EXPECT_EQ(recipe.sampler, "dpmpp_2m");
    EXPECT_EQ(recipe.schedule, "automatic");
    EXPECT_DOUBLE_EQ(recipe.guidanceScale, 4);
    EXPECT_EQ(recipe.modelId, "m");
    EXPECT_EQ(requests_[0].count, 9);
    EXPECT_TRUE(toFront_);
}

TEST_F(PromptPanelTest, UnlockedSeedIsNewEachTimeAndShown) {
    panel_.generate();
    panel_.generate();
    ASSERT_EQ(requests_.size(), 2U);
    EXPECT_NE(requests_[0].recipe.seed, requests_[1].recipe.seed);
    EXPECT_EQ(seedEdit().text(), QString::number(requests_[1].recipe.seed));
}

TEST_F(PromptPanelTest, TypedSeedIsKeptUpToTheLargest) {
    seedEdit().clear();
    QTest::keyClicks(&seedEdit(), "18446744073709551615");
    panel_.generate();
    panel_.generate();
    ASSERT_EQ(requests_.size(), 2U);
    EXPECT_EQ(requests_[0].recipe.seed, std::numeric_limits<std::uint64_t>::max());
    EXPECT_EQ(requests_[1].recipe.seed, requests_[0].recipe.seed);
}

TEST_F(PromptPanelTest, WrongSeedIsSaidAtTheFieldAndNothingIsDrawn) {
    for (const char* wrong : {"-1", "18446744073709551616", "apple"}) {
        seedEdit().clear();
        QTest::keyClicks(&seedEdit(), wrong);
        panel_.generate();
        EXPECT_TRUE(requests_.empty()) << wrong;
        EXPECT_TRUE(seedEdit().property("invalid").toBool()) << wrong;
        EXPECT_FALSE(seedEdit().toolTip().isEmpty()) << wrong;
    }
    seedEdit().clear();
    panel_.generate();
    EXPECT_EQ(requests_.size(), 1U);
    EXPECT_FALSE(seedEdit().property("invalid").toBool());
}

TEST_F(PromptPanelTest, RestoresARecipeWholly) {
    Recipe recipe;
    recipe.prompt = "pear 🍐";
    recipe.negativePrompt = "people";
    recipe.seed = 7;
    recipe.width = 96;
    recipe.height = 160;
    recipe.steps = 31;
    recipe.sampler = "one_of_the_future";
    recipe.schedule = "karras";
    recipe.guidanceScale = 7.5;
    recipe.modelId = "m";
    panel_.setRecipe(recipe);
    panel_.generate();
    ASSERT_EQ(requests_.size(), 1U);
    EXPECT_EQ(toJson(requests_[0].recipe), toJson(recipe));
}

TEST(SizePicker, SnapsToTheModelsMultiple) {
    SizePicker picker;
    picker.setModel({128, 128}, 16);
    EXPECT_EQ(picker.sizePx(), QSize(128, 128));
    picker.setSize({100, 5000});
    EXPECT_EQ(picker.sizePx(), QSize(96, 4096));
    picker.setSize({1, 1});
    EXPECT_EQ(picker.sizePx(), QSize(16, 16));
}

TEST(SizePicker, TypedNumbersSnapWhenTheFieldIsLeft) {
    SizePicker picker;
    picker.setModel({128, 128}, 16);
    auto* width = picker.findChildren<QSpinBox*>().first();
    width->selectAll();
    QTest::keyClicks(width, "203");
    QTest::keyClick(width, Qt::Key_Return);
    EXPECT_EQ(width->value(), 208);
    EXPECT_EQ(picker.sizePx(), QSize(208, 128));
}

}  // namespace
}  // namespace ninefold::ui
