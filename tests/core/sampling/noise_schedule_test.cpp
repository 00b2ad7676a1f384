// SPDX-License-Identifier: MIT
#include "core/sampling/noise_schedule.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/sampling/sigma_grid.h"
#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

using test::expectError;

ScheduleConfig stableDiffusion() {
    ScheduleConfig config;
    config.betaStart = 0.00085;
    config.betaEnd = 0.012;
    config.betaSchedule = "scaled_linear";
    return config;
}

TEST(NoiseSchedule, HasTheKnownSigmasOfStableDiffusion) {
    const NoiseSchedule schedule(stableDiffusion());
    ASSERT_EQ(schedule.sigmas().size(), 1000U);
    EXPECT_NEAR(schedule.sigmas().front(), 0.0292, 1e-4);
    EXPECT_NEAR(schedule.sigmas().back(), 14.6146, 1e-3);
    EXPECT_NEAR(schedule.alphasCumprod().back(), 0.0047, 1e-4);
}

TEST(NoiseSchedule, LeavesNothingOfThePictureWithZeroTerminalSnr) {
    ScheduleConfig config = stableDiffusion();
    config.zeroTerminalSnr = true;
    const NoiseSchedule schedule(config);
    EXPECT_EQ(schedule.alphasCumprod().back(), 0.0);
    EXPECT_NEAR(schedule.sigmas().back(), 4096.0, 0.01);
    EXPECT_NEAR(schedule.sigmas().front(), 0.0292, 1e-4);
    EXPECT_NEAR(schedule.withoutZeroSnr().sigmas().back(), 14.6146, 1e-3);
}

TEST(NoiseSchedule, FollowsTheCosine) {
    ScheduleConfig config;
    config.betaSchedule = "squaredcos_cap_v2";
    const NoiseSchedule schedule(config);
    EXPECT_NEAR(schedule.alphasCumprod()[499], 0.4938, 1e-3);  // cos^2 of half way, with offset
}

TEST(NoiseSchedule, RefusesBetasThatAreNoRates) {
    ScheduleConfig config;
    config.betaEnd = 1.5;
    expectError([&] { NoiseSchedule schedule(config); }, ErrorKind::BadModel, "betas");
    config = {};
    config.trainedBetas = {0.1, 0.2};
    expectError([&] { NoiseSchedule schedule(config); }, ErrorKind::BadModel, "1000 betas");
    config = {};
    config.betaSchedule = "sigmoid";
    expectError([&] { NoiseSchedule schedule(config); }, ErrorKind::BadModel, "sigmoid");
}

TEST(SigmaGrid, SpacesStepsAsTableTwoOfLinEtAl) {
    ScheduleConfig config = stableDiffusion();
    EXPECT_EQ(wholeTimesteps(config, Spacing::Linspace, 5),
              (std::vector<int>{999, 749, 500, 250, 0}));
    EXPECT_EQ(wholeTimesteps(config, Spacing::Leading, 5),
              (std::vector<int>{800, 600, 400, 200, 0}));
    EXPECT_EQ(wholeTimesteps(config, Spacing::Trailing, 5),
              (std::vector<int>{999, 799, 599, 399, 199}));
    config.stepsOffset = 1;
    EXPECT_EQ(wholeTimesteps(config, Spacing::Leading, 5),
              (std::vector<int>{801, 601, 401, 201, 1}));
}

/// numpy.arange(1000, 0, -1000 / 61) yields 62 numbers, the last of them a training step of -1.
TEST(SigmaGrid, NeverStepsBelowTheFirstTrainingStep) {
    const ScheduleConfig config = stableDiffusion();
    for (int steps = 1; steps <= 1000; ++steps) {
        const std::vector<int> timesteps = wholeTimesteps(config, Spacing::Trailing, steps);
        ASSERT_EQ(timesteps.size(), static_cast<std::size_t>(steps));
        ASSERT_EQ(timesteps.front(), 999);
        ASSERT_GE(timesteps.back(), 0);
    }
}

TEST(SigmaGrid, FallsInKarrasSigmasBetweenTheSameEnds) {
    const NoiseSchedule schedule(stableDiffusion());
    const SigmaGrid grid = continuousGrid(schedule, 10, "karras");
    EXPECT_NEAR(grid.sigmas.front(), schedule.sigmas().back(), 1e-4);
    EXPECT_NEAR(grid.sigmas[9], schedule.sigmas().front(), 1e-6);
    EXPECT_EQ(grid.sigmas.back(), 0.0);
    const double middle = std::pow(
        (std::pow(grid.sigmas[0], 1 / 7.0) * 5 + std::pow(grid.sigmas[9], 1 / 7.0) * 4) / 9, 7.0);
    EXPECT_NEAR(grid.sigmas[4], middle, 1e-5);
}

TEST(SigmaGrid, RefusesMoreStepsThanTheModelKnows) {
    const NoiseSchedule schedule(stableDiffusion());
    expectError([&] { continuousGrid(schedule, 1001, ""); }, ErrorKind::Usage, "1001 steps");
    expectError([&] { multistepGrid(schedule, 1500, true, -INFINITY); }, ErrorKind::Usage,
                "1500 steps");
    expectError([&] { wholeTimesteps(schedule.config(), Spacing::Leading, 1001); },
                ErrorKind::Usage, "1001 steps");
}

}  // namespace
}  // namespace ninefold
