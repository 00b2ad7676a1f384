// SPDX-License-Identifier: MIT
#include <QImage>
#include <QPushButton>

#include "tests/ui/main/studio_fixture.h"
#include "ui/bridge/convert.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/source/control_card.h"
#include "ui/source/control_panel.h"
#include "ui/source/source_panel.h"

// Drawing from a picture, through the whole studio.

namespace ninefold::ui {
namespace {

class SourceTest : public StudioTest {
protected:
    SourcePanel& source() { return window().sourcePanel(); }
    void useHills() {
        source().setSource(toQImage(test::fakePicture(5, 96, 64, 1)));
        ASSERT_TRUE(waitUntil([&] { return source().hasSource(); }));
    }
    Recipe shownRecipe() { return session().shown().recipe; }
};

TEST_F(SourceTest, DrawsFromThePictureAtItsSize) {
    useHills();
    draw("a hill");
    ASSERT_TRUE(waitFor(JobState::Done));
    EXPECT_EQ(shownRecipe().width, 96);
    EXPECT_EQ(shownRecipe().height, 64);
    EXPECT_FALSE(shownRecipe().sourceImage.empty());
    EXPECT_DOUBLE_EQ(shownRecipe().strength, 0.6);
    source().removeSource();
    draw("another hill");
    ASSERT_TRUE(waitUntil([&] { return session().shown().recipe.prompt == "another hill"; }));
    EXPECT_TRUE(shownRecipe().sourceImage.empty());
}

TEST_F(SourceTest, WaitsForAPictureThatIsStillRead) {
    source().setSource(toQImage(test::fakePicture(5, 96, 64, 1)));
    draw("a hill");
    ASSERT_TRUE(waitFor(JobState::Done));
    EXPECT_EQ(shownRecipe().width, 96);
}

TEST_F(SourceTest, UsesADrawnPictureAsSourceByKey) {
    draw("a hill");
    ASSERT_TRUE(waitFor(JobState::Done));
    grid().pick(0);
    QTest::keyClick(&window(), Qt::Key_U, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return source().hasSource(); }));
    GenerationRequest request;
    source().writeTo(request);
    ASSERT_TRUE(grid().current());
    EXPECT_EQ(request.parentImage, grid().current()->id);
}

TEST_F(SourceTest, TryingAgainStartsFromTheSamePicture) {
    useHills();
    failAtStep = 1;
    draw("a hill");
    ASSERT_TRUE(waitFor(JobState::Failed));
    const std::string id = shownRecipe().sourceImage;
    failAtStep = 0;
    source().removeSource();
    ASSERT_EQ(notices().size(), 1);
    for (QPushButton* button : notices().front()->findChildren<QPushButton*>()) {
        if (button->text() == "Try again") QTest::mouseClick(button, Qt::LeftButton);
    }
    ASSERT_TRUE(waitFor(JobState::Done));
    EXPECT_EQ(shownRecipe().sourceImage, id);
    EXPECT_EQ(shownRecipe().width, 96);
}

TEST_F(SourceTest, WhatSteersIsRecordedAndComesBack) {
    stop();
    helpers = HelperCatalog(
        [] { return std::vector<std::filesystem::path>{NINEFOLD_FIXTURES "/controls"}; });
    start();
    ControlPanel& control = window().controlPanel();
    ASSERT_TRUE(waitUntil([&] { return control.isVisible(); }));
    QTest::mouseClick(control.findChild<QPushButton*>(), Qt::LeftButton);
    const QImage hills = toQImage(test::fakePicture(5, 96, 64, 1));
    auto* card = control.findChild<ControlCard*>();
    ASSERT_NE(card, nullptr);
    card->setPicture(hills);
    draw("a hill");
    ASSERT_TRUE(waitFor(JobState::Done));
    const Recipe drawn = shownRecipe();
    ASSERT_EQ(drawn.controls.size(), 1U);
    EXPECT_EQ(drawn.controls[0].network, "tiny-circle");
    EXPECT_TRUE(parts->store.source(drawn.controls[0].picture));

    stop();
    start();
    const auto pictures = [this] {
        GenerationRequest request;
        window().controlPanel().writeTo(request);
        return request.controlImages;
    };
    ASSERT_TRUE(waitUntil([&] { return pictures().size() == 1; })) << "after a restart";
    EXPECT_EQ(toQImage(pictures()[0]), hills);
    window().controlPanel().setRecipe(Recipe());
    EXPECT_TRUE(pictures().empty());
    ASSERT_TRUE(waitFor(JobState::Done));
    grid().pick(0);
    ASSERT_TRUE(grid().current());
    Q_EMIT window().findChild<InspectorPanel*>()->recipeRestoreRequested(grid().current()->recipe);
    ASSERT_TRUE(waitUntil([&] { return pictures().size() == 1; })) << "with the recipe";
    EXPECT_EQ(toQImage(pictures()[0]), hills);
}

}  // namespace
}  // namespace ninefold::ui
