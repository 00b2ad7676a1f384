// SPDX-License-Identifier: MIT
#include "ui/nine/picture_grid.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QTest>

#include "ui/nine/picture_cell.h"
#include "ui/theme/tokens.h"

namespace ninefold::ui {
namespace {

/// Nine finished pictures; the picture with index 8 fits best.
Batch nine() {
    Batch batch;
    batch.job = 1;
    batch.resize(9);
    batch.state = JobState::Running;
    for (int index = 0; index < 9; ++index) {
        ImageRow row;
        row.id = 100 + index;
        row.index = index;
        row.score = index;
        row.fitness = index / 10.0;
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        batch.setPicture(row, image);
    }
    return batch;
}

Batch settledNine() {
    Batch batch = nine();
    batch.settle({});
    return batch;
}

class PictureGridTest : public ::testing::Test {
protected:
    PictureGridTest() {
        grid_.resize(640, 640);
        grid_.show();
        QObject::connect(&grid_, &PictureGrid::starToggled,
                         [this](qint64 id, bool starred) { starred_.emplace_back(id, starred); });
        QObject::connect(&grid_, &PictureGrid::activated,
                         [this](const std::vector<ImageRow>& rows, int current) {
                             opened_ = rows[static_cast<std::size_t>(current)].id;
                         });
    }

    void press(Qt::Key key) { QTest::keyClick(&grid_, key); }
    std::int64_t currentId() const { return grid_.current() ? grid_.current()->id : 0; }
    QList<PictureCell*> cells() const { return grid_.findChildren<PictureCell*>(); }

    PictureGrid grid_;
    std::vector<std::pair<qint64, bool>> starred_;
    std::int64_t opened_ = 0;
};

TEST_F(PictureGridTest, DigitsPickByRank) {
    grid_.setBatch(settledNine());
    press(Qt::Key_1);
    EXPECT_EQ(currentId(), 108);
    press(Qt::Key_9);
    EXPECT_EQ(currentId(), 100);
}

TEST_F(PictureGridTest, ArrowsMoveAndStopAtTheEdge) {
    grid_.setBatch(settledNine());
    press(Qt::Key_1);
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    EXPECT_EQ(currentId(), 104);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    EXPECT_EQ(currentId(), 107);
    press(Qt::Key_Home);
    press(Qt::Key_Left);
    EXPECT_EQ(currentId(), 108);
    press(Qt::Key_End);
    EXPECT_EQ(currentId(), 100);
}

TEST_F(PictureGridTest, SpaceOpensAndSStars) {
    grid_.setBatch(settledNine());
    press(Qt::Key_2);
    press(Qt::Key_Space);
    EXPECT_EQ(opened_, 107);
    press(Qt::Key_S);
    EXPECT_EQ(starred_, (std::vector<std::pair<qint64, bool>>{{107, true}}));
}

TEST_F(PictureGridTest, NothingHappensOnAPictureThatIsNotDrawnYet) {
    Batch batch;
    batch.job = 2;
    batch.resize(9);
    grid_.setBatch(batch);
    for (const Qt::Key key : {Qt::Key_3, Qt::Key_Space, Qt::Key_S, Qt::Key_E, Qt::Key_Delete}) {
        press(key);
    }
    EXPECT_FALSE(grid_.current());
    EXPECT_TRUE(starred_.empty());
    EXPECT_EQ(opened_, 0);
}

TEST_F(PictureGridTest, CellsGlideToTheirRankWithin150Ms) {
    grid_.setBatch(nine());
    const QPoint first = cells()[0]->pos();
    grid_.setBatch(settledNine());
    EXPECT_EQ(cells()[0]->pos(), first);
    ASSERT_TRUE(QTest::qWaitFor([&] { return cells()[8]->pos() == first; }, 1000));
    static_assert(kAnimationMs <= 150);
    EXPECT_NE(cells()[0]->pos(), first);
}

TEST_F(PictureGridTest, BestPictureIsPickedUnlessSomebodyLooksAtAnother) {
    grid_.setBatch(nine());
    grid_.setBatch(settledNine());
    EXPECT_EQ(currentId(), 108);

    Batch other = nine();
    other.job = 2;
    grid_.setBatch(other);
    grid_.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&grid_));
    press(Qt::Key_3);
    ASSERT_TRUE(grid_.isAncestorOf(QApplication::focusWidget()));
    other.settle({});
    grid_.setBatch(other);
    EXPECT_EQ(currentId(), 102);
}

TEST_F(PictureGridTest, EveryPictureHasAName) {
    grid_.setBatch(settledNine());
    EXPECT_EQ(cells()[8]->accessibleName(),
              "Picture 1 of 9, rank 1, Chosen for this prompt before 80 of 100 others");
}

TEST_F(PictureGridTest, ShrinkingAndEmptyBatchesLeaveNoCells) {
    grid_.setBatch(settledNine());
    Batch empty;
    empty.job = 3;
    grid_.setBatch(empty);
    EXPECT_TRUE(cells().empty());
    EXPECT_FALSE(grid_.current());
    press(Qt::Key_Right);
}

}  // namespace
}  // namespace ninefold::ui
