// SPDX-License-Identifier: MIT
#pragma once

#include "core/sampling/multistep_sampler.h"

namespace ninefold {

/// What DPM-Solver++(2M) and its SDE share (Lu et al. 2022, arXiv:2211.01095): from the clean
/// latents predicted here and one call before, a second-order guess of the one to head for.
class DpmppSampler : public MultistepSampler {
public:
    DpmppSampler(const NoiseSchedule& schedule, int steps);

    at::Tensor step(const at::Tensor& modelOutput, int i, const at::Tensor& sample,
                    NoiseSource& noise) final;

protected:
    /// From call i to i + 1 with the clean latent `target` held constant in between.
    virtual at::Tensor advance(const at::Tensor& target, const at::Tensor& sample, int i,
                               NoiseSource& noise) = 0;

private:
    bool lastIsFirstOrder_;
    at::Tensor cleanBefore_;
};

}  // namespace ninefold
