// SPDX-License-Identifier: MIT
#include "core/sampling/schedule_registry.h"
#include "core/sampling/sigma_grid.h"

namespace ninefold {

namespace {

/// A1111's and ComfyUI's "normal": even training steps, between whole ones too, both ends included.
std::vector<double> normalSigmas(const NoiseSchedule& schedule, const SigmaRange& /*range*/,
                                 int steps) {
    std::vector<double> sigmas = evenly(schedule.config().trainSteps - 1, 0, steps);
    for (double& t : sigmas) t = sigmaAt(t, schedule);
    return sigmas;
}

}  // namespace

ScheduleSpec schedules::normal() {
    return {"normal",
            "Normal",
            "Even steps of training, from the noisiest to the cleanest.",
            {},
            normalSigmas};
}

}  // namespace ninefold
