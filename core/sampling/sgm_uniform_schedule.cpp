// SPDX-License-Identifier: MIT
#include "core/sampling/schedule_registry.h"
#include "core/sampling/sigma_grid.h"

namespace ninefold {

namespace {

/// "Normal" with one point more, the cleanest left out (Stability's generative-models; A1111).
std::vector<double> sgmUniformSigmas(const NoiseSchedule& schedule, const SigmaRange& /*range*/,
                                     int steps) {
    std::vector<double> sigmas = evenly(schedule.config().trainSteps - 1, 0, steps + 1);
    sigmas.pop_back();
    for (double& t : sigmas) t = sigmaAt(t, schedule);
    return sigmas;
}

}  // namespace

ScheduleSpec schedules::sgm_uniform() {
    return {"sgm_uniform",
            "SGM Uniform",
            "Even steps that end early: made for Lightning and Turbo.",
            {},
            sgmUniformSigmas};
}

}  // namespace ninefold
