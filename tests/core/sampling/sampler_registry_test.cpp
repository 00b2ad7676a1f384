// SPDX-License-Identifier: MIT
#include "core/sampling/sampler_registry.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/sampling/sampler_list.h"
#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

using test::expectError;
using testing::IsSupersetOf;

std::vector<std::string> idsOf(const std::vector<SamplingChoice>& choices) {
    std::vector<std::string> ids;
    for (const SamplingChoice& choice : choices) ids.push_back(choice.id);
    return ids;
}

/// Recipes hold these ids for good: add to the lists, never take away.
TEST(SamplerRegistry, KeepsItsIds) {
    EXPECT_THAT(idsOf(samplerList()),
                IsSupersetOf({"euler", "euler_a", "heun", "dpm2", "dpm2_a", "lms", "ddim",
                              "dpmpp_2s_a", "dpmpp_2m", "dpmpp_sde", "dpmpp_2m_sde", "dpmpp_3m_sde",
                              "unipc", "lcm", "tcd"}));
    EXPECT_THAT(idsOf(scheduleList()),
                IsSupersetOf({"automatic", "normal", "karras", "exponential", "sgm_uniform",
                              "simple", "ddim", "beta", "align_your_steps", "align_your_steps_xl",
                              "linspace", "leading", "trailing"}));
}

TEST(SamplerRegistry, ListsTheIdsWhenOneIsUnknown) {
    const NoiseSchedule schedule{ScheduleConfig{}};
    expectError([&] { makeSampler("plms", schedule, 5); }, ErrorKind::Usage, "euler, euler_a");
}

TEST(SamplerRegistry, RefusesAScheduleThatTheSamplerCannotFollow) {
    const NoiseSchedule karras(withSchedule({}, "karras"));
    expectError([&] { makeSampler("ddim", karras, 5); }, ErrorKind::Usage, "DDIM can't follow");
    EXPECT_NE(makeSampler("euler_a", karras, 5), nullptr);
    const NoiseSchedule trailing(withSchedule({}, "trailing"));
    expectError([&] { makeSampler("lcm", trailing, 4); }, ErrorKind::Usage, "LCM can't follow");
    EXPECT_FALSE(samplerTakesSchedule("euler", "nonsense"));
    EXPECT_FALSE(samplerTakesSchedule("nonsense", "automatic"));
}

/// A model's own setting is not a person's wish: such a sampler goes without.
TEST(SamplerRegistry, DrawsModelsWhoseScheduleSuitsOtherSamplers) {
    ScheduleConfig config;
    config.sigmaSchedule = "karras";
    const NoiseSchedule schedule(config);
    for (const SamplingChoice& sampler : samplerList()) {
        EXPECT_FALSE(makeSampler(sampler.id, schedule, 5)->timesteps().empty()) << sampler.id;
    }
}

TEST(SamplerRegistry, DrawsInAnyNumberOfStepsOrSaysWhyNot) {
    const NoiseSchedule schedule{ScheduleConfig{}};
    for (const SamplingChoice& sampler : samplerList()) {
        expectError([&] { makeSampler(sampler.id, schedule, 0); }, ErrorKind::Usage, "one step");
        for (const int steps : {1, 2, 3, 499, 999, 1000}) {
            try {
                const std::size_t calls =
                    makeSampler(sampler.id, schedule, steps)->timesteps().size();
                EXPECT_GE(calls, static_cast<std::size_t>(steps)) << sampler.id;
            } catch (const Error& error) {
                EXPECT_EQ(static_cast<int>(error.kind()), static_cast<int>(ErrorKind::Usage))
                    << sampler.id << error.line();
                EXPECT_GE(steps, 51) << sampler.id << ": " << error.line();
            }
        }
    }
    expectError([&] { makeSampler("lcm", schedule, 51); }, ErrorKind::Usage, "at most 50");
    expectError([&] { makeSampler("tcd", schedule, 51); }, ErrorKind::Usage,
                "TCD can't draw in 51");
}

TEST(SamplerRegistry, DrawsWithEveryScheduleThatASamplerTakes) {
    ScheduleConfig config;
    config.betaStart = 0.00085;
    config.betaEnd = 0.012;
    config.betaSchedule = "scaled_linear";
    for (const SamplingChoice& sampler : samplerList()) {
        for (const SamplingChoice& chosen : scheduleList()) {
            if (!samplerTakesSchedule(sampler.id, chosen.id)) continue;
            const NoiseSchedule schedule(withSchedule(config, chosen.id));
            for (const int steps : {1, 2, 7, 30}) {
                const auto made = makeSampler(sampler.id, schedule, steps);
                EXPECT_GE(made->timesteps().size(), static_cast<std::size_t>(steps))
                    << sampler.id << " " << chosen.id;
                for (const double t : made->timesteps()) {
                    EXPECT_TRUE(t >= 0 && t <= 999) << sampler.id << " " << chosen.id << " " << t;
                }
            }
        }
    }
}

}  // namespace
}  // namespace ninefold
