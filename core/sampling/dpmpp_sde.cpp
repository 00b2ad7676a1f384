// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include <cmath>

#include "core/sampling/ancestral_step.h"
#include "core/sampling/midpoint_sampler.h"
#include "core/sampling/sampler_registry.h"

namespace ninefold {

namespace {

/// DPM-Solver++ for the diffusion SDE with r = 1/2 (Lu et al. 2022, arXiv:2211.01095; k-diffusion).
/// The noise of a step is the way of one Brownian motion over sigma: what is added over the whole
/// step holds what was added up to its middle. k-diffusion takes that motion from a tree of its own
/// (torchsde's BrownianTree); here its parts are drawn from the picture's noise in the order of
/// calls, so the same seed gives another picture of the same distribution.
class DpmppSde final : public MidpointSampler {
public:
    DpmppSde(const NoiseSchedule& schedule, int steps)
        : MidpointSampler(schedule, steps, Target::Next) {}

private:
    at::Tensor toMiddle(const at::Tensor& sample, const at::Tensor& clean, const Span& span,
                        NoiseSource& noise) override {
        const AncestralStep half = ancestralStep(span.from, span.middle);
        noiseToMiddle_ = noise.draw(sample.sizes()).to(sample.device());
        return towards(clean, sample, half.down / span.from) + noiseToMiddle_ * half.up;
    }
    at::Tensor toEnd(const Middle& middle, const Span& span, NoiseSource& noise) override {
        const AncestralStep whole = ancestralStep(span.from, span.to);
        const at::Tensor onward = noise.draw(middle.from.sizes()).to(middle.from.device());
        const double share = (span.from - span.middle) / (span.from - span.to);
        const at::Tensor fresh = std::sqrt(share) * noiseToMiddle_ + std::sqrt(1 - share) * onward;
        return towards(middle.clean, middle.from, whole.down / span.from) + fresh * whole.up;
    }

    at::Tensor noiseToMiddle_;  ///< noise between a step's beginning and its middle
};

}  // namespace

SamplerSpec samplers::dpmpp_sde() {
    return {"dpmpp_sde",
            "DPM++ SDE",
            "Two looks a step along a noisy path: rich detail in 10 to 15 steps.",
            true,
            true,
            makeSamplerOf<DpmppSde>};
}

}  // namespace ninefold
