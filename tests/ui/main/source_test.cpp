// SPDX-License-Identifier: MIT
#include <QImage>
#include <QPushButton>

#include "tests/ui/main/studio_fixture.h"
#include "ui/bridge/convert.h"
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

}  // namespace
}  // namespace ninefold::ui
