// SPDX-License-Identifier: MIT
#include "core/sampling/midpoint_sampler.h"

#include <ATen/ATen.h>

#include <cmath>
#include <utility>

#include "core/sampling/ancestral_step.h"

namespace ninefold {

namespace {

/// s0 s1 … 0 becomes s0 m0 s1 m1 … 0, the timesteps alike.
SigmaGrid withMiddles(const NoiseSchedule& schedule, const SigmaGrid& grid, bool ancestral) {
    SigmaGrid both;
    for (std::size_t i = 0; i < grid.timesteps.size(); ++i) {
        const double from = grid.sigmas[i];
        both.sigmas.push_back(from);
        both.timesteps.push_back(grid.timesteps[i]);
        if (i + 1 == grid.timesteps.size()) break;
        const double next = grid.sigmas[i + 1];
        const double middle = std::sqrt(from * (ancestral ? ancestralStep(from, next).down : next));
        both.sigmas.push_back(middle);
        both.timesteps.push_back(timestepOf(middle, schedule));
    }
    both.sigmas.push_back(grid.sigmas.back());
    return both;
}

}  // namespace

MidpointSampler::MidpointSampler(const NoiseSchedule& schedule, int steps, Target target)
    : SigmaSampler(
          schedule,
          withMiddles(schedule, continuousGrid(schedule, steps, schedule.config().sigmaSchedule),
                      target == Target::Down)) {}

at::Tensor MidpointSampler::step(const at::Tensor& modelOutput, int i, const at::Tensor& sample,
                                 NoiseSource& noise) {
    predictedClean_ = clean(modelOutput, sample, sigma(i));
    const bool isLast = static_cast<std::size_t>(i) + 1 == timesteps_.size();
    if (isLast) return predictedClean_;
    if (i % 2 == 0) {
        from_ = sample;
        return toMiddle(sample, predictedClean_, {sigma(i), sigma(i + 1), sigma(i + 2)}, noise);
    }
    const Middle middle{std::exchange(from_, {}), sample, predictedClean_};
    return toEnd(middle, {sigma(i - 1), sigma(i), sigma(i + 1)}, noise);
}

at::Tensor MidpointSampler::towards(const at::Tensor& clean, const at::Tensor& sample,
                                    double ratio) {
    return ratio * sample + (1 - ratio) * clean;
}

}  // namespace ninefold
