// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include <cmath>

#include "core/sampling/sampler_registry.h"
#include "core/sampling/sigma_grid.h"
#include "core/sampling/table_sampler.h"

namespace ninefold {

namespace {

/// Multistep consistency sampling (Luo et al. 2023, arXiv:2310.04378, algorithm 3): jump to the
/// clean latent, add fresh noise for the next step.
class Lcm final : public TableSampler {
public:
    Lcm(const NoiseSchedule& schedule, int steps)
        : TableSampler(schedule, distilledTimesteps(schedule.config(), steps, "LCM"),
                       Clips::WhereItSaysSo),
          timestepScaling_(schedule.config().timestepScaling) {}

    at::Tensor step(const at::Tensor& modelOutput, int i, const at::Tensor& sample,
                    NoiseSource& noise) override {
        constexpr double kVariance = 0.25;  // of the data, 0.5^2: the paper's boundary condition
        const double time = timestep(i) * timestepScaling_;
        const double skip = kVariance / (time * time + kVariance);
        const double out = time / std::sqrt(time * time + kVariance);
        predictedClean_ = out * clean(modelOutput, sample, alphaBar(timestep(i))) + skip * sample;

        const bool isLast = static_cast<std::size_t>(i) + 1 == timesteps_.size();
        if (isLast) return predictedClean_;
        return addNoise(predictedClean_, noise.draw(sample.sizes()).to(sample.device()), i + 1);
    }

private:
    double timestepScaling_;
};

}  // namespace

SamplerSpec samplers::lcm() {
    return {"lcm", "LCM", "For distilled models only: a picture in 2 to 8 steps.",
            false, false, makeSamplerOf<Lcm>};
}

}  // namespace ninefold
