// SPDX-License-Identifier: MIT
// The way of pictures to the Compare page, and of recipes back.
#include "tests/ui/main/studio_fixture.h"
#include "ui/compare/compare_canvas.h"
#include "ui/compare/compare_page.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/prompt/seed_field.h"
#include "ui/viewer/full_view.h"

namespace ninefold::ui {
namespace {

class CompareInStudio : public StudioTest {
protected:
    void SetUp() override {
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
        draw("a red apple");
        ASSERT_TRUE(waitFor(JobState::Done));
        grid().pick(0);
        grid().focusCurrent();
    }

    ComparePage& page() { return window().comparePage(); }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
};

TEST_F(CompareInStudio, CTakesPicturesThereAndBack) {
    press(Qt::Key_C);
    EXPECT_TRUE(page().isVisible());
    EXPECT_EQ(page().set().count(), 1);
    press(Qt::Key_C);
    EXPECT_TRUE(window().ninePage().isVisible());
    grid().pick(4);
    grid().focusCurrent();
    press(Qt::Key_C);
    EXPECT_EQ(page().set().count(), 2);
    EXPECT_EQ(page().current()->id, grid().current()->id);
}

TEST_F(CompareInStudio, FromTheFullViewOneAfterTheOther) {
    auto* view = window().findChild<FullView*>();
    press(Qt::Key_Space);
    ASSERT_TRUE(view->isVisible());
    press(Qt::Key_C);
    press(Qt::Key_Right);
    press(Qt::Key_C);
    EXPECT_TRUE(view->isVisible());
    EXPECT_EQ(page().set().count(), 2);
    press(Qt::Key_3);
    const std::int64_t id = view->image()->id;
    EXPECT_TRUE(waitUntil([&] { return parts->store.image(id)->rating == 3; }));
    press(Qt::Key_X);
    EXPECT_TRUE(waitUntil([&] { return parts->store.image(id)->rejected; }));
}

TEST_F(CompareInStudio, ARecipeIsRestoredExactlyOrInPart) {
    const Recipe then = grid().current()->recipe;
    Recipe now;
    now.prompt = "a blue boat";
    now.negativePrompt = "people";
    now.seed = 5;
    now.steps = 3;
    now.modelId = "fake";
    window().promptPanel().setRecipe(now);
    auto* inspector = window().findChild<InspectorPanel*>();
    Q_EMIT inspector->partRestoreRequested(then, RestorePart::Seed);
    EXPECT_EQ(window().promptPanel().recipe().prompt, "a blue boat");
    EXPECT_EQ(window().promptPanel().settings().seed().text(), QString::number(then.seed));
    Q_EMIT inspector->partRestoreRequested(then, RestorePart::Prompt);
    EXPECT_EQ(window().promptPanel().recipe().prompt, "a red apple");
    EXPECT_EQ(window().promptPanel().recipe().negativePrompt, "");
    EXPECT_EQ(window().promptPanel().recipe().steps, 3);
    Q_EMIT inspector->recipeRestoreRequested(then);
    const Recipe restored = window().promptPanel().recipe();
    EXPECT_EQ(restored.prompt, then.prompt);
    EXPECT_EQ(restored.steps, then.steps);
    EXPECT_EQ(restored.sampler, then.sampler);
    EXPECT_EQ(restored.schedule, then.schedule);
    EXPECT_EQ(restored.guidanceScale, then.guidanceScale);
    EXPECT_EQ(restored.width, then.width);
    EXPECT_EQ(window().promptPanel().settings().seed().text(), QString::number(then.seed));
}

}  // namespace
}  // namespace ninefold::ui
