// SPDX-License-Identifier: MIT
#include "core/sampling/dpmpp_sampler.h"

#include <ATen/ATen.h>

namespace ninefold {

namespace {

/// The second order is unstable where a short picture ends, and undefined where sigma becomes 0.
bool endsInFirstOrder(const ScheduleConfig& config, std::size_t steps) {
    constexpr std::size_t kShort = 15;
    return !config.finalSigmaIsMin || config.eulerAtFinal ||
           (config.lowerOrderFinal && steps < kShort);
}

}  // namespace

DpmppSampler::DpmppSampler(const NoiseSchedule& schedule, int steps)
    : MultistepSampler(schedule,
                       multistepGrid(schedule, steps, true, schedule.config().lambdaMinClipped)),
      lastIsFirstOrder_(endsInFirstOrder(schedule.config(), timesteps_.size())) {}

at::Tensor DpmppSampler::step(const at::Tensor& modelOutput, int i, const at::Tensor& sample,
                              NoiseSource& noise) {
    predictedClean_ = clean(modelOutput, sample, i);
    at::Tensor target = predictedClean_;
    if (cleanBefore_.defined() && !(isLast(i) && lastIsFirstOrder_)) {
        const double h = level(i + 1).lambda - level(i).lambda;
        const double before = level(i).lambda - level(i - 1).lambda;
        target = predictedClean_ + (0.5 * h / before) * (predictedClean_ - cleanBefore_);
    }
    cleanBefore_ = predictedClean_;
    return advance(target, sample, i, noise);
}

}  // namespace ninefold
