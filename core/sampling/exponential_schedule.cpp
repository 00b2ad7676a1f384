// SPDX-License-Identifier: MIT
#include <cmath>

#include "core/sampling/schedule_registry.h"
#include "core/sampling/sigma_grid.h"

namespace ninefold {

namespace {

/// Even steps in log sigma (k-diffusion's get_sigmas_exponential).
std::vector<double> exponentialSigmas(const NoiseSchedule& /*schedule*/, const SigmaRange& range,
                                      int steps) {
    std::vector<double> sigmas = evenly(std::log(range.largest), std::log(range.smallest), steps);
    for (double& sigma : sigmas) sigma = std::exp(sigma);
    return sigmas;
}

}  // namespace

ScheduleSpec schedules::exponential() {
    return {"exponential",
            "Exponential",
            "Each step takes the same share of the noise away.",
            {},
            exponentialSigmas};
}

}  // namespace ninefold
