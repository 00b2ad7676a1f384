// SPDX-License-Identifier: MIT
#include "ui/viewer/full_view.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/temp_folder.h"
#include "ui/viewer/image_canvas.h"

namespace ninefold::ui {
namespace {

class FullViewTest : public testing::Test {
protected:
    void SetUp() override {
        for (int i = 0; i < 4; ++i) {
            QImage image(64, 64, QImage::Format_RGB888);
            image.fill(colour(i));
            ImageRow row;
            row.id = 10 + i;
            row.file = folder_ / (std::to_string(i) + ".png");
            row.rank = i + 1;
            image.save(QString::fromStdString(row.file.string()));
            images_.push_back(row);
        }
        window_.resize(640, 480);
        field_ = new QLineEdit(&window_);
        view_ = new FullView(&window_);
        window_.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window_));
        field_->setFocus();
    }

    static QColor colour(int i) { return QColor::fromHsv(80 * i, 255, 255); }

    bool waitForPicture(int i) {
        return QTest::qWaitFor([this, i] {
            const QImage screen = view_->findChild<ImageCanvas*>()->grab().toImage();
            return screen.pixel(screen.rect().center()) == colour(i).rgb();
        });
    }

    test::TempFolder folder_;
    std::vector<ImageRow> images_;
    QWidget window_;
    QLineEdit* field_ = nullptr;
    FullView* view_ = nullptr;
};

TEST_F(FullViewTest, CoversTheWindowAndGivesTheKeyboardBack) {
    EXPECT_FALSE(view_->isVisible());
    view_->showImages(images_, 1);
    EXPECT_EQ(view_->geometry(), window_.rect());
    window_.resize(700, 500);
    EXPECT_EQ(view_->geometry(), window_.rect());
    EXPECT_TRUE(view_->hasFocus());
    QSignalSpy closed(view_, &FullView::closed);
    QTest::keyClick(view_, Qt::Key_Space);
    EXPECT_EQ(closed.count(), 1);
    EXPECT_FALSE(view_->isVisible());
    EXPECT_TRUE(field_->hasFocus());
}

TEST_F(FullViewTest, GoesThroughThePicturesAndStopsAtTheEnds) {
    QSignalSpy changes(view_, &FullView::currentChanged);
    view_->showImages(images_, 99);
    EXPECT_EQ(view_->current(), 3);
    ASSERT_TRUE(waitForPicture(3));
    QTest::keyClick(view_, Qt::Key_Right);
    EXPECT_EQ(changes.count(), 0);
    QTest::keyClick(view_, Qt::Key_Left);
    ASSERT_TRUE(waitForPicture(2));
    QTest::keyClick(view_, Qt::Key_Home);
    ASSERT_TRUE(waitForPicture(0));
    ASSERT_EQ(changes.count(), 2);
    EXPECT_EQ(changes[1].at(0).toInt(), 0);
}

TEST_F(FullViewTest, StarsAndUnstars) {
    view_->showImages(images_, 2);
    QSignalSpy stars(view_, &FullView::starToggled);
    QTest::keyClick(view_, Qt::Key_S);
    QTest::keyClick(view_, Qt::Key_S);
    ASSERT_EQ(stars.count(), 2);
    EXPECT_EQ(stars[0], (QList<QVariant>{qint64{12}, true}));
    EXPECT_EQ(stars[1], (QList<QVariant>{qint64{12}, false}));
}

TEST_F(FullViewTest, TabStaysInside) {
    view_->showImages(images_, 1);
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget* focus = QApplication::focusWidget();
        ASSERT_TRUE(focus == view_ || view_->isAncestorOf(focus));
    }
}

TEST_F(FullViewTest, NothingToShowShowsNothing) {
    view_->showImages({}, 0);
    EXPECT_FALSE(view_->isVisible());
}

}  // namespace
}  // namespace ninefold::ui
