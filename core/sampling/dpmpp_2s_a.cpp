// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include "core/sampling/ancestral_step.h"
#include "core/sampling/midpoint_sampler.h"
#include "core/sampling/sampler_registry.h"

namespace ninefold {

namespace {

/// DPM-Solver++(2S) (Lu et al. 2022, arXiv:2211.01095, algorithm 1, r = 1/2) to the lower noise of
/// an ancestral step, and fresh noise on top (k-diffusion).
class Dpmpp2sAncestral final : public MidpointSampler {
public:
    Dpmpp2sAncestral(const NoiseSchedule& schedule, int steps)
        : MidpointSampler(schedule, steps, Target::Down) {}

private:
    at::Tensor toMiddle(const at::Tensor& sample, const at::Tensor& clean, const Span& span,
                        NoiseSource& /*noise*/) override {
        return towards(clean, sample, span.middle / span.from);
    }
    at::Tensor toEnd(const Middle& middle, const Span& span, NoiseSource& noise) override {
        const AncestralStep ancestral = ancestralStep(span.from, span.to);
        const at::Tensor fresh = noise.draw(middle.from.sizes()).to(middle.from.device());
        return towards(middle.clean, middle.from, ancestral.down / span.from) +
               fresh * ancestral.up;
    }
};

}  // namespace

SamplerSpec samplers::dpmpp_2s_a() {
    return {"dpmpp_2s_a",
            "DPM++ 2S a",
            "Two looks a step and fresh noise: lively and clean, at twice the time.",
            true,
            true,
            makeSamplerOf<Dpmpp2sAncestral>};
}

}  // namespace ninefold
