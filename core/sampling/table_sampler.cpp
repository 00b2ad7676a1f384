// SPDX-License-Identifier: MIT
#include "core/sampling/table_sampler.h"

#include <ATen/ATen.h>

#include <cmath>

#include "core/base/error.h"

namespace ninefold {

TableSampler::TableSampler(const NoiseSchedule& schedule, const std::vector<int>& timesteps,
                           Clips clips)
    : alphasCumprod_(schedule.alphasCumprod()),
      finalAlphaBar_(schedule.config().setAlphaToOne ? 1.0 : schedule.alphasCumprod().front()),
      prediction_(schedule.config().prediction),
      clip_(clips != Clips::Never &&
                    schedule.config().clipSample.value_or(clips == Clips::UnlessItSaysNo)
                ? schedule.config().clipSampleRange
                : 0.0) {
    timesteps_.assign(timesteps.begin(), timesteps.end());
    if (prediction_ == Prediction::Epsilon && alphaBar(timestep(0)) <= 0) {
        throw Error(
            ErrorKind::BadModel,
            "This sampler can't draw with a model that predicts noise and has zero terminal "
            "SNR.",
            "Choose Euler or DPM++ 2M.");
    }
}

double TableSampler::alphaBar(int timestep) const {
    return timestep < 0 ? finalAlphaBar_ : alphasCumprod_[static_cast<std::size_t>(timestep)];
}

at::Tensor TableSampler::addNoise(const at::Tensor& clean, const at::Tensor& noise, int i) const {
    const double signal = alphaBar(timestep(i));
    return std::sqrt(signal) * clean + std::sqrt(1 - signal) * noise;
}

at::Tensor TableSampler::clean(const at::Tensor& output, const at::Tensor& sample,
                               double alphaBar) const {
    at::Tensor x0 = output;
    if (prediction_ == Prediction::Epsilon) {
        x0 = (sample - std::sqrt(1 - alphaBar) * output) / std::sqrt(alphaBar);
    } else if (prediction_ == Prediction::Velocity) {
        x0 = std::sqrt(alphaBar) * sample - std::sqrt(1 - alphaBar) * output;
    }
    return clip_ > 0 ? x0.clamp(-clip_, clip_) : x0;
}

at::Tensor TableSampler::noiseIn(const at::Tensor& output, const at::Tensor& sample,
                                 double alphaBar) const {
    const double signal = std::sqrt(alphaBar);
    const double noise = std::sqrt(1 - alphaBar);
    switch (prediction_) {
        case Prediction::Epsilon:
            break;
        case Prediction::Velocity:
            return signal * output + noise * sample;
        case Prediction::Sample:
            return (sample - signal * output) / noise;
    }
    return output;
}

}  // namespace ninefold
