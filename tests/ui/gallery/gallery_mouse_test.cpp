// SPDX-License-Identifier: MIT
// Drags of pictures, the band around several, and what the gallery remembers.
#include <QListView>
#include <QMimeData>
#include <QUrl>

#include "tests/ui/gallery/page_fixture.h"
#include "ui/export/picture_mime.h"

namespace ninefold::ui {
namespace {

class GalleryMouse : public PageFixture {
protected:
    /// A point in the gap to the left of a picture.
    QPoint gapBefore(int row) const {
        return view_->visualRect(model_->index(row)).topLeft() + QPoint(2, 6);
    }
    void drag(const QPoint& from, const QPoint& to) {
        QTest::mousePress(view_->viewport(), Qt::LeftButton, {}, from);
        for (int step = 1; step <= 8; ++step) {
            QTest::mouseMove(view_->viewport(), from + (to - from) * step / 8);
        }
        QTest::mouseRelease(view_->viewport(), Qt::LeftButton, {}, to);
    }
    int collectionRow() const {
        for (int row = 0; row < shelf_->rowCount(); ++row) {
            if (shelf_->kind(row) == ShelfModel::Kind::Collection) return row;
        }
        return -1;
    }
};

TEST_F(GalleryMouse, ABandFromTheGapPicksWhatItTouches) {
    open(18);
    const int columns = view_->width() / view_->visualRect(model_->index(0)).width();
    ASSERT_GE(columns, 4);
    drag(gapBefore(1), view_->visualRect(model_->index(2)).center());
    EXPECT_EQ(view_->selectedRows(), (std::vector<int>{1, 2}));
}

TEST_F(GalleryMouse, ADragCarriesFilesAndPixelsOfAllThatIsPicked) {
    open(18);
    EXPECT_EQ(view_->selectionMime(), nullptr);
    select(3);
    ASSERT_TRUE(waitUntil([this] { return view_->selectionMime() != nullptr; }));
    auto mime = view_->selectionMime();
    ASSERT_EQ(mime->urls().size(), 1);
    EXPECT_EQ(mime->urls().front().toLocalFile().toStdString(), model_->image(3)->file.string());
    ASSERT_TRUE(mime->hasImage());
    EXPECT_EQ(mime->imageData().value<QImage>().size(), QSize(128, 128));
    EXPECT_TRUE(mime->hasFormat("text/uri-list"));
    press(Qt::Key_Right, Qt::ShiftModifier);
    mime = view_->selectionMime();
    ASSERT_EQ(mime->urls().size(), 2);
    EXPECT_EQ(mime->urls()[1].toLocalFile().toStdString(), model_->image(4)->file.string());
}

TEST_F(GalleryMouse, ADropOnACollectionAddsAndCopiesNothing) {
    open(18);
    const std::int64_t id = store_->collections().create("Birds");
    page_->refresh();
    ASSERT_TRUE(waitUntil([this] { return collectionRow() >= 0; }));
    select(3);
    press(Qt::Key_Right, Qt::ShiftModifier);
    const auto mime = view_->selectionMime();
    const QModelIndex collection = shelf_->index(collectionRow());
    ASSERT_TRUE(shelf_->canDropMimeData(mime.get(), Qt::CopyAction, -1, -1, collection));
    EXPECT_FALSE(shelf_->canDropMimeData(mime.get(), Qt::CopyAction, -1, -1, shelf_->index(0)));
    ASSERT_TRUE(shelf_->dropMimeData(mime.get(), Qt::CopyAction, -1, -1, collection));
    ImageQuery query;
    query.collection = id;
    ASSERT_TRUE(waitUntil([&] { return store_->countImages(query) == 2; }));
    EXPECT_EQ(store_->countImages({}), 18);
    ASSERT_TRUE(
        shelf_->dropMimeData(mime.get(), Qt::CopyAction, -1, -1, shelf_->index(collectionRow())));
    page_.reset();  // waits for what is written
    EXPECT_EQ(store_->countImages(query), 2);
}

TEST_F(GalleryMouse, GroupingSizeAndPlaceComeBack) {
    open(18);
    store_->setStarred({idAt(1), idAt(2)}, true);
    filter_->setGrouping(Grouping::Prompt);
    filter_->setPicturePx(256);
    choose("Starred");
    ASSERT_TRUE(waitForRows(2));
    const QString look = page_->look();
    page_ = std::make_unique<GalleryPage>(*store_);
    page_->setLook(look);
    EXPECT_EQ(page_->look(), look);
    model_ = page_->findChild<GalleryModel*>();
    ASSERT_TRUE(waitForRows(2));
    EXPECT_EQ(static_cast<int>(model_->grouping()), static_cast<int>(Grouping::Prompt));
    EXPECT_EQ(page_->findChild<GalleryView*>()->picturePx(), 256);
}

TEST_F(GalleryMouse, WordsAreNotRememberedAndNonsenseIsNoHarm) {
    open(18);
    page_->setSearchText("blue");
    EXPECT_FALSE(page_->look().contains("blue"));
    const QString look = page_->look();
    for (const char* broken : {"", "{", "[]", R"({"grouping": 7, "place": 3})",
                               R"({"grouping": "by mood"})", R"({"place": {"text": 5}})"}) {
        page_->setLook(QString::fromUtf8(broken));
        EXPECT_EQ(page_->look(), look) << broken;
    }
    page_->setLook(R"({"picture_px": 100000})");
    EXPECT_LT(page_->findChild<GalleryView*>()->picturePx(), 1000);
}

}  // namespace
}  // namespace ninefold::ui
