// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include <string>

#include "core/sampling/ancestral_step.h"
#include "core/sampling/sampler_registry.h"
#include "core/sampling/sigma_sampler.h"

namespace ninefold {

namespace {

/// Euler that goes further down than asked and comes back up with fresh noise (ancestral sampling,
/// k-diffusion). As in diffusers a model's own choice of noises is not followed, a person's is.
class EulerAncestral final : public SigmaSampler {
public:
    EulerAncestral(const NoiseSchedule& schedule, int steps)
        : SigmaSampler(schedule, continuousGrid(schedule, steps, chosen(schedule.config()))) {}

    at::Tensor step(const at::Tensor& modelOutput, int i, const at::Tensor& sample,
                    NoiseSource& noise) override {
        const double from = sigma(i);
        const double to = sigma(i + 1);
        const AncestralStep ancestral = ancestralStep(from, to);

        predictedClean_ = clean(modelOutput, sample, from);
        const at::Tensor slope = (sample - predictedClean_) / from;
        const at::Tensor fresh = noise.draw(sample.sizes()).to(sample.device());
        return sample + slope * (ancestral.down - from) + fresh * ancestral.up;
    }

private:
    static std::string chosen(const ScheduleConfig& config) {
        return config.choice == "automatic" ? std::string() : config.sigmaSchedule;
    }
};

}  // namespace

SamplerSpec samplers::euler_a() {
    return {"euler_a", "Euler a", "Euler with fresh noise at every step: livelier, never settles.",
            true,      true,      makeSamplerOf<EulerAncestral>};
}

}  // namespace ninefold
