// SPDX-License-Identifier: MIT
#include <cmath>

#include "core/sampling/schedule_registry.h"
#include "core/sampling/sigma_grid.h"

namespace ninefold {

namespace {

/// Karras et al. 2022 (arXiv:2206.00364), eq. 5: even steps in the seventh root of sigma.
std::vector<double> karrasSigmas(const NoiseSchedule& /*schedule*/, const SigmaRange& range,
                                 int steps) {
    constexpr double kRho = 7.0;
    std::vector<double> sigmas =
        evenly(std::pow(range.largest, 1 / kRho), std::pow(range.smallest, 1 / kRho), steps);
    for (double& sigma : sigmas) sigma = std::pow(sigma, kRho);
    return sigmas;
}

}  // namespace

ScheduleSpec schedules::karras() {
    return {"karras",
            "Karras",
            "Denser steps where little noise is left (Karras et al. 2022).",
            {},
            karrasSigmas};
}

}  // namespace ninefold
