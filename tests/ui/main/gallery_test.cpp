// SPDX-License-Identifier: MIT
// Gallery and inspector side by side, and the way from a search to an export.
#include <QLineEdit>

#include "tests/ui/main/studio_fixture.h"
#include "ui/export/export_panel.h"
#include "ui/gallery/filter_bar.h"
#include "ui/gallery/gallery_model.h"
#include "ui/gallery/gallery_page.h"
#include "ui/gallery/gallery_view.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/inspector/tag_editor.h"

namespace ninefold::ui {
namespace {

class GalleryInStudio : public StudioTest {
protected:
    void SetUp() override {
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
        draw("a red apple");
        ASSERT_TRUE(waitFor(JobState::Done));
        show(Qt::Key_2);
        ASSERT_TRUE(waitUntil([this] { return model().rowCount() == 9 && model().isComplete(); }));
    }

    void show(Qt::Key page) { QTest::keyClick(&window(), page, Qt::ControlModifier); }
    GalleryPage& page() { return *window().findChild<GalleryPage*>(); }
    GalleryView& view() { return *page().findChild<GalleryView*>(); }
    GalleryModel& model() { return *page().findChild<GalleryModel*>(); }
    InspectorPanel& inspector() { return *window().findChild<InspectorPanel*>(); }
    bool waitForInspected(std::size_t pictures) {
        return waitUntil([&] { return inspector().images().size() == pictures; });
    }
};

TEST_F(GalleryInStudio, AfterASearchEnterAndEOpenTheExport) {
    page().focusSearch();
    QTest::keyClicks(QApplication::focusWidget(), "apple");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(waitForInspected(1));
    EXPECT_EQ(inspector().images().front().id, model().id(0));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_E);
    auto* panel = window().findChild<ExportPanel*>();
    ASSERT_TRUE(waitUntil([&] { return panel->isVisible(); }));
    show(Qt::Key_4);
    EXPECT_FALSE(panel->isVisible()) << "there are no pictures among the models";
}

TEST_F(GalleryInStudio, AfterAClickOnItsTabKeysWorkInThePageAtOnce) {
    show(Qt::Key_1);
    QPushButton* tab = nullptr;
    for (QPushButton* button : window().findChildren<QPushButton*>()) {
        if (button->text() == "Gallery" && button->isVisible()) tab = button;
    }
    ASSERT_NE(tab, nullptr);
    QTest::mouseClick(tab, Qt::LeftButton);
    ASSERT_TRUE(waitForInspected(1));
    EXPECT_TRUE(view().hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    ASSERT_TRUE(waitUntil([this] { return inspector().images().front().id == model().id(1); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S);
    EXPECT_TRUE(waitUntil([this] { return parts->store.image(model().id(1))->starred; }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_E);
    EXPECT_TRUE(waitUntil([this] { return window().findChild<ExportPanel*>()->isVisible(); }));
    tab->setFocus();
    QTest::mouseClick(tab, Qt::LeftButton);
    EXPECT_TRUE(view().hasFocus()) << "of the page at hand too";
}

TEST_F(GalleryInStudio, SeveralPickedAreChangedTogetherInTheInspector) {
    view().selectImages({model().id(1), model().id(4), model().id(5)});
    ASSERT_TRUE(waitForInspected(3));
    auto* field = inspector().findChild<TagEditor*>()->findChild<QLineEdit*>();
    field->setFocus();
    QTest::keyClicks(field, "keep");
    QTest::keyClick(field, Qt::Key_Return);
    for (const int row : {1, 4, 5}) {
        ASSERT_TRUE(waitUntil([&] {
            return parts->store.tags(model().id(row)) == std::vector<std::string>{"keep"};
        }));
    }
    EXPECT_TRUE(parts->store.tags(model().id(0)).empty());
    show(Qt::Key_1);
    show(Qt::Key_2);
    EXPECT_TRUE(waitForInspected(3));
    view().selectImages({model().id(2)});
    EXPECT_TRUE(waitForInspected(1));
}

TEST_F(GalleryInStudio, ItsLookComesBackAfterARestart) {
    auto* bar = page().findChild<FilterBar*>();
    bar->setGrouping(Grouping::None);
    bar->setPicturePx(200);
    const QString look = page().look();
    stop();
    start();
    EXPECT_EQ(page().look(), look);
}

}  // namespace
}  // namespace ninefold::ui
