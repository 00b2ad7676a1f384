// SPDX-License-Identifier: MIT
// Rating, starring, tagging, collecting and deleting by the keys and the mouse, with undo.
#include "ui/gallery/gallery_edits.h"

#include <QMimeData>
#include <QPushButton>

#include "tests/ui/gallery/page_fixture.h"
#include "ui/export/picture_mime.h"
#include "ui/gallery/trash_bar.h"

namespace ninefold::ui {
namespace {

class GalleryEditsTest : public PageFixture {
protected:
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    std::vector<std::int64_t> selectTwo() {
        select(4);
        press(Qt::Key_Right, Qt::ShiftModifier);
        return {idAt(4), idAt(5)};
    }
    int rating(std::int64_t id) const { return store_->image(id)->rating; }
    QLineEdit* field(const QString& name) const {
        for (QLineEdit* each : page_->findChildren<QLineEdit*>()) {
            if (each->accessibleName() == name) return each;
        }
        return nullptr;
    }
    QPushButton* trashButton(const QString& text) const {
        for (QPushButton* each : page_->findChild<TrashBar*>()->findChildren<QPushButton*>()) {
            if (each->text() == text) return each;
        }
        return nullptr;
    }
    /// A drag of pictures onto a collection, as the view's own drag carries them.
    bool drop(const std::vector<std::int64_t>& ids, const QString& collection) {
        QByteArray bytes;
        for (const std::int64_t id : ids) bytes += QByteArray::number(qlonglong{id}) + '\n';
        QMimeData data;
        data.setData(QString::fromLatin1(kOwnPicturesMime), bytes);
        for (int row = 0; row < shelf_->rowCount(); ++row) {
            if (shelf_->name(row) != collection) continue;
            return shelf_->dropMimeData(&data, Qt::CopyAction, -1, -1, shelf_->index(row));
        }
        return false;
    }
};

TEST_F(GalleryEditsTest, DigitsRateAndUndoGoesBackToWhatEachWas) {
    open(18);
    const auto ids = selectTwo();
    store_->setRating({ids[1]}, 2);
    press(Qt::Key_4);
    EXPECT_EQ(model_->image(4)->rating, 4);
    ASSERT_TRUE(waitUntil([&] { return rating(ids[0]) == 4 && rating(ids[1]) == 4; }));
    undo();
    ASSERT_TRUE(waitUntil([&] { return rating(ids[0]) == 0 && rating(ids[1]) == 2; }));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return rating(ids[1]) == 4; }));
    press(Qt::Key_0);
    EXPECT_TRUE(waitUntil([&] { return rating(ids[0]) == 0 && rating(ids[1]) == 0; }));
}

TEST_F(GalleryEditsTest, XRejectsAndUndoAccepts) {
    open(9);
    select(2);
    press(Qt::Key_X);
    ASSERT_TRUE(waitUntil([this] { return store_->image(idAt(2))->rejected; }));
    undo();
    EXPECT_TRUE(waitUntil([this] { return !store_->image(idAt(2))->rejected; }));
}

TEST_F(GalleryEditsTest, DeletingGoesToTheTrashAndUndoBringsItBackSelected) {
    open(36);
    const auto gone = selectTwo();
    press(Qt::Key_Delete);
    EXPECT_EQ(model_->rowCount(), 34);
    EXPECT_EQ(notice(), "2 picture(s) moved to the trash.");
    ASSERT_TRUE(waitUntil([&] { return store_->image(gone[0])->trashedAtMs > 0; }));
    undo();
    ASSERT_TRUE(waitForRows(36));
    EXPECT_EQ(store_->image(gone[0])->trashedAtMs, 0);
    EXPECT_EQ(view_->selectedIds(), gone);
}

TEST_F(GalleryEditsTest, TheTrashPutsBack) {
    open(18);
    select(0);
    const std::int64_t id = idAt(0);
    press(Qt::Key_Delete);
    choose("Trash");
    ASSERT_TRUE(waitForRows(1));
    EXPECT_EQ(idAt(0), id);
    view_->setFocus();
    select(0);
    press(Qt::Key_Delete);
    ASSERT_TRUE(waitUntil([&] { return store_->image(id)->trashedAtMs == 0; }));
    EXPECT_EQ(emptyTitle(), "The trash is empty");
}

TEST_F(GalleryEditsTest, EmptyingTheTrashAsksInItsPlaceFirst) {
    open(18);
    select(0);
    const std::int64_t id = idAt(0);
    press(Qt::Key_Delete);
    choose("Trash");
    ASSERT_TRUE(waitForRows(1));
    QTest::mouseClick(trashButton("Empty trash"), Qt::LeftButton);
    QTest::mouseClick(trashButton("Keep them"), Qt::LeftButton);
    EXPECT_TRUE(store_->image(id));
    QTest::mouseClick(trashButton("Empty trash"), Qt::LeftButton);
    EXPECT_TRUE(trashButton("Keep them")->hasFocus());
    QTest::mouseClick(trashButton("Delete for good"), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([&] { return !store_->image(id); }));
    ASSERT_TRUE(waitForRows(0));
    EXPECT_FALSE(page_->findChild<GalleryEdits*>()->canUndo());
}

TEST_F(GalleryEditsTest, TagsAreAddedTakenOffAndUndone) {
    open(18);
    const auto ids = selectTwo();
    store_->addTag({ids[0]}, "cover");
    press(Qt::Key_T);
    QTest::keyClicks(field("Tag for the selected pictures"), "cover\r");
    ASSERT_TRUE(waitUntil([&] { return !store_->tags(ids[1]).empty(); }));
    undo();  // only the one that hadn't it loses it
    ASSERT_TRUE(waitUntil([&] { return store_->tags(ids[1]).empty(); }));
    EXPECT_EQ(store_->tags(ids[0]).size(), 1U);
    press(Qt::Key_T);
    QTest::keyClicks(field("Tag for the selected pictures"), "-cover\r");
    EXPECT_TRUE(waitUntil([&] { return store_->tags(ids[0]).empty(); }));
}

TEST_F(GalleryEditsTest, PicturesAreDroppedOnACollection) {
    open(18);
    const auto ids = selectTwo();
    press(Qt::Key_G, Qt::ControlModifier);
    QTest::keyClicks(field("Name of the new collection"), "Cover\r");
    ASSERT_TRUE(waitUntil([this] { return !shelf_->collectionName(1).isEmpty(); }));
    ASSERT_TRUE(drop({idAt(0), ids[0]}, "Cover"));
    ASSERT_TRUE(waitUntil([this] { return store_->collections().list()[0].count == 3; }));
    EXPECT_EQ(notice(), "2 picture(s) put into “Cover”.");
    undo();  // takes out only what the drop brought
    ASSERT_TRUE(waitUntil([this] { return store_->collections().list()[0].count == 2; }));

    choose("Cover");
    ASSERT_TRUE(waitForRows(2));
    view_->setFocus();
    select(0);
    press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([this] { return store_->collections().list()[0].count == 1; }));
    EXPECT_EQ(model_->rowCount(), 1);
    EXPECT_FALSE(drop({1}, "Trash"));
}

TEST_F(GalleryEditsTest, AnEditThatCannotBeWrittenSaysSo) {
    open(9);
    select(0);
    auto* edits = page_->findChild<GalleryEdits*>();
    edits->addToCollection({idAt(0)}, 999, "nowhere");  // nothing there: nothing happens
    QSignalSpy failures(edits, &GalleryEdits::failed);
    EXPECT_FALSE(failures.wait(50));
}

}  // namespace
}  // namespace ninefold::ui
