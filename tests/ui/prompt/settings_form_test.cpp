// SPDX-License-Identifier: MIT
#include "ui/prompt/settings_form.h"
#include "core/base/json.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include "ui/prompt/advanced_settings.h"

namespace ninefold::ui {
namespace {

class SettingsFormTest : public ::testing::Test {
protected:
    static FormChoices choices() {
        return {{{"euler", "Euler", ""}, {"lcm", "LCM", ""}},
                {{"automatic", "Automatic", ""}, {"karras", "Karras", ""}},
                [](const std::string& sampler, const std::string& schedule) {
                    return schedule == "automatic" || sampler == "euler";
                }};
    }
    SettingsFormTest() : form_(choices()) {
        model_.id = "m";
        model_.width = model_.height = 128;
        model_.sizeMultiple = 16;
        model_.steps = 12;
        model_.guidanceScale = 3;
        model_.sampler = "euler";
        form_.setModel(model_);
        form_.forgetChanges();
        form_.show();
    }
    template <typename Field>
    Field& field(const QString& name) {
        for (Field* found : form_.findChildren<Field*>()) {
            if (found->accessibleName() == name) return *found;
        }
        throw std::runtime_error("no field " + name.toStdString());
    }

    ModelInfo model_;
    SettingsForm form_;
};

TEST_F(SettingsFormTest, HidesTheScheduleThatASamplerFixes) {
    auto& sampler = field<QComboBox>("Sampler");
    auto& schedule = field<QComboBox>("Schedule");
    schedule.setCurrentIndex(1);
    EXPECT_EQ(form_.state().schedule, "karras");
    sampler.setCurrentIndex(1);
    EXPECT_TRUE(schedule.isHidden());
    EXPECT_EQ(form_.state().schedule, "automatic");
    sampler.setCurrentIndex(0);
    EXPECT_FALSE(schedule.isHidden());
}

TEST_F(SettingsFormTest, HidesTheGuidanceThatAModelDoesWithout) {
    EXPECT_TRUE(field<QDoubleSpinBox>("Guidance").isVisible());
    model_.guidanceScale = 1;
    form_.setModel(model_);
    EXPECT_FALSE(field<QDoubleSpinBox>("Guidance").isVisible());
    EXPECT_FALSE(form_.isGuided());
}

TEST_F(SettingsFormTest, CtrlZInAnyControlTakesTheChangeBack) {
    auto& steps = field<QSpinBox>("Steps");
    auto& sampler = field<QComboBox>("Sampler");
    steps.setValue(20);
    sampler.setCurrentIndex(1);
    QTest::keyClick(&sampler, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(form_.state().sampler, "euler");
    EXPECT_EQ(steps.value(), 20);
    QTest::keyClick(&steps, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(steps.value(), 12);
    QTest::keyClick(&steps, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(steps.value(), 12);
    QTest::keyClick(&steps, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&steps, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(steps.value(), 20);
    EXPECT_EQ(form_.state().sampler, "lcm");
}

TEST_F(SettingsFormTest, ANewChangeAfterUndoForgetsWhatWasUndone) {
    auto& steps = field<QSpinBox>("Steps");
    steps.setValue(20);
    QTest::keyClick(&steps, Qt::Key_Z, Qt::ControlModifier);
    steps.setValue(30);
    QTest::keyClick(&steps, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(steps.value(), 30);
    QTest::keyClick(&steps, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(steps.value(), 12);
}

TEST_F(SettingsFormTest, FoldsAwayWhatFewPicturesNeed) {
    auto& rescale = field<QDoubleSpinBox>("Rescale");
    EXPECT_FALSE(rescale.isVisible());
    for (auto* button : form_.findChildren<QPushButton*>()) {
        if (button->text() == "More settings") button->click();
    }
    EXPECT_TRUE(rescale.isVisible());
    EXPECT_FALSE(field<QDoubleSpinBox>("Strength of the second pass").isVisible());
    field<QDoubleSpinBox>("Second pass").setValue(1.5);
    EXPECT_TRUE(field<QDoubleSpinBox>("Strength of the second pass").isVisible());
    field<QDoubleSpinBox>("Guidance").setValue(1);
    EXPECT_FALSE(rescale.isVisible());
    EXPECT_TRUE(field<QComboBox>("Noise").isVisible());
}

TEST_F(SettingsFormTest, UnfoldsForARecipeThatIsNotAsUsual) {
    Recipe recipe;
    recipe.sampler = "euler";
    recipe.guidanceScale = 5;
    recipe.guidanceRescale = 0.7;
    recipe.guidanceFrom = 0.1;
    recipe.guidanceUntil = 0.8;
    recipe.hires = {1.5, "lanczos", 7, 0.4};
    recipe.noiseSource = "philox";
    recipe.stepNoiseDelta = 31337;
    recipe.acceleration = {3, 0.4};
    form_.setRecipe(recipe);
    EXPECT_TRUE(field<QDoubleSpinBox>("Rescale").isVisible());
    Recipe written;
    form_.writeTo(written);
    EXPECT_TRUE(advancedOf(written) == advancedOf(recipe));
    form_.setRecipe(Recipe());
    form_.writeTo(written);
    EXPECT_TRUE(advancedOf(written) == AdvancedState());
}

TEST_F(SettingsFormTest, GuidanceNeverEndsBeforeItBegins) {
    auto& from = field<QSpinBox>("Guidance begins");
    auto& until = field<QSpinBox>("Guidance ends");
    until.setValue(60);
    from.setValue(70);
    EXPECT_EQ(until.value(), 70);
    until.setValue(20);
    EXPECT_EQ(from.value(), 20);
}

TEST_F(SettingsFormTest, AVaeIsChosenAmongThoseThatAreThere) {
    auto& vae = field<QComboBox>("VAE");
    form_.advanced().setState({});
    for (QPushButton* button : form_.findChildren<QPushButton*>()) {
        if (button->text() == "More settings") button->click();
    }
    EXPECT_FALSE(vae.isVisible());  // there is no choice
    form_.advanced().setVaes({"bright", "soft"});
    EXPECT_TRUE(vae.isVisible());
    Recipe recipe;
    form_.writeTo(recipe);
    EXPECT_EQ(recipe.addOns.vae, "");
    vae.setCurrentIndex(1);
    form_.writeTo(recipe);
    EXPECT_EQ(recipe.addOns.vae, "bright");
    form_.advanced().setVaes({"soft"});  // its file is gone: drawing will say so
    form_.writeTo(recipe);
    EXPECT_EQ(recipe.addOns.vae, "bright");
    form_.setRecipe(Recipe());
    form_.writeTo(recipe);
    EXPECT_EQ(recipe.addOns.vae, "");
}

TEST_F(SettingsFormTest, AdvancedStateRoundTripsThroughJson) {
    const AdvancedState state{0.5,      0.25,  0.75,     {2, "lanczos", 4, 0.3},
                              "philox", 31337, "bright", {3, 0.4}};
    EXPECT_TRUE(advancedFromJson(toJson(state)) == state);
    EXPECT_TRUE(toJson(AdvancedState()).empty());
    EXPECT_TRUE(advancedFromJson({{"hires_scale", "large"}}) == AdvancedState());
}

TEST_F(SettingsFormTest, StateRoundTripsThroughJson) {
    const SettingsState state{96, 160, 31, 7.5, "lcm", "automatic", "9", true, 4, 5};
    EXPECT_TRUE(settingsFromJson(toJson(state), {}) == state);
    form_.setState(state);
    EXPECT_TRUE(form_.state() == state);
    EXPECT_EQ(form_.count(), 20);
    EXPECT_EQ(form_.shown(), 4);
}

}  // namespace
}  // namespace ninefold::ui
