// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include "core/sampling/sampler_registry.h"
#include "core/sampling/sigma_sampler.h"

namespace ninefold {

namespace {

/// One Euler step of dx/dsigma = (x - x0) / sigma (Karras et al. 2022, algorithm 2 without churn).
class Euler final : public SigmaSampler {
public:
    Euler(const NoiseSchedule& schedule, int steps)
        : SigmaSampler(schedule, continuousGrid(schedule, steps, schedule.config().sigmaSchedule)) {
        if (schedule.config().finalSigmaIsMin) sigmas_.back() = schedule.sigmas().front();
    }

    at::Tensor step(const at::Tensor& modelOutput, int i, const at::Tensor& sample,
                    NoiseSource& /*noise*/) override {
        predictedClean_ = clean(modelOutput, sample, sigma(i));
        const at::Tensor slope = (sample - predictedClean_) / sigma(i);
        // At large sigmas most of this cancels. Written as x0 + slope * sigma' it would not, but
        // the picture would then differ from diffusers' by what is lost there.
        return sample + slope * (sigma(i + 1) - sigma(i));
    }
};

}  // namespace

SamplerSpec samplers::euler() {
    return {
        "euler", "Euler", "The simplest solver: quick, smooth, the same picture at any step count.",
        true,    true,    makeSamplerOf<Euler>};
}

}  // namespace ninefold
