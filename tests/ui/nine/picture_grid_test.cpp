// SPDX-License-Identifier: MIT
#include "ui/nine/picture_grid.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QMouseEvent>
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
        BatchCell cell;
        cell.row = row;
        cell.image = image;
        batch.setPicture(cell);
    }
    return batch;
}

Batch settledNine() {
    Batch batch = nine();
    batch.settle({});
    return batch;
}

using Ids = PictureGrid::Images;

class PictureGridTest : public ::testing::Test {
protected:
    PictureGridTest() {
        grid_.resize(640, 640);
        grid_.show();
        QObject::connect(&grid_, &PictureGrid::starToggled, [this](const Ids& ids, bool starred) {
            for (const std::int64_t id : ids) starred_.emplace_back(id, starred);
        });
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

TEST_F(PictureGridTest, ControlAndShiftPickSeveral) {
    grid_.setBatch(settledNine());
    const auto click = [&](int index, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(cells()[index], Qt::LeftButton, modifiers, {20, 20});
    };
    click(8, {});
    click(5, Qt::ShiftModifier);  // ranks 1 to 4
    click(0, Qt::ControlModifier);
    click(7, Qt::ControlModifier);
    Ids ids;
    for (const ImageRow& row : grid_.selected()) ids.push_back(row.id);
    EXPECT_EQ(ids, (Ids{108, 106, 105, 100}));
    press(Qt::Key_S);
    EXPECT_EQ(starred_.size(), 4U);
    QTest::keyClick(&grid_, Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(grid_.selected().size(), 9U);
    press(Qt::Key_1);
    QTest::keyClick(&grid_, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(grid_.selected().size(), 2U);
}

TEST_F(PictureGridTest, KeysAskForWhatCanBeDoneWithPictures) {
    QString asked;
    QObject::connect(&grid_, &PictureGrid::rejectToggled, [&](const Ids& ids, bool on) {
        asked += QString("X%1%2").arg(ids[0]).arg(on);
    });
    QObject::connect(&grid_, &PictureGrid::tagsRequested,
                     [&](const Ids& ids) { asked += QString("T%1").arg(ids[0]); });
    QObject::connect(&grid_, &PictureGrid::variationsRequested,
                     [&](const ImageRow& row) { asked += QString("V%1").arg(row.id); });
    QObject::connect(&grid_, &PictureGrid::moreLikeThisRequested,
                     [&](const ImageRow& row) { asked += QString("M%1").arg(row.id); });
    QObject::connect(
        &grid_, &PictureGrid::enlargeRequested,
        [&](const std::vector<ImageRow>& rows) { asked += QString("U%1").arg(rows[0].id); });
    QObject::connect(
        &grid_, &PictureGrid::compareRequested,
        [&](const std::vector<ImageRow>& rows) { asked += QString("C%1").arg(rows.size()); });
    QObject::connect(&grid_, &PictureGrid::trashRequested,
                     [&](const Ids& ids) { asked += QString("D%1").arg(ids.size()); });
    QObject::connect(&grid_, &PictureGrid::undoRequested, [&] { asked += "Z"; });
    grid_.setBatch(settledNine());
    press(Qt::Key_1);
    for (const Qt::Key key : {Qt::Key_X, Qt::Key_T, Qt::Key_V, Qt::Key_M, Qt::Key_U}) press(key);
    QTest::keyClick(&grid_, Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_C);
    press(Qt::Key_Delete);
    QTest::keyClick(&grid_, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(asked, "X1081T108V108M108U108C2D2Z");
}

TEST_F(PictureGridTest, PicturesCanBePutElsewhereByPointerAndByKey) {
    Ids order;
    QObject::connect(&grid_, &PictureGrid::ownOrderChosen, [&](const Ids& ids) { order = ids; });
    grid_.setBatch(settledNine());
    PictureCell* best = cells()[8];
    const QPoint grip(20, 20);
    const QPoint target = best->mapFromGlobal(cells()[6]->mapToGlobal(grip));
    QTest::mousePress(best, Qt::LeftButton, {}, grip);
    QMouseEvent move(QEvent::MouseMove, QPointF(target), best->mapToGlobal(QPointF(target)),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(best, &move);
    EXPECT_TRUE(order.empty());
    QTest::mouseRelease(best, Qt::LeftButton, {}, grip);
    EXPECT_EQ(order, (Ids{107, 106, 108, 105, 104, 103, 102, 101, 100}));
    QTest::keyClick(&grid_, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(order, (Ids{107, 108, 106, 105, 104, 103, 102, 101, 100}));
}

TEST_F(PictureGridTest, RejectingGoesOnToThePictureThatTakesThePlace) {
    Batch batch = settledNine();
    grid_.setBatch(batch);
    grid_.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&grid_));
    press(Qt::Key_2);
    ASSERT_EQ(currentId(), 107);
    batch.row(107)->rejected = true;
    batch.arrange();
    grid_.setBatch(batch);
    EXPECT_EQ(currentId(), 106);
    EXPECT_EQ(grid_.batch().order.back(), 7);
}

TEST_F(PictureGridTest, CellsShowHowFarTheyAreDrawn) {
    Batch batch;
    batch.job = 5;
    batch.resize(9);
    batch.state = JobState::Running;
    batch.progress.step = 3;
    batch.progress.steps = 12;
    grid_.setBatch(batch);
    for (const PictureCell* cell : cells()) EXPECT_EQ(cell->progress(), 0.25);
}

TEST_F(PictureGridTest, AllOfALargeBatchIsSeenWhileItIsDrawn) {
    Batch batch;
    batch.job = 6;
    batch.resize(27);
    batch.state = JobState::Running;
    grid_.setBatch(batch);
    for (const PictureCell* cell : cells()) {
        EXPECT_TRUE(grid_.viewport()->rect().contains(cell->geometry()));
    }
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
