// SPDX-License-Identifier: MIT
#pragma once

#include "core/sampling/sigma_sampler.h"

namespace ninefold {

/// What the second-order solvers share that ask the model twice a step: where the step begins, and
/// at the geometric mean of the noises there and where it heads for. The last step goes straight to
/// the clean latent, so n steps are 2n - 1 calls.
class MidpointSampler : public SigmaSampler {
public:
    int firstCall(int step) const final { return 2 * step; }
    at::Tensor step(const at::Tensor& modelOutput, int i, const at::Tensor& sample,
                    NoiseSource& noise) final;

protected:
    /// Where a step heads for: the next noise, or the lower one of an ancestral step.
    enum class Target { Next, Down };
    MidpointSampler(const NoiseSchedule& schedule, int steps, Target target);

    /// The noises of one step.
    struct Span {
        double from;
        double middle;
        double to;
    };
    /// What the step knows when the model has been asked at its middle.
    struct Middle {
        at::Tensor from;    ///< the latent where the step began
        at::Tensor sample;  ///< the latent at the middle
        at::Tensor clean;   ///< the clean latent predicted there
    };
    /// The latent at the middle, from that where the step begins and the clean one told there.
    virtual at::Tensor toMiddle(const at::Tensor& sample, const at::Tensor& clean, const Span& span,
                                NoiseSource& noise) = 0;
    virtual at::Tensor toEnd(const Middle& middle, const Span& span, NoiseSource& noise) = 0;

    /// The exact solution for a constant clean latent: noise shrinks by `ratio`.
    static at::Tensor towards(const at::Tensor& clean, const at::Tensor& sample, double ratio);

private:
    at::Tensor from_;
};

}  // namespace ninefold
