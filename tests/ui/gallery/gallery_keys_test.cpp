// SPDX-License-Identifier: MIT
// From the search field to the pictures, and what is picked there.
#include <QLineEdit>
#include <QSignalSpy>

#include "tests/ui/gallery/page_fixture.h"

namespace ninefold::ui {
namespace {

using Ids = std::vector<std::int64_t>;

class GalleryKeys : public PageFixture {
protected:
    QLineEdit* search() const { return page_->findChild<QLineEdit*>(QStringLiteral("search")); }
    void type(const char* words) {
        page_->focusSearch();
        QTest::keyClicks(search(), QString::fromUtf8(words));
    }
    bool waitForPicked(const Ids& ids) {
        return waitUntil([&] { return model_->isComplete() && view_->selectedIds() == ids; });
    }
};

TEST_F(GalleryKeys, EnterGoesFromTheSearchToTheFirstPictureAndKeysActOnIt) {
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Down}) {
        if (page_ == nullptr) open(90);
        search()->clear();
        type("blue");
        QTest::keyClick(search(), key);  // at once: the answer is still on its way
        EXPECT_TRUE(view_->hasFocus());
        ASSERT_TRUE(waitUntil([this] { return model_->isAnswered(); }));
        ASSERT_TRUE(waitForPicked({idAt(0)}));
        EXPECT_EQ(model_->image(0)->recipe.prompt, "a blue bird on a branch");
        QSignalSpy asked(page_.get(), &GalleryPage::exportRequested);
        press(Qt::Key_E);
        ASSERT_TRUE(waitUntil([&] { return asked.size() == 1; }));
        const auto images = asked[0][0].value<std::vector<ImageRow>>();
        ASSERT_EQ(images.size(), 1U);
        EXPECT_EQ(images[0].id, idAt(0));
        view_->selectionModel()->clear();
    }
}

TEST_F(GalleryKeys, EnterLaterGoesToTheFirstPictureToo) {
    open(90);
    type("apple");
    ASSERT_TRUE(waitUntil([this] { return model_->rowCount() < 90 && model_->isComplete(); }));
    QTest::keyClick(search(), Qt::Key_Return);
    EXPECT_TRUE(waitForPicked({idAt(0)}));
    press(Qt::Key_S);
    EXPECT_TRUE(waitUntil([this] { return store_->image(idAt(0))->starred; }));
}

TEST_F(GalleryKeys, TabIntoThePicturesPicksOne) {
    open(18);
    filter_->setFocus();
    page_->focusSearch();
    view_->setFocus(Qt::TabFocusReason);
    EXPECT_TRUE(waitForPicked({idAt(0)}));
}

TEST_F(GalleryKeys, WhatIsPickedSurvivesASearchThatFindsItAndARefresh) {
    open(90);
    page_->setSearchText("blue");
    ASSERT_TRUE(waitUntil([this] { return model_->rowCount() < 90 && model_->isComplete(); }));
    const std::int64_t picked = idAt(3);
    page_->setSearchText("");
    ASSERT_TRUE(waitForRows(90));
    view_->selectImages({picked});
    page_->setSearchText("bird");
    ASSERT_TRUE(waitUntil([this] { return model_->rowCount() < 90 && model_->isComplete(); }));
    EXPECT_EQ(view_->selectedIds(), Ids{picked});
    page_->refresh();
    ASSERT_TRUE(waitUntilRead());
    EXPECT_EQ(view_->selectedIds(), Ids{picked});
}

TEST_F(GalleryKeys, WhoeverTakesASearchBackIsAtThePictureInALongList) {
    open(900);
    page_->setSearchText("apple");
    ASSERT_TRUE(waitUntil([this] { return model_->rowCount() < 900 && model_->isComplete(); }));
    const std::int64_t last = idAt(model_->rowCount() - 1);
    view_->selectImages({last});
    page_->setSearchText("");
    ASSERT_TRUE(waitForRows(900));
    EXPECT_TRUE(waitForPicked({last}));
    EXPECT_GT(model_->rowOf(last), 800);
    EXPECT_TRUE(view_->viewport()->rect().intersects(view_->visualRect(view_->currentIndex())));
}

TEST_F(GalleryKeys, SelectAllMeansAllWhileTheListIsStillRead) {
    open(900);
    model_->setQuery({});
    ASSERT_TRUE(waitUntil([this] { return model_->isAnswered(); }));
    press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_TRUE(waitUntil([this] { return view_->selectedIds().size() == 900U; }));
}

TEST_F(GalleryKeys, SeveralPickedAreToldTogether) {
    open(600);
    QSignalSpy told(page_.get(), &GalleryPage::selectionChanged);
    select(2);
    press(Qt::Key_Right, Qt::ShiftModifier);
    const auto isTold = [&told](std::size_t images, int picked) {
        return !told.isEmpty() &&
               told.last().at(0).value<std::vector<ImageRow>>().size() == images &&
               told.last().at(1).toInt() == picked;
    };
    ASSERT_TRUE(waitUntil([&] { return isTold(2, 2); }));
    const auto images = told.last().at(0).value<std::vector<ImageRow>>();
    EXPECT_EQ(images[0].id, idAt(2));
    EXPECT_EQ(images[1].id, idAt(3));
    press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_TRUE(waitUntil([&] { return isTold(GalleryPage::kMostInspected, 600); }));
    view_->selectionModel()->clear();
    EXPECT_TRUE(waitUntil([&] { return isTold(0, 0); }));
}

}  // namespace
}  // namespace ninefold::ui
