// SPDX-License-Identifier: MIT
#include "core/jobs/time_estimate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ninefold {
namespace {

Timing run(int width, int height, int steps, const std::string& sampler, int count,
           double seconds) {
    Timing timing;
    timing.width = width;
    timing.height = height;
    timing.steps = steps;
    timing.sampler = sampler;
    timing.count = count;
    timing.seconds = seconds;
    return timing;
}

/// The embedded model on two cores; the processor time of ninefold-cli generate, halved, since the
/// machine had other work to do.
const std::vector<Timing> kMeasured = {
    run(128, 128, 12, "dpmpp_2m", 9, 0.745), run(128, 128, 20, "dpmpp_2m", 9, 0.965),
    run(128, 128, 12, "dpmpp_2m", 3, 0.403), run(96, 128, 12, "dpmpp_2m", 9, 0.669),
    run(256, 256, 12, "dpmpp_2m", 4, 0.804), run(128, 128, 12, "dpmpp_2m", 18, 1.252),
    run(128, 128, 8, "dpmpp_2m", 1, 0.307),  run(128, 128, 12, "heun", 9, 1.121),
    run(192, 192, 16, "euler", 6, 0.776),    run(128, 128, 30, "dpmpp_2m", 4, 0.790),
};

double errorOf(const TimeEstimate& estimate, const Timing& timing) {
    return std::abs(estimate.secondsFor(timing) / timing.seconds - 1);
}

double medianError(const TimeEstimate& estimate, const std::vector<Timing>& runs) {
    std::vector<double> errors;
    for (const Timing& timing : runs) errors.push_back(errorOf(estimate, timing));
    std::sort(errors.begin(), errors.end());
    return errors[errors.size() / 2];
}

TEST(StepsWorth, CountsWhatShortcutsSave) {
    EXPECT_EQ(stepsWorth(20, {}), 20);
    EXPECT_EQ(stepsWorth(1, {10, 0.75}), 1);
    EXPECT_LT(stepsWorth(20, {2, 0}), 16);
    EXPECT_LT(stepsWorth(20, {5, 0}), stepsWorth(20, {2, 0}));
    EXPECT_LT(stepsWorth(20, {1, 0.5}), 20);
}

TEST(TimeEstimate, AfterFiveRunsTheNextOnesAreForetold) {
    const std::vector<Timing> past(kMeasured.begin(), kMeasured.begin() + 5);
    const std::vector<Timing> future(kMeasured.begin() + 5, kMeasured.end());
    const double error = medianError(TimeEstimate(128, past), future);
    std::printf("  median error of five runs after five others: %.1f %%\n", 100 * error);
    EXPECT_LT(error, 0.2);
}

TEST(TimeEstimate, LearnsAnyStraightLine) {
    for (const double rate : {1e-8, 3e-7, 4e-4}) {
        std::vector<Timing> past;
        for (const int count : {1, 2, 9, 27, 81}) {
            past.push_back(run(128, 128, 12, "euler", count, 0.4 + rate * 12 * 16384 * count));
        }
        const TimeEstimate estimate(128, past);
        EXPECT_LT(errorOf(estimate, run(128, 128, 24, "euler", 9, 0.4 + rate * 24 * 16384 * 9)),
                  0.1)
            << rate;
    }
}

TEST(TimeEstimate, OneRunSetsThePace) {
    const Timing once = run(512, 512, 20, "euler", 9, 700);
    const TimeEstimate estimate(512, {once});
    EXPECT_TRUE(estimate.isLearned());
    EXPECT_LT(errorOf(estimate, once), 0.05);
    EXPECT_LT(errorOf(estimate, run(512, 512, 40, "euler", 9, 1400)), 0.2);
}

TEST(TimeEstimate, AnOutlierHasLittleSay) {
    std::vector<Timing> past(8, run(128, 128, 12, "euler", 9, 1.0));
    past.push_back(run(128, 128, 12, "euler", 9, 30.0));
    EXPECT_LT(errorOf(TimeEstimate(128, past), past.front()), 0.2);
}

TEST(TimeEstimate, GuessesWithoutRunsAndForgetsImpossibleOnes) {
    const Timing plan = run(128, 128, 12, "euler", 9, 1);
    const double guess = TimeEstimate(128).secondsFor(plan);
    EXPECT_GT(guess, 0.1);
    EXPECT_LT(guess, 10);
    const std::vector<Timing> impossible = {
        run(128, 128, 12, "euler", 9, 0), run(0, 128, 12, "euler", 9, 1),
        run(128, 128, 12, "euler", 9, std::numeric_limits<double>::quiet_NaN()),
        run(128, 128, 12, "euler", 9, std::numeric_limits<double>::infinity())};
    const TimeEstimate estimate(128, impossible);
    EXPECT_FALSE(estimate.isLearned());
    EXPECT_DOUBLE_EQ(estimate.secondsFor(plan), guess);
}

}  // namespace
}  // namespace ninefold
