// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <memory>
#include <vector>

#include "tests/support/temp_folder.h"
#include "tests/ui/gallery/synthetic_library.h"
#include "ui/gallery/filter_bar.h"
#include "ui/gallery/gallery_model.h"
#include "ui/gallery/gallery_page.h"
#include "ui/gallery/gallery_view.h"
#include "ui/gallery/notice_bar.h"
#include "ui/gallery/shelf_model.h"
#include "ui/gallery/state_view.h"

namespace ninefold::ui {

/// A gallery on a library that the test fills.
class PageFixture : public testing::Test {
protected:
    void open(int pictures) {
        test::SyntheticLibrary what;
        what.pictures = pictures;
        test::fillLibrary(folder_.path(), what);
        store_ = std::make_unique<HistoryStore>(folder_.path());
        page_ = std::make_unique<GalleryPage>(*store_);
        page_->resize(1200, 700);
        page_->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page_.get()));
        view_ = page_->findChild<GalleryView*>();
        model_ = page_->findChild<GalleryModel*>();
        shelf_ = page_->findChild<ShelfModel*>();
        filter_ = page_->findChild<FilterBar*>();
        ASSERT_TRUE(waitForRows(pictures));
        ASSERT_TRUE(pictures == 0 || waitForImage(0));
        view_->setFocus();
    }

    bool waitUntilRead() {
        return QTest::qWaitFor([this] { return model_->isComplete(); }, 20000);
    }
    bool waitForRows(int rows) {
        return QTest::qWaitFor(
            [this, rows] { return model_->isComplete() && model_->rowCount() == rows; }, 20000);
    }
    bool waitForImage(int row) {
        return QTest::qWaitFor([this, row] { return model_->image(row) != nullptr; }, 20000);
    }
    template <typename Condition>
    static bool waitUntil(Condition condition) {
        return QTest::qWaitFor(condition, 20000);
    }

    void select(int row) { view_->setCurrentIndex(model_->index(row)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(view_, key, modifiers);
    }
    /// Clicks a place, collection or saved search of the side list.
    void choose(const QString& name) {
        auto* list = shelfView();
        for (int row = 0; row < shelf_->rowCount(); ++row) {
            if (shelf_->name(row) != name) continue;
            const QRect place = list->visualRect(shelf_->index(row));
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place.center());
        }
    }
    QListView* shelfView() const {
        for (QListView* list : page_->findChildren<QListView*>()) {
            if (list->model() == shelf_) return list;
        }
        return nullptr;
    }
    std::int64_t idAt(int row) const { return model_->id(row); }
    QString emptyTitle() const { return page_->findChild<StateView*>()->title(); }
    QString notice() const { return page_->findChild<NoticeBar*>()->text(); }

    test::TempFolder folder_;
    std::unique_ptr<HistoryStore> store_;
    std::unique_ptr<GalleryPage> page_;
    GalleryView* view_ = nullptr;
    GalleryModel* model_ = nullptr;
    ShelfModel* shelf_ = nullptr;
    FilterBar* filter_ = nullptr;
};

}  // namespace ninefold::ui
