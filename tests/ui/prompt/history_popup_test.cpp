// SPDX-License-Identifier: MIT
#include "ui/prompt/history_popup.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

namespace ninefold::ui {
namespace {

class HistoryPopupTest : public ::testing::Test {
protected:
    HistoryPopupTest() {
        anchor_.show();
        popup_.open({"a red apple", "a green\npear", "a red house"}, anchor_);
    }
    QLineEdit& search() { return *popup_.findChild<QLineEdit*>(); }
    int rows() { return popup_.findChild<QListView*>()->model()->rowCount(); }

    QWidget anchor_;
    HistoryPopup popup_;
    QSignalSpy chosen_{&popup_, &HistoryPopup::chosen};
};

TEST_F(HistoryPopupTest, TypingNarrowsAndEnterTakesTheWholePrompt) {
    EXPECT_EQ(rows(), 3);
    QTest::keyClicks(&search(), "PEAR");
    EXPECT_EQ(rows(), 1);
    QTest::keyClick(&search(), Qt::Key_Return);
    ASSERT_EQ(chosen_.size(), 1);
    EXPECT_EQ(chosen_[0][0].toString(), "a green\npear");
    EXPECT_FALSE(popup_.isVisible());
}

TEST_F(HistoryPopupTest, ArrowsChoose) {
    QTest::keyClick(&search(), Qt::Key_Up);
    QTest::keyClick(&search(), Qt::Key_Down);
    QTest::keyClick(&search(), Qt::Key_Down);
    QTest::keyClick(&search(), Qt::Key_Down);
    QTest::keyClick(&search(), Qt::Key_Return);
    ASSERT_EQ(chosen_.size(), 1);
    EXPECT_EQ(chosen_[0][0].toString(), "a red house");
}

TEST_F(HistoryPopupTest, NothingFoundIsSaidAndNothingTaken) {
    QTest::keyClicks(&search(), "xylophone");
    EXPECT_EQ(rows(), 0);
    EXPECT_FALSE(popup_.findChild<QListView*>()->isVisible());
    QTest::keyClick(&search(), Qt::Key_Return);
    EXPECT_TRUE(chosen_.isEmpty());
}

}  // namespace
}  // namespace ninefold::ui
