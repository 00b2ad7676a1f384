// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include "core/sampling/midpoint_sampler.h"
#include "core/sampling/sampler_registry.h"

namespace ninefold {

namespace {

/// DPM-Solver-2 (Lu et al. 2022, arXiv:2206.00927, algorithm 1) in sigma, as in k-diffusion and
/// KDPM2DiscreteScheduler: the whole step along the slope of its middle.
class Dpm2 final : public MidpointSampler {
public:
    Dpm2(const NoiseSchedule& schedule, int steps)
        : MidpointSampler(schedule, steps, Target::Next) {}

private:
    at::Tensor toMiddle(const at::Tensor& sample, const at::Tensor& clean, const Span& span,
                        NoiseSource& /*noise*/) override {
        return towards(clean, sample, span.middle / span.from);
    }
    at::Tensor toEnd(const Middle& middle, const Span& span, NoiseSource& /*noise*/) override {
        const at::Tensor slope = (middle.sample - middle.clean) / span.middle;
        return middle.from + slope * (span.to - span.from);
    }
};

}  // namespace

SamplerSpec samplers::dpm2() {
    return {
        "dpm2", "DPM2", "Second order along the slope of each step's middle, at twice the time.",
        true,   true,   makeSamplerOf<Dpm2>};
}

}  // namespace ninefold
