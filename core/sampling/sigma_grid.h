// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/sampling/noise_schedule.h"

namespace ninefold {

/// Which training steps a picture visits and how noisy the latent is at each:
/// x = x0 + sigma * noise up to a common factor.
struct SigmaGrid {
    std::vector<double> timesteps;  ///< n of them, falling
    std::vector<double> sigmas;     ///< n + 1 of them, falling; the last is where the picture ends
};

/// Whole training steps, falling, as DDIM of diffusers picks them.
/// Throws Error{Usage} if there are fewer training steps than `steps`.
std::vector<int> wholeTimesteps(const ScheduleConfig& config, Spacing spacing, int steps);

/// The grid of the samplers of Karras et al. 2022 (arXiv:2206.00364), which may stand between two
/// training steps: Euler, Euler a and Heun of diffusers. `withKarras`: sigmas of eq. 5, rho = 7.
SigmaGrid continuousGrid(const NoiseSchedule& schedule, int steps, bool withKarras);

/// The grid of the multistep solvers, on whole training steps: DPM-Solver++ and UniPC of diffusers.
/// Their Karras timesteps are rounded; `truncateCosine` cuts them off for cosine schedules, as
/// DPM-Solver++ does there. Throws Error{Usage} if two steps would fall on one.
SigmaGrid multistepGrid(const NoiseSchedule& schedule, int steps, bool truncateCosine,
                        double lambdaMinClipped);

}  // namespace ninefold
