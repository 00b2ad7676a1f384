// SPDX-License-Identifier: MIT
#include "ui/nine/nine_page.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

#include "ui/nine/empty_state.h"
#include "ui/nine/picture_grid.h"

namespace ninefold::ui {
namespace {

class NinePageTest : public ::testing::Test {
protected:
    NinePageTest() {
        page_.resize(800, 600);
        page_.show();
    }
    QWidget* shown() { return page_.findChild<QStackedWidget*>()->currentWidget(); }
    QList<QPushButton*> chips() {
        return page_.findChild<EmptyState*>()->findChildren<QPushButton*>();
    }

    NinePage page_;
};

TEST_F(NinePageTest, EmptyStateOffersTheFirstEightPrompts) {
    ModelInfo model;
    model.prompts.assign(12, "a red apple");
    page_.setModel(model);
    ASSERT_EQ(chips().size(), 8);
    QSignalSpy spy(&page_, &NinePage::promptChosen);
    QTest::mouseClick(chips().first(), Qt::LeftButton);
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy[0][0].toString(), "a red apple");
}

TEST_F(NinePageTest, EveryChipIsWhollyVisible) {
    ModelInfo model;
    model.prompts.assign(8, "a rather long prompt about apples and pears");
    page_.setModel(model);
    QTest::qWait(0);
    for (QPushButton* chip : chips()) {
        const QRect place(chip->mapTo(&page_, QPoint()), chip->size());
        EXPECT_TRUE(page_.rect().contains(place));
        EXPECT_TRUE(chip->visibleRegion().boundingRect() == chip->rect());
    }
}

TEST_F(NinePageTest, ShowsTheGridAsSoonAsThereIsABatch) {
    EXPECT_NE(shown(), &page_.grid());
    Batch batch;
    batch.job = 1;
    batch.resize(9);
    page_.showBatch(batch);
    EXPECT_EQ(shown(), &page_.grid());
    page_.showBatch(Batch());
    EXPECT_NE(shown(), &page_.grid());
}

TEST_F(NinePageTest, NoticeSaysWhatToDoAndGoesWhenAnswered) {
    bool retried = false;
    Notice* notice = page_.addNotice(Notice::Kind::Error, "The disk is full.", "Make room on it.");
    notice->addAction("Try again", [&] { retried = true; });
    EXPECT_EQ(notice->text(), "The disk is full. Make room on it.");
    QTest::mouseClick(notice->findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_TRUE(retried);
    EXPECT_FALSE(notice->isVisible());
}

TEST_F(NinePageTest, ClearsErrorsButNotOffers) {
    page_.addNotice(Notice::Kind::Error, "Wrong.");
    page_.addNotice(Notice::Kind::Info, "3 of 9 pictures were drawn.");
    page_.clearErrors();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto left = page_.findChildren<Notice*>();
    ASSERT_EQ(left.size(), 1);
    EXPECT_EQ(left[0]->text(), "3 of 9 pictures were drawn.");
}

}  // namespace
}  // namespace ninefold::ui
