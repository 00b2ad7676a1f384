// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include <cmath>

#include "core/sampling/multistep_sampler.h"
#include "core/sampling/sampler_registry.h"

namespace ninefold {

namespace {

/// SDE-DPM-Solver++(3M): the exponential integrator of the diffusion SDE along the parabola through
/// the last three clean latents (Lu et al. 2022, arXiv:2211.01095; k-diffusion). k-diffusion draws
/// its noise from torchsde's BrownianTree; here each step draws from the picture's noise.
class Dpmpp3mSde final : public MultistepSampler {
public:
    Dpmpp3mSde(const NoiseSchedule& schedule, int steps)
        : MultistepSampler(
              schedule, multistepGrid(schedule, steps, true, schedule.config().lambdaMinClipped)) {}

    at::Tensor step(const at::Tensor& modelOutput, int i, const at::Tensor& sample,
                    NoiseSource& noise) override {
        predictedClean_ = clean(modelOutput, sample, i);
        const double h = level(i + 1).lambda - level(i).lambda;
        const double fresh = -std::expm1(-2 * h);
        at::Tensor next = (level(i + 1).sigma / level(i).sigma * std::exp(-h)) * sample +
                          (level(i + 1).alpha * fresh) * predictedClean_;
        // To sigma 0 the step is infinitely long: only its first order is defined.
        if (!isLast(i)) {
            next = next + level(i + 1).alpha * bend(i, h) +
                   (level(i + 1).sigma * std::sqrt(fresh)) *
                       noise.draw(sample.sizes()).to(sample.device());
        }
        cleanBefore2_ = cleanBefore_;
        cleanBefore_ = predictedClean_;
        return next;
    }

private:
    /// What the change of the clean latent adds to the step, as far as it is known.
    at::Tensor bend(int i, double h) const {
        if (!cleanBefore_.defined()) return at::zeros_like(predictedClean_);
        const double phi2 = std::expm1(-2 * h) / (2 * h) + 1;
        const double r0 = (level(i).lambda - level(i - 1).lambda) / h;
        const at::Tensor slope = (predictedClean_ - cleanBefore_) / r0;
        if (!cleanBefore2_.defined()) return phi2 * slope;
        const double phi3 = phi2 / (2 * h) - 0.5;
        const double r1 = (level(i - 1).lambda - level(i - 2).lambda) / h;
        const at::Tensor change = (slope - (cleanBefore_ - cleanBefore2_) / r1) / (r0 + r1);
        return phi2 * (slope + r0 * change) - phi3 * change;
    }

    at::Tensor cleanBefore_;
    at::Tensor cleanBefore2_;
};

}  // namespace

SamplerSpec samplers::dpmpp_3m_sde() {
    return {"dpmpp_3m_sde",
            "DPM++ 3M SDE",
            "Third order with fresh noise at every step: at its best from 25 steps on.",
            true,
            true,
            makeSamplerOf<Dpmpp3mSde>};
}

}  // namespace ninefold
