// SPDX-License-Identifier: MIT
#include "ui/nine/batch.h"

#include <gtest/gtest.h>

#include <QLocale>

#include "ui/nine/batch_text.h"

namespace ninefold::ui {
namespace {

QImage dot(QRgb colour) {
    QImage image(1, 1, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

ImageRow rowAt(int index, std::optional<double> score) {
    ImageRow row;
    row.id = 100 + index;
    row.index = index;
    row.score = score;
    if (score) row.fitness = *score;
    return row;
}

BatchCell cellOf(const ImageRow& row, const QImage& image) {
    BatchCell cell;
    cell.row = row;
    cell.image = image;
    return cell;
}

Batch batchOf(const std::vector<double>& scores) {
    Batch batch;
    batch.job = 1;
    batch.recipe.prompt = "a red apple";
    batch.resize(static_cast<int>(scores.size()));
    batch.state = JobState::Running;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        batch.setPicture(cellOf(rowAt(static_cast<int>(i), scores[i]), dot(0)));
    }
    return batch;
}

JobResult resultOf(JobState state) {
    JobResult result;
    result.state = state;
    return result;
}

TEST(Batch, StandsInOrderOfItsIndexUntilItSettles) {
    Batch batch = batchOf({0.1, 0.9, 0.5});
    EXPECT_EQ(batch.order, (std::vector<int>{0, 1, 2}));
    EXPECT_EQ(batch.rows()[1].rank, 0);
    batch.settle(resultOf(JobState::Done));
    EXPECT_EQ(batch.order, (std::vector<int>{1, 2, 0}));
    EXPECT_EQ(batch.rows()[0].id, 101);
    EXPECT_EQ(batch.rows()[0].rank, 1);
    EXPECT_EQ(batch.rows()[2].rank, 3);
}

TEST(Batch, EqualScoresKeepTheirOrder) {
    Batch batch = batchOf({0.5, 0.5, 0.7, 0.5});
    batch.settle(resultOf(JobState::Done));
    EXPECT_EQ(batch.order, (std::vector<int>{2, 0, 1, 3}));
}

TEST(Batch, ScoresCloserThanTheSpreadShareARank) {
    Batch batch = batchOf({0.50, 0.90, 0.88, 0.10});
    batch.cells[0].spread = 0.05;  // one of them says enough
    batch.settle(resultOf(JobState::Done));
    EXPECT_EQ(batch.order, (std::vector<int>{1, 2, 0, 3}));  // the higher one still goes first
    EXPECT_EQ(batch.cells[1].rank, 1);
    EXPECT_EQ(batch.cells[2].rank, 1);
    EXPECT_TRUE(batch.cells[2].tied);
    EXPECT_EQ(batch.cells[0].rank, 3);
    EXPECT_FALSE(batch.cells[0].tied);
    EXPECT_EQ(cellText(batch, 1).section(", ", 1, 1), "shares rank 1");
}

TEST(Batch, RejectedPicturesStandLastAndHaveNoRank) {
    Batch batch = batchOf({0.1, 0.9, 0.5});
    batch.row(101)->rejected = true;
    batch.settle(resultOf(JobState::Done));
    EXPECT_EQ(batch.order, (std::vector<int>{2, 0, 1}));
    EXPECT_EQ(batch.cells[2].rank, 1);
    EXPECT_EQ(batch.cells[1].rank, 0);
    batch.row(101)->rejected = false;
    batch.arrange();
    EXPECT_EQ(batch.order, (std::vector<int>{1, 2, 0}));
}

TEST(Batch, StandsByLooksSeedOrOwnOrder) {
    Batch batch = batchOf({0.1, 0.9, 0.5});
    batch.cells[0].aesthetics = 0.8;
    batch.cells[1].aesthetics = 0.2;
    batch.cells[2].aesthetics = 0.9;
    batch.settle(resultOf(JobState::Done));
    batch.rankBy = RankBy::Aesthetics;
    batch.arrange();
    EXPECT_EQ(batch.order, (std::vector<int>{2, 0, 1}));
    EXPECT_EQ(batch.cells[2].rank, 1);
    EXPECT_DOUBLE_EQ(*batch.cells[2].merit, 0.9);
    EXPECT_EQ(batch.cells[2].row->rank, 2);  // its fitness has not changed
    batch.rankBy = RankBy::Seed;
    batch.arrange();
    EXPECT_EQ(batch.order, (std::vector<int>{0, 1, 2}));
    EXPECT_EQ(batch.cells[1].rank, 1);
    batch.row(102)->ownOrder = 1;
    batch.row(100)->ownOrder = 2;
    batch.row(101)->ownOrder = 3;
    batch.rankBy = RankBy::Own;
    batch.arrange();
    EXPECT_EQ(batch.order, (std::vector<int>{2, 0, 1}));
}

TEST(Batch, OfTwentySevenTheBestNineStandOut) {
    std::vector<double> scores;
    for (int i = 0; i < 27; ++i) scores.push_back(i / 27.0);
    Batch batch = batchOf(scores);
    EXPECT_EQ(batch.order.size(), 27U);  // all are seen while they are drawn
    batch.settle(resultOf(JobState::Done));
    EXPECT_EQ(batch.order, (std::vector<int>{26, 25, 24, 23, 22, 21, 20, 19, 18}));
    EXPECT_EQ(batch.hidden, 18);
    batch.row(100 + 26)->rejected = true;  // the tenth takes its place
    batch.arrange();
    EXPECT_EQ(batch.order.front(), 25);
    EXPECT_EQ(batch.order.back(), 17);
    batch.expanded = true;
    batch.arrange();
    EXPECT_EQ(batch.order.size(), 27U);
    EXPECT_EQ(batch.order.back(), 26);
    EXPECT_EQ(batch.hidden, 0);
}

TEST(Batch, MarksThePictureThatIsUnlikeTheOthers) {
    Batch batch = batchOf({0.9, 0.8, 0.7, 0.6, 0.5, 0.4});
    for (BatchCell& cell : batch.cells) cell.embedding = {1, 0};
    batch.cells[4].embedding = {0, 1};
    batch.settle(resultOf(JobState::Done));
    ASSERT_TRUE(batch.alike);
    EXPECT_NEAR(*batch.alike, 10 / 15.0, 1e-9);
    EXPECT_TRUE(batch.cells[4].odd);
    EXPECT_FALSE(batch.cells[0].odd);
    EXPECT_TRUE(cellText(batch, 4).contains("unlike the others"));
    EXPECT_TRUE(statusText(batch).startsWith("alike 0.67"));
}

TEST(Batch, WithoutScoresThereAreNoRanks) {
    Batch batch;
    batch.resize(2);
    batch.setPicture(cellOf(rowAt(0, {}), dot(0)));
    batch.setPicture(cellOf(rowAt(1, {}), dot(0)));
    batch.settle(resultOf(JobState::Done));
    EXPECT_EQ(batch.order, (std::vector<int>{0, 1}));
    EXPECT_EQ(batch.rows()[0].rank, 0);
}

TEST(Batch, CancelledBatchKeepsOnlyFinishedPictures) {
    Batch batch;
    batch.resize(9);
    batch.setPreviews(std::vector<QImage>(9, dot(1)));
    batch.setPicture(cellOf(rowAt(4, 0.2), dot(2)));
    batch.settle(resultOf(JobState::Cancelled));
    EXPECT_EQ(batch.order, (std::vector<int>{4}));
    EXPECT_EQ(batch.finished(), 1);
}

TEST(Batch, PreviewsNeverCoverAFinishedPicture) {
    Batch batch;
    batch.resize(3);
    batch.setPicture(cellOf(rowAt(1, 0.2), dot(qRgb(9, 9, 9))));
    batch.setPreviews({dot(qRgb(1, 1, 1)), dot(qRgb(2, 2, 2))});
    EXPECT_EQ(batch.cells[0].image.pixel(0, 0), qRgb(1, 1, 1));
    EXPECT_EQ(batch.cells[1].image.pixel(0, 0), qRgb(9, 9, 9));
    EXPECT_EQ(batch.cells[2].image.pixel(0, 0), qRgb(2, 2, 2));
}

TEST(Batch, ComesBackFromTheHistoryRanked) {
    JobRow job;
    job.id = 7;
    job.state = "done";
    job.count = 3;
    const Batch batch =
        batchFromHistory(job, {cellOf(rowAt(2, 0.9), dot(0)), cellOf(rowAt(0, 0.3), dot(0))});
    EXPECT_TRUE(batch.fromHistory);
    EXPECT_EQ(batch.order, (std::vector<int>{2, 0}));
    EXPECT_EQ(batch.rankBy, RankBy::Fitness);

    ImageRow first = rowAt(0, 0.3);
    first.ownOrder = 1;
    ImageRow second = rowAt(2, 0.9);
    second.ownOrder = 2;
    const Batch own = batchFromHistory(job, {cellOf(second, dot(0)), cellOf(first, dot(0))});
    EXPECT_EQ(own.rankBy, RankBy::Own);
    EXPECT_EQ(own.order, (std::vector<int>{0, 2}));
}

TEST(BatchText, SaysHowTheDrawingGoes) {
    QLocale::setDefault(QLocale::c());
    Batch batch;
    batch.resize(9);
    batch.recipe.prompt = "a red apple";
    EXPECT_EQ(statusText(batch), "Waiting to draw 9 pictures");
    batch.state = JobState::Running;
    batch.progress.loadingModel = "Pictograms";
    EXPECT_EQ(statusText(batch), QString::fromUtf8("Loading Pictograms …"));
    batch.progress = {5, 12, 2.6, {}};
    EXPECT_EQ(statusText(batch),
              QString::fromUtf8("Drawing 9 pictures · step 5 of 12 · about 3 s left"));
    batch.recipe.prompt.clear();
    EXPECT_TRUE(statusText(batch).contains("no prompt"));
}

TEST(BatchText, SaysWhatADoneBatchTook) {
    QLocale::setDefault(QLocale::c());
    Batch batch = batchOf({0.3, 0.2});
    JobResult result;
    result.totalSeconds = 4.12;
    result.times.denoiseSeconds = 3.5;
    result.times.decodeSeconds = 0.4;
    result.rankSeconds = 0.12;
    batch.settle(result);
    EXPECT_EQ(statusText(batch),
              QString::fromUtf8("2 pictures in 4.1 s · drawn in 3.9 s, ranked in 0.1 s"));
}

TEST(BatchText, ReadsACellAloud) {
    Batch batch = batchOf({0.93, 0.1});
    batch.row(100)->starred = true;
    batch.settle(resultOf(JobState::Done));
    EXPECT_EQ(cellText(batch, 0),
              "Picture 1 of 2, rank 1, Chosen for this prompt before 93 of 100 others, starred");
    Batch empty;
    empty.resize(4);
    empty.state = JobState::Running;
    EXPECT_EQ(cellText(empty, 3), "Picture 4 of 4, being drawn");
}

TEST(BatchText, RoundsTheTimeLeft) {
    EXPECT_EQ(timeLeftText(-1), "");
    EXPECT_EQ(timeLeftText(0.2), "about 1 s left");
    EXPECT_EQ(timeLeftText(89.6), "about 90 s left");
    EXPECT_EQ(timeLeftText(600), "about 10 min left");
}

}  // namespace
}  // namespace ninefold::ui
