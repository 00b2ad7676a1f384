// SPDX-License-Identifier: MIT
#pragma once

#include <string>
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

/// Whole training steps of a distilled model: the `originalInferenceSteps` that it knows, thinned
/// out evenly from the noisiest (LCM and TCD of diffusers). Throws Error{Usage}, by the sampler's
/// name, if there are fewer of them than `steps`.
std::vector<int> distilledTimesteps(const ScheduleConfig& config, int steps, const char* sampler);

/// `count` numbers at even distances, both ends included; one is `from`.
std::vector<double> evenly(double from, double to, int count);

/// The noise at a training step, which may be fractional: even in log sigma between two whole ones,
/// as in k-diffusion. timestepOf() is the reverse; beyond the table it gives the table's end.
double sigmaAt(double timestep, const NoiseSchedule& schedule);
double timestepOf(double sigma, const NoiseSchedule& schedule);

/// The grid of the samplers of Karras et al. 2022 (arXiv:2206.00364), which may stand between two
/// training steps: Euler, Euler a and Heun of diffusers. `sigmaSchedule`: the id of the schedule
/// that states the noises, over the range that the model's spacing gives, or empty for that
/// spacing.
SigmaGrid continuousGrid(const NoiseSchedule& schedule, int steps,
                         const std::string& sigmaSchedule);

/// The grid of the multistep solvers, on whole training steps: DPM-Solver++ and UniPC of diffusers.
/// A schedule that states noises goes over the whole range; with Karras' the timesteps are rounded
/// as there, and `truncateCosine` cuts them off for cosine schedules, as DPM-Solver++ does. Throws
/// Error{Usage} if two steps would fall on one.
SigmaGrid multistepGrid(const NoiseSchedule& schedule, int steps, bool truncateCosine,
                        double lambdaMinClipped);

}  // namespace ninefold
