// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cmath>

#include "core/sampling/schedule_registry.h"
#include "core/sampling/sigma_grid.h"

namespace ninefold {

namespace {

using Table = std::array<double, 11>;
constexpr Table kStableDiffusion1{14.615, 6.475, 3.861, 2.697, 1.886, 1.396,
                                  0.963,  0.652, 0.399, 0.152, 0.029};
constexpr Table kStableDiffusionXl{14.615, 6.315, 3.771, 2.181, 1.342, 0.862,
                                   0.555,  0.380, 0.234, 0.113, 0.029};

/// Sabour et al. 2024 (arXiv:2404.14507): noises optimised for one model, at other numbers of steps
/// interpolated in log sigma, as A1111 does it.
std::vector<double> interpolated(const Table& table, int steps) {
    std::vector<double> sigmas = evenly(0, static_cast<double>(table.size() - 1), steps);
    for (double& at : sigmas) {
        const auto low = std::min(static_cast<std::size_t>(at), table.size() - 2);
        const double weight = at - static_cast<double>(low);
        at = std::exp((1 - weight) * std::log(table[low]) + weight * std::log(table[low + 1]));
    }
    return sigmas;
}

std::vector<double> sigmasOf1(const NoiseSchedule& /*schedule*/, const SigmaRange& /*range*/,
                              int steps) {
    return interpolated(kStableDiffusion1, steps);
}

std::vector<double> sigmasOfXl(const NoiseSchedule& /*schedule*/, const SigmaRange& /*range*/,
                               int steps) {
    return interpolated(kStableDiffusionXl, steps);
}

}  // namespace

ScheduleSpec schedules::align_your_steps() {
    return {"align_your_steps",
            "Align Your Steps",
            "Steps measured to be best for Stable Diffusion 1: good pictures in 10.",
            {},
            sigmasOf1};
}

ScheduleSpec schedules::align_your_steps_xl() {
    return {"align_your_steps_xl",
            "Align Your Steps XL",
            "Steps measured to be best for Stable Diffusion XL: good pictures in 10.",
            {},
            sigmasOfXl};
}

}  // namespace ninefold
