// SPDX-License-Identifier: MIT
#include "ui/queue/forecast.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ninefold::ui {
namespace {

Batch jobOf(JobState state, int count, const char* model = "known") {
    Batch batch;
    batch.recipe.modelId = model;
    batch.resize(count);
    batch.state = state;
    return batch;
}

/// Two seconds a picture.
double seconds(const Recipe& recipe, int count) {
    return recipe.modelId == "known" ? 2.0 * count : -1;
}

std::vector<double> readyIn(const std::vector<Batch>& queue) {
    std::vector<double> found;
    for (const Forecast& each : forecast(queue, seconds)) found.push_back(each.readyIn);
    return found;
}

TEST(Forecast, AddsUpWhatStandsBefore) {
    Batch running = jobOf(JobState::Running, 9);
    running.progress.secondsLeft = 5;
    const std::vector<Batch> queue = {running, jobOf(JobState::Queued, 9),
                                      jobOf(JobState::Queued, 1)};
    EXPECT_THAT(readyIn(queue), testing::ElementsAre(5, 23, 25));
    EXPECT_DOUBLE_EQ(forecast(queue, seconds)[1].seconds, 18);
}

TEST(Forecast, ARunningJobThatHasNotSaidYetIsEstimated) {
    EXPECT_THAT(readyIn({jobOf(JobState::Running, 3)}), testing::ElementsAre(6));
}

TEST(Forecast, OfAResumedJobOnlyWhatIsMissingCounts) {
    Batch half = jobOf(JobState::Queued, 9);
    half.cells[0].row = ImageRow();
    half.cells[1].row = ImageRow();
    EXPECT_THAT(readyIn({half}), testing::ElementsAre(14));
}

TEST(Forecast, BehindWhatNobodyKnowsNobodyKnowsMore) {
    const auto found =
        forecast({jobOf(JobState::Queued, 9, "new"), jobOf(JobState::Queued, 1)}, seconds);
    EXPECT_LT(found[0].readyIn, 0);
    EXPECT_LT(found[1].readyIn, 0);
    EXPECT_DOUBLE_EQ(found[1].seconds, 2);
}

TEST(Forecast, FailedJobsTakeNoTime) {
    const auto found = forecast({jobOf(JobState::Failed, 9), jobOf(JobState::Queued, 1)}, seconds);
    EXPECT_LT(found[0].seconds, 0);
    EXPECT_DOUBLE_EQ(found[1].readyIn, 2);
}

}  // namespace
}  // namespace ninefold::ui
