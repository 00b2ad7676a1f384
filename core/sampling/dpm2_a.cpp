// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include "core/sampling/ancestral_step.h"
#include "core/sampling/midpoint_sampler.h"
#include "core/sampling/sampler_registry.h"

namespace ninefold {

namespace {

/// DPM2 that goes further down than asked and comes back up with fresh noise (k-diffusion).
class Dpm2Ancestral final : public MidpointSampler {
public:
    Dpm2Ancestral(const NoiseSchedule& schedule, int steps)
        : MidpointSampler(schedule, steps, Target::Down) {}

private:
    at::Tensor toMiddle(const at::Tensor& sample, const at::Tensor& clean, const Span& span,
                        NoiseSource& /*noise*/) override {
        return towards(clean, sample, span.middle / span.from);
    }
    at::Tensor toEnd(const Middle& middle, const Span& span, NoiseSource& noise) override {
        const AncestralStep ancestral = ancestralStep(span.from, span.to);
        const at::Tensor slope = (middle.sample - middle.clean) / span.middle;
        const at::Tensor fresh = noise.draw(middle.sample.sizes()).to(middle.sample.device());
        return middle.from + slope * (ancestral.down - span.from) + fresh * ancestral.up;
    }
};

}  // namespace

SamplerSpec samplers::dpm2_a() {
    return {
        "dpm2_a", "DPM2 a", "DPM2 with fresh noise at every step: rich in detail, never settles.",
        true,     true,     makeSamplerOf<Dpm2Ancestral>};
}

}  // namespace ninefold
