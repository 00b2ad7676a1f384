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

Batch batchOf(const std::vector<double>& scores) {
    Batch batch;
    batch.job = 1;
    batch.recipe.prompt = "a red apple";
    batch.resize(static_cast<int>(scores.size()));
    batch.state = JobState::Running;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        batch.setPicture(rowAt(static_cast<int>(i), scores[i]), dot(0));
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

TEST(Batch, WithoutScoresThereAreNoRanks) {
    Batch batch;
    batch.resize(2);
    batch.setPicture(rowAt(0, {}), dot(0));
    batch.setPicture(rowAt(1, {}), dot(0));
    batch.settle(resultOf(JobState::Done));
    EXPECT_EQ(batch.order, (std::vector<int>{0, 1}));
    EXPECT_EQ(batch.rows()[0].rank, 0);
}

TEST(Batch, CancelledBatchKeepsOnlyFinishedPictures) {
    Batch batch;
    batch.resize(9);
    batch.setPreviews(std::vector<QImage>(9, dot(1)));
    batch.setPicture(rowAt(4, 0.2), dot(2));
    batch.settle(resultOf(JobState::Cancelled));
    EXPECT_EQ(batch.order, (std::vector<int>{4}));
    EXPECT_EQ(batch.finished(), 1);
}

TEST(Batch, PreviewsNeverCoverAFinishedPicture) {
    Batch batch;
    batch.resize(3);
    batch.setPicture(rowAt(1, 0.2), dot(qRgb(9, 9, 9)));
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
    const Batch batch = batchFromHistory(job, {{dot(0), rowAt(2, 0.9)}, {dot(0), rowAt(0, 0.3)}});
    EXPECT_TRUE(batch.fromHistory);
    EXPECT_EQ(batch.order, (std::vector<int>{2, 0}));
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
    batch.setStarred(100, true);
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
