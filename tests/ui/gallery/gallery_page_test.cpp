// SPDX-License-Identifier: MIT
#include "ui/gallery/gallery_page.h"

#include <gtest/gtest.h>

#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <memory>

#include "tests/support/temp_folder.h"
#include "tests/ui/gallery/synthetic_library.h"
#include "ui/export/export_panel.h"
#include "ui/gallery/gallery_model.h"
#include "ui/gallery/gallery_view.h"
#include "ui/gallery/notice_bar.h"
#include "ui/gallery/state_view.h"

namespace ninefold::ui {
namespace {

class GalleryPageTest : public testing::Test {
protected:
    void open(int pictures) {
        test::SyntheticLibrary what;
        what.pictures = pictures;
        test::fillLibrary(folder_.path(), what);
        store_ = std::make_unique<HistoryStore>(folder_.path());
        page_ = std::make_unique<GalleryPage>(*store_);
        page_->resize(800, 600);
        page_->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page_.get()));
        view_ = page_->findChild<GalleryView*>();
        model_ = page_->findChild<GalleryModel*>();
        ASSERT_TRUE(waitUntilRead());
        view_->setFocus();
    }

    bool waitUntilRead() {
        return QTest::qWaitFor([this] { return model_->isComplete(); }, 20000);
    }

    bool waitForRows(int rows) {
        return QTest::qWaitFor([this, rows] { return model_->rowCount() == rows; }, 20000);
    }

    void select(int row) { view_->setCurrentIndex(model_->index(row)); }

    void choosePart(const QString& text) {
        for (QToolButton* button : page_->findChildren<QToolButton*>()) {
            if (button->text() == text) button->click();
        }
    }

    std::int64_t idAt(int row) const { return model_->image(row).id; }
    QString emptyTitle() const { return page_->findChild<StateView*>()->title(); }

    test::TempFolder folder_;
    std::unique_ptr<HistoryStore> store_;
    std::unique_ptr<GalleryPage> page_;
    GalleryView* view_ = nullptr;
    GalleryModel* model_ = nullptr;
};

TEST_F(GalleryPageTest, AnEmptyLibrarySaysWhatWillBeHere) {
    open(0);
    EXPECT_TRUE(page_->findChild<StateView*>()->isVisible());
    EXPECT_EQ(emptyTitle(), "Nothing yet: what you draw appears here");
}

TEST_F(GalleryPageTest, SearchFindsWordsAndSaysWhenThereAreNone) {
    open(36);
    page_->setSearchText("CAFE nig");
    ASSERT_TRUE(waitForRows(9));
    EXPECT_EQ(model_->image(0).recipe.prompt, "a café at night");
    page_->setSearchText("\"NOT ( zebra");
    ASSERT_TRUE(waitForRows(0));
    EXPECT_EQ(emptyTitle(), "No picture matches “\"NOT ( zebra”");
    page_->setSearchText("");
    EXPECT_TRUE(waitForRows(36));
}

TEST_F(GalleryPageTest, TypingAsksOnlyForTheLastText) {
    open(90);
    QSignalSpy answers(model_, &QAbstractItemModel::modelReset);
    for (const char* text : {"b", "bl", "blu", "blue"}) page_->setSearchText(text);
    ASSERT_TRUE(answers.wait());
    EXPECT_EQ(model_->query().text, "blue");
    EXPECT_EQ(model_->image(0).recipe.prompt, "a blue bird on a branch");
    EXPECT_EQ(answers.count(), 1);
}

TEST_F(GalleryPageTest, StarsAreShownAtOnceAndStored) {
    open(9);
    select(3);
    QSignalSpy selected(page_.get(), &GalleryPage::imageSelected);
    QTest::keyClick(view_, Qt::Key_S);
    EXPECT_TRUE(model_->image(3).starred);
    ASSERT_TRUE(QTest::qWaitFor([this] { return store_->image(idAt(3))->starred; }));
    ASSERT_FALSE(selected.isEmpty());
    const auto image = selected.last().at(0).value<std::optional<ImageRow>>();
    EXPECT_TRUE(image && image->starred);
    choosePart("Starred");
    EXPECT_TRUE(waitForRows(1));
}

TEST_F(GalleryPageTest, DeletingGoesToTheTrashAndUndoBringsItBackSelected) {
    open(36);
    select(4);
    QTest::keyClick(view_, Qt::Key_Right, Qt::ShiftModifier);
    const std::vector<std::int64_t> gone{idAt(4), idAt(5)};
    QTest::keyClick(view_, Qt::Key_Delete);
    EXPECT_EQ(model_->rowCount(), 34);
    EXPECT_EQ(page_->findChild<NoticeBar*>()->text(), "2 pictures moved to the trash.");
    ASSERT_TRUE(QTest::qWaitFor([&] { return store_->image(gone[0])->trashedAtMs > 0; }));

    QTest::keyClick(view_, Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitForRows(36));
    ASSERT_TRUE(waitUntilRead());
    EXPECT_EQ(store_->image(gone[0])->trashedAtMs, 0);
    const std::vector<ImageRow> selected = view_->selectedImages();
    ASSERT_EQ(selected.size(), 2U);
    EXPECT_EQ(selected[0].id, gone[0]);
    EXPECT_EQ(selected[1].id, gone[1]);
}

TEST_F(GalleryPageTest, TheTrashPutsBack) {
    open(18);
    select(0);
    const std::int64_t id = idAt(0);
    QTest::keyClick(view_, Qt::Key_Delete);
    choosePart("Trash");
    ASSERT_TRUE(waitForRows(1));
    EXPECT_EQ(idAt(0), id);
    select(0);
    QTest::keyClick(view_, Qt::Key_Delete);
    ASSERT_TRUE(QTest::qWaitFor([&] { return store_->image(id)->trashedAtMs == 0; }));
    EXPECT_EQ(emptyTitle(), "The trash is empty");
}

TEST_F(GalleryPageTest, RefreshKeepsTheSelection) {
    open(90);
    select(7);
    QTest::keyClick(view_, Qt::Key_Right, Qt::ShiftModifier);
    const std::int64_t first = idAt(7);
    const std::int64_t current = idAt(8);
    store_->addImage(store_->addJob({}, 1), 0, {}, test::syntheticPng(1));
    page_->refresh();
    ASSERT_TRUE(waitForRows(91));
    const std::vector<ImageRow> selected = view_->selectedImages();
    ASSERT_EQ(selected.size(), 2U);
    EXPECT_EQ(selected[0].id, first);
    ASSERT_TRUE(view_->currentImage());
    EXPECT_EQ(view_->currentImage()->id, current);
}

TEST_F(GalleryPageTest, SpaceAndEnterOpenTheCurrentPicture) {
    open(18);
    select(5);
    QSignalSpy opened(page_.get(), &GalleryPage::imageActivated);
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}) {
        QTest::keyClick(view_, key);
    }
    ASSERT_EQ(opened.count(), 3);
    EXPECT_EQ(opened[0].at(0).value<std::vector<ImageRow>>().size(), 18U);
    EXPECT_EQ(opened[0].at(1).toInt(), 5);
}

TEST_F(GalleryPageTest, SelectAllThenExportOpensTheStrip) {
    open(18);
    QTest::keyClick(view_, Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(view_->selectedImages().size(), 18U);
    QTest::keyClick(view_, Qt::Key_E);
    EXPECT_TRUE(page_->findChild<ExportPanel*>()->isVisible());
}

}  // namespace
}  // namespace ninefold::ui
