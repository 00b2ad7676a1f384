// SPDX-License-Identifier: MIT
#include "ui/prompt/prompt_panel.h"
#include "core/base/json.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <limits>

#include "ui/prompt/prompt_edit.h"
#include "ui/prompt/prompt_fields.h"
#include "ui/prompt/seed_field.h"
#include "ui/prompt/style_bar.h"

namespace ninefold::ui {
namespace {

const FormChoices kChoices{{{"euler", "Euler", ""}, {"dpmpp_2m", "DPM++ 2M", ""}},
                           {{"automatic", "Automatic", ""}, {"karras", "Karras", ""}},
                           {}};

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
                         [this](const GenerationRequest& request, bool toFront, int shown) {
                             requests_.push_back(request);
                             toFront_ = toFront;
                             shown_ = shown;
                         });
    }

    QLineEdit& seedEdit() { return *panel_.settings().seed().findChild<QLineEdit*>(); }

    PromptPanel panel_;
    std::vector<GenerationRequest> requests_;
    bool toFront_ = false;
    int shown_ = 0;
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

TEST_F(PromptPanelTest, RestoresTheTemplateOfAnExpandedPrompt) {
    Recipe recipe;
    recipe.prompt = "a red apple";
    recipe.promptTemplate = "a {red|green} apple";
    recipe.negativePrompt = "x";
    panel_.setRecipe(recipe);
    EXPECT_EQ(panel_.recipe().prompt, "a {red|green} apple");
    EXPECT_EQ(panel_.recipe().promptTemplate, "");
    EXPECT_EQ(panel_.recipe().negativePrompt, "x");
}

TEST_F(PromptPanelTest, DrawsMoreAndShowsTheBest) {
    SettingsState state = panel_.settings().state();
    state.draws = 3;
    panel_.settings().setState(state);
    panel_.generate();
    ASSERT_EQ(requests_.size(), 1U);
    EXPECT_EQ(requests_[0].count, 27);
    EXPECT_EQ(shown_, 9);
}

TEST_F(PromptPanelTest, ButtonTellsTheTimeLearnedFromPastRuns) {
    const QString guess = panel_.buttonText();
    Timing run;
    run.width = run.height = 128;
    run.steps = 12;
    run.sampler = "dpmpp_2m";
    run.count = 9;
    run.seconds = 40;
    panel_.setTimings({run, run, run});
    EXPECT_EQ(panel_.buttonText(), QString::fromUtf8("Generate · ≈ 40 s"));
    EXPECT_NE(panel_.buttonText(), guess);
    panel_.settings().setCount(36);
    EXPECT_EQ(panel_.buttonText(), QString::fromUtf8("Generate · ≈ 2 min"));
}

TEST_F(PromptPanelTest, EachModelKeepsItsSettings) {
    SettingsState state = panel_.settings().state();
    state.steps = 33;
    state.shown = 4;
    panel_.settings().setState(state);
    panel_.setPrompt("a red apple");
    ModelInfo other = panel_.model();
    other.id = "other";
    other.steps = 5;
    panel_.setModel(other);
    EXPECT_EQ(panel_.recipe().steps, 5);
    EXPECT_EQ(panel_.settings().count(), 4);
    EXPECT_EQ(panel_.recipe().prompt, "a red apple");
    other.id = "m";
    panel_.setModel(other);
    EXPECT_EQ(panel_.recipe().steps, 33);
}

TEST_F(PromptPanelTest, DraftComesBackWhole) {
    panel_.setPrompt("a (red:1.2) apple");
    SettingsState state = panel_.settings().state();
    state.width = 96;
    state.seed = "18446744073709551615";
    state.seedLocked = true;
    state.draws = 5;
    panel_.settings().setState(state);
    const Draft draft = Draft::fromJson(panel_.draft().toJson());
    PromptPanel other(kChoices);
    other.setModel(panel_.model());
    other.startWith(draft);
    EXPECT_EQ(toJson(other.recipe()), toJson(panel_.recipe()));
    EXPECT_TRUE(other.settings().state() == panel_.settings().state());
}

TEST_F(PromptPanelTest, StyleIsWorkedInAndCanBeUndone) {
    panel_.setPrompt("a red apple");
    panel_.styles().setStyles({{"ink", "{prompt}, ink drawing", "photo", Json{{"steps", 20}}}});
    QPushButton* chip = nullptr;
    for (QPushButton* button : panel_.styles().findChildren<QPushButton*>()) {
        if (button->text() == "ink") chip = button;
    }
    ASSERT_NE(chip, nullptr);
    QTest::mouseClick(chip, Qt::LeftButton);
    EXPECT_EQ(panel_.recipe().prompt, "a red apple, ink drawing");
    EXPECT_EQ(panel_.recipe().negativePrompt, "photo");
    EXPECT_EQ(panel_.recipe().steps, 20);
    for (QPushButton* button : panel_.styles().findChildren<QPushButton*>()) {
        if (button->text() == "Undo") QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_EQ(panel_.recipe().prompt, "a red apple");
    EXPECT_EQ(panel_.recipe().negativePrompt, "");
    EXPECT_EQ(panel_.recipe().steps, 12);
}

TEST_F(PromptPanelTest, WithoutGuidanceThereIsNoNegativePrompt) {
    Recipe recipe = panel_.recipe();
    recipe.negativePrompt = "people";
    panel_.setRecipe(recipe);
    EXPECT_FALSE(panel_.fields().negative().isHidden());
    SettingsState state = panel_.settings().state();
    state.guidance = 1;
    panel_.settings().setState(state);
    EXPECT_TRUE(panel_.fields().negative().isHidden());
    panel_.generate();
    EXPECT_EQ(requests_.at(0).recipe.negativePrompt, "");
    state.guidance = 3;
    panel_.settings().setState(state);
    EXPECT_FALSE(panel_.fields().negative().isHidden());
    panel_.generate();
    EXPECT_EQ(requests_.at(1).recipe.negativePrompt, "people");
}

}  // namespace
}  // namespace ninefold::ui
