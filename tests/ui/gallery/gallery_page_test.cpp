// SPDX-License-Identifier: MIT
#include "ui/gallery/gallery_page.h"

#include <QPushButton>

#include "tests/ui/gallery/page_fixture.h"

namespace ninefold::ui {
namespace {

class GalleryPageTest : public PageFixture {};

TEST_F(GalleryPageTest, AnEmptyLibrarySaysWhatWillBeHere) {
    open(0);
    EXPECT_TRUE(page_->findChild<StateView*>()->isVisible());
    EXPECT_EQ(emptyTitle(), "Nothing yet: what you draw appears here");
}

TEST_F(GalleryPageTest, SearchFindsWordsAndSaysWhenThereAreNone) {
    open(36);
    page_->setSearchText("CAFE nig");
    ASSERT_TRUE(waitForRows(9));
    ASSERT_TRUE(waitForImage(0));
    EXPECT_EQ(model_->image(0)->recipe.prompt, "a café at night");
    page_->setSearchText("pictograms");
    ASSERT_TRUE(waitForRows(36));
    page_->setSearchText("\"NOT ( zebra");
    ASSERT_TRUE(waitForRows(0));
    EXPECT_EQ(emptyTitle(), "No picture matches “\"NOT ( zebra”");
    QTest::mouseClick(page_->findChild<StateView*>()->findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_TRUE(waitForRows(36));
}

TEST_F(GalleryPageTest, TypingAsksOnlyForTheLastText) {
    open(90);
    QSignalSpy answers(model_, &QAbstractItemModel::modelReset);
    for (const char* text : {"b", "bl", "blu", "blue"}) page_->setSearchText(text);
    ASSERT_TRUE(answers.wait());
    EXPECT_EQ(model_->query().text, "blue");
    ASSERT_TRUE(waitForImage(0));
    EXPECT_EQ(model_->image(0)->recipe.prompt, "a blue bird on a branch");
    EXPECT_EQ(answers.count(), 1);
}

TEST_F(GalleryPageTest, StarsAreShownAtOnceAndStored) {
    open(9);
    select(3);
    QSignalSpy selected(page_.get(), &GalleryPage::imageSelected);
    press(Qt::Key_S);
    EXPECT_TRUE(model_->image(3)->starred);
    ASSERT_TRUE(waitUntil([this] { return store_->image(idAt(3))->starred; }));
    ASSERT_TRUE(waitUntil([&] { return !selected.isEmpty(); }));
    const auto image = selected.last().at(0).value<std::optional<ImageRow>>();
    EXPECT_TRUE(image && image->starred);
    choose("Starred");
    EXPECT_TRUE(waitForRows(1));
}

TEST_F(GalleryPageTest, RefreshKeepsTheSelection) {
    open(90);
    select(7);
    press(Qt::Key_Right, Qt::ShiftModifier);
    const std::int64_t first = idAt(7);
    const std::int64_t current = idAt(8);
    store_->addImage(store_->addJob({}, 1), 0, {}, test::syntheticPng(1));
    page_->refresh();
    ASSERT_TRUE(waitForRows(91));
    EXPECT_EQ(view_->selectedIds(), (std::vector<std::int64_t>{first, current}));
    ASSERT_TRUE(waitUntil([this] { return view_->currentImage().has_value(); }));
    EXPECT_EQ(view_->currentImage()->id, current);
}

TEST_F(GalleryPageTest, SpaceAndEnterOpenTheCurrentPicture) {
    open(18);
    select(5);
    QSignalSpy opened(page_.get(), &GalleryPage::imageActivated);
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}) press(key);
    ASSERT_TRUE(waitUntil([&] { return opened.count() == 3; }));
    EXPECT_EQ(opened[0].at(0).value<std::vector<ImageRow>>().size(), 18U);
    EXPECT_EQ(opened[0].at(1).toInt(), 5);
}

TEST_F(GalleryPageTest, SelectAllThenExportAsksForIt) {
    open(18);
    QSignalSpy asked(page_.get(), &GalleryPage::exportRequested);
    press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(view_->selectedIds().size(), 18U);
    press(Qt::Key_E);
    ASSERT_TRUE(waitUntil([&] { return asked.count() == 1; }));
    EXPECT_EQ(asked[0].at(0).value<std::vector<ImageRow>>().size(), 18U);
}

TEST_F(GalleryPageTest, CompareAndSourceAreOfferedOnlyWhenSomethingListens) {
    open(18);
    const auto visible = [this](const QString& text) {
        for (const QAction* action : view_->actions()) {
            if (action->text() == text) return action->isVisible();
        }
        return false;
    };
    EXPECT_FALSE(visible("Compare\tC"));
    EXPECT_FALSE(visible("Start from this picture"));
    QSignalSpy compared(page_.get(), &GalleryPage::compareRequested);
    QSignalSpy source(page_.get(), &GalleryPage::useAsSourceRequested);
    EXPECT_TRUE(visible("Compare\tC"));
    select(2);
    press(Qt::Key_Right, Qt::ShiftModifier);
    page_->compareSelection();
    ASSERT_TRUE(waitUntil([&] { return compared.count() == 1; }));
    EXPECT_EQ(compared[0].at(0).value<std::vector<ImageRow>>().size(), 2U);
    press(Qt::Key_U);
    ASSERT_EQ(source.count(), 1);
    EXPECT_EQ(source[0].at(0).value<ImageRow>().id, idAt(3));
}

TEST_F(GalleryPageTest, ArrowsGoFromGroupToGroup) {
    open(60);  // 45 a day
    ASSERT_GE(model_->groups().size(), 2U);
    const int second = model_->groups()[1].first;
    select(second);
    press(Qt::Key_Up);
    EXPECT_LT(view_->currentIndex().row(), second);
    press(Qt::Key_Down);
    EXPECT_EQ(view_->currentIndex().row(), second);
    press(Qt::Key_End);
    EXPECT_EQ(view_->currentIndex().row(), 59);
    press(Qt::Key_Home);
    EXPECT_EQ(view_->currentIndex().row(), 0);
    const QRect cell = view_->visualRect(model_->index(0));
    EXPECT_EQ(view_->indexAt(cell.center()).row(), 0);
    EXPECT_FALSE(view_->indexAt(QPoint(cell.left(), 1)).isValid());  // the head
}

TEST_F(GalleryPageTest, AClickOnAHeadSelectsItsGroup) {
    open(60);
    const GalleryGroup group = model_->groups()[0];
    QTest::mouseClick(view_->viewport(), Qt::LeftButton, {}, QPoint(20, 20));
    EXPECT_EQ(view_->selectedIds().size(), static_cast<std::size_t>(group.count));
}

TEST_F(GalleryPageTest, TheSizeGrowsByKeyAndStaysInSight) {
    open(60);
    const int before = view_->picturePx();
    press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(view_->picturePx(), before + 32);
    press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(view_->picturePx(), before);
}

}  // namespace
}  // namespace ninefold::ui
