// SPDX-License-Identifier: MIT
#include "core/sampling/sigma_sampler.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ninefold {

SigmaSampler::SigmaSampler(const NoiseSchedule& schedule, SigmaGrid grid)
    : sigmas_(std::move(grid.sigmas)),
      prediction_(schedule.config().prediction),
      unitVarianceStart_(schedule.config().spacing == Spacing::Leading) {
    timesteps_ = std::move(grid.timesteps);
}

double SigmaSampler::initNoiseSigma() const {
    const double largest = *std::max_element(sigmas_.begin(), sigmas_.end());
    // With leading steps the first latent is not pure noise: what is left of the picture counts.
    return unitVarianceStart_ ? std::sqrt(largest * largest + 1) : largest;
}

at::Tensor SigmaSampler::scaleModelInput(const at::Tensor& sample, int i) const {
    return sample / std::sqrt(sigma(i) * sigma(i) + 1);
}

at::Tensor SigmaSampler::addNoise(const at::Tensor& clean, const at::Tensor& noise, int i) const {
    return clean + noise * sigma(i);
}

at::Tensor SigmaSampler::clean(const at::Tensor& output, const at::Tensor& sample,
                               double sigma) const {
    const double variance = sigma * sigma + 1;
    switch (prediction_) {
        case Prediction::Epsilon:
            return sample - sigma * output;
        case Prediction::Velocity:
            return sample / variance - output * (sigma / std::sqrt(variance));
        case Prediction::Sample:
            break;
    }
    return output;
}

}  // namespace ninefold
