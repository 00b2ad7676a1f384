// SPDX-License-Identifier: MIT
#include "ui/inspector/inspector_panel.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <limits>

#include "tests/support/temp_folder.h"
#include "ui/bridge/library.h"

namespace ninefold::ui {
namespace {

ImageRow picture() {
    ImageRow image;
    image.id = 7;
    image.recipe.prompt = "a <b>red</b> apple";
    image.recipe.seed = std::numeric_limits<std::uint64_t>::max();
    image.recipe.sampler = "dpmpp_2m";
    image.recipe.width = 256;
    image.recipe.height = 128;
    image.file = "/library/pictures/000001-1-5.png";
    image.fitness = 0.93;
    image.score = 0.31;
    image.rank = 2;
    return image;
}

class InspectorPanelTest : public testing::Test {
protected:
    void SetUp() override {
        panel_.resize(320, 900);
        panel_.show();
    }

    /// Break points inside long words can't be seen.
    bool shows(const QString& text) const {
        for (const QLabel* label : panel_.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().remove(QChar(0x200B)) == text) return true;
        }
        return false;
    }

    QAbstractButton* button(const QString& name) const {
        for (QAbstractButton* button : panel_.findChildren<QAbstractButton*>()) {
            if (button->text() == name || button->accessibleName() == name) return button;
        }
        return nullptr;
    }

    test::TempFolder folder_;
    Library library_{folder_.path()};
    InspectorPanel panel_{library_};
};

TEST_F(InspectorPanelTest, SaysWhatToDoWithoutAPicture) {
    EXPECT_TRUE(shows("No picture selected"));
    panel_.setImage(picture());
    EXPECT_FALSE(shows("No picture selected"));
    panel_.setImage(std::nullopt);
    EXPECT_TRUE(shows("No picture selected"));
}

TEST_F(InspectorPanelTest, ShowsTheRecipeInWords) {
    panel_.setImage(picture());
    for (const char* text :
         {"Rank 2", "Chosen for this prompt before 93 of 100 others", "a <b>red</b> apple",
          "18446744073709551615", "256 × 128 px", "DPM++ 2M", "000001-1-5.png", "& AI"}) {
        EXPECT_TRUE(shows(text)) << text;
    }
    EXPECT_FALSE(shows("Strength"));
    EXPECT_FALSE(shows("Negative"));
}

TEST_F(InspectorPanelTest, ShowsTheTemplateBesideTheExpansion) {
    ImageRow image = picture();
    panel_.setImage(image);
    EXPECT_FALSE(shows("Template"));
    image.recipe.promptTemplate = "a {red|green} apple";
    image.recipe.negativeTemplate = "{x|y}";
    panel_.setImage(image);
    for (const char* text : {"Template", "a {red|green} apple", "Negative template", "{x|y}"}) {
        EXPECT_TRUE(shows(text)) << text;
    }
}

TEST_F(InspectorPanelTest, StrengthIsShownForAPictureMadeFromAnother) {
    ImageRow image = picture();
    image.recipe.sourceImage = std::string(64, 'a');
    image.recipe.strength = 0.6;
    panel_.setImage(image);
    EXPECT_TRUE(shows("Strength"));
    EXPECT_TRUE(shows("0.60"));
}

TEST_F(InspectorPanelTest, CopiesTheWholeSeedAndPrompt) {
    ImageRow image = picture();
    image.recipe.prompt = std::string(5000, 'w');
    panel_.setImage(image);
    button("Copy seed")->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), "18446744073709551615");
    button("Copy prompt")->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text().size(), 5000);
}

TEST_F(InspectorPanelTest, AWordWithoutEndDoesNotWidenThePanel) {
    ImageRow image = picture();
    image.recipe.prompt = std::string(3000, 'w');
    panel_.setImage(image);
    EXPECT_LE(panel_.minimumSizeHint().width(), 320);
    EXPECT_TRUE(QTest::qWaitFor([this] {
        const auto labels = panel_.findChildren<QLabel*>();
        return std::all_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return !label->isVisible() || label->width() <= 320;
        });
    }));
}

TEST_F(InspectorPanelTest, AsksForWhatItsButtonsSay) {
    panel_.setImage(picture());
    QSignalSpy restored(&panel_, &InspectorPanel::recipeRestoreRequested);
    QSignalSpy starred(&panel_, &InspectorPanel::starToggled);
    QSignalSpy exported(&panel_, &InspectorPanel::exportRequested);
    button("Restore all")->click();
    button("Export…")->click();
    button("Star this picture")->click();
    ASSERT_EQ(restored.count(), 1);
    EXPECT_EQ(restored[0].at(0).value<Recipe>().prompt, "a <b>red</b> apple");
    ASSERT_EQ(exported.count(), 1);
    EXPECT_EQ(exported[0].at(0).value<QList<qint64>>(), QList<qint64>{7});
    ASSERT_EQ(starred.count(), 1);
    EXPECT_EQ(starred[0], (QList<QVariant>{qint64{7}, true}));
}

}  // namespace
}  // namespace ninefold::ui
