// SPDX-License-Identifier: MIT
#include "core/sampling/multistep_sampler.h"

#include <ATen/ATen.h>

#include <cmath>
#include <utility>

namespace ninefold {

MultistepSampler::MultistepSampler(const NoiseSchedule& schedule, SigmaGrid grid)
    : prediction_(schedule.config().prediction) {
    timesteps_ = std::move(grid.timesteps);
    levels_.reserve(grid.sigmas.size());
    for (const double ratio : grid.sigmas) {
        const double alpha = 1 / std::sqrt(ratio * ratio + 1);
        levels_.push_back({alpha, ratio * alpha, -std::log(ratio)});
    }
}

at::Tensor MultistepSampler::addNoise(const at::Tensor& clean, const at::Tensor& noise,
                                      int i) const {
    return level(i).alpha * clean + level(i).sigma * noise;
}

at::Tensor MultistepSampler::clean(const at::Tensor& output, const at::Tensor& sample,
                                   int i) const {
    const Level& here = level(i);
    switch (prediction_) {
        case Prediction::Epsilon:
            return (sample - here.sigma * output) / here.alpha;
        case Prediction::Velocity:
            return here.alpha * sample - here.sigma * output;
        case Prediction::Sample:
            break;
    }
    return output;
}

}  // namespace ninefold
