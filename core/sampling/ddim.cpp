// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include <cmath>

#include "core/sampling/sampler_registry.h"
#include "core/sampling/sigma_grid.h"
#include "core/sampling/table_sampler.h"

namespace ninefold {

namespace {

/// Denoising diffusion implicit model without noise, eta = 0 (Song et al. 2020, arXiv:2010.02502,
/// eq. 12): x' = sqrt(a') x0 + sqrt(1 - a') eps.
class Ddim final : public TableSampler {
public:
    Ddim(const NoiseSchedule& schedule, int steps)
        : TableSampler(schedule,
                       wholeTimesteps(schedule.config(),
                                      schedule.config().spacing.value_or(Spacing::Leading), steps),
                       Clips::UnlessItSaysNo),
          stride_(schedule.config().trainSteps / steps) {}

    at::Tensor step(const at::Tensor& modelOutput, int i, const at::Tensor& sample,
                    NoiseSource& /*noise*/) override {
        // One stride on, also where the spacing's next timestep is another: so does diffusers.
        const double here = alphaBar(timestep(i));
        const double next = alphaBar(timestep(i) - stride_);
        predictedClean_ = clean(modelOutput, sample, here);
        return std::sqrt(next) * predictedClean_ +
               std::sqrt(1 - next) * noiseIn(modelOutput, sample, here);
    }

private:
    int stride_;
};

}  // namespace

SamplerSpec samplers::ddim() {
    return {"ddim", "DDIM", "The classic deterministic sampler: steady, and invertible.",
            true,   false,  makeSamplerOf<Ddim>};
}

}  // namespace ninefold
