// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include "core/sampling/sampler_registry.h"
#include "core/sampling/sigma_sampler.h"

namespace ninefold {

namespace {

/// Heun's second-order method (Karras et al. 2022, algorithm 1 without churn). A step is two model
/// calls: the slope here, and the slope where an Euler step would lead; then a step from here along
/// their mean. The last step ends at sigma 0, where there is no slope, so it is one call: 2n-1 for
/// n steps.
class Heun final : public SigmaSampler {
public:
    Heun(const NoiseSchedule& schedule, int steps)
        : SigmaSampler(schedule, continuousGrid(schedule, steps, schedule.config().sigmaSchedule)) {
        callTwice();
        // Whether diffusers clips is said by the file alone: Heun has no default of its own.
        if (schedule.config().clipSample.value_or(false)) clip_ = schedule.config().clipSampleRange;
    }

    int firstCall(int step) const override { return 2 * step; }

    at::Tensor step(const at::Tensor& modelOutput, int i, const at::Tensor& sample,
                    NoiseSource& /*noise*/) override {
        predictedClean_ = clean(modelOutput, sample, sigma(i));
        if (clip_ > 0) predictedClean_ = predictedClean_.clamp(-clip_, clip_);
        const at::Tensor slope = (sample - predictedClean_) / sigma(i);
        if (!firstSlope_.defined()) {
            firstSlope_ = slope;
            from_ = sample;
            distance_ = sigma(i + 1) - sigma(i);
            return sample + slope * distance_;
        }
        const at::Tensor mean = (firstSlope_ + slope) / 2;
        firstSlope_.reset();
        return from_ + mean * distance_;
    }

private:
    /// s0 s1 … 0 becomes s0 s1 s1 s2 s2 … 0, and the timesteps alike: a step's second call is at
    /// the next step's noise.
    void callTwice() {
        const std::vector<double> sigmas = std::move(sigmas_);
        const std::vector<double> timesteps = std::move(timesteps_);
        sigmas_ = {sigmas.front()};
        timesteps_ = {timesteps.front()};
        for (std::size_t i = 1; i < timesteps.size(); ++i) {
            sigmas_.insert(sigmas_.end(), 2, sigmas[i]);
            timesteps_.insert(timesteps_.end(), 2, timesteps[i]);
        }
        sigmas_.push_back(sigmas.back());
    }

    double clip_ = 0;
    at::Tensor firstSlope_;
    at::Tensor from_;
    double distance_ = 0;
};

}  // namespace

SamplerSpec samplers::heun() {
    // diffusers' Heun knows no zero terminal SNR: it draws such a model by its uncorrected betas.
    const auto make = [](const NoiseSchedule& schedule, int steps) {
        return makeSamplerOf<Heun>(schedule.withoutZeroSnr(), steps);
    };
    return {"heun", "Heun", "Second order: cleaner than Euler, at twice the time a step.",
            true,   true,   make};
}

}  // namespace ninefold
