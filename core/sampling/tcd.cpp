// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include <cmath>

#include "core/sampling/sampler_registry.h"
#include "core/sampling/sigma_grid.h"
#include "core/sampling/table_sampler.h"

namespace ninefold {

namespace {

/// How much of a step is drawn anew: gamma of the paper, diffusers' default.
constexpr double kGamma = 0.3;

/// Trajectory consistency sampling (Zheng et al. 2024, arXiv:2402.19159, algorithm 4): jump along
/// the trajectory below the next step's noise, and come back up with fresh noise.
class Tcd final : public TableSampler {
public:
    Tcd(const NoiseSchedule& schedule, int steps)
        : TableSampler(schedule, distilledTimesteps(schedule.config(), steps, "TCD"),
                       Clips::Never) {}

    at::Tensor step(const at::Tensor& modelOutput, int i, const at::Tensor& sample,
                    NoiseSource& noise) override {
        const bool isLast = static_cast<std::size_t>(i) + 1 == timesteps_.size();
        const int next = isLast ? 0 : timestep(i + 1);
        const double here = alphaBar(timestep(i));
        const double below = alphaBar(static_cast<int>((1 - kGamma) * next));
        predictedClean_ = clean(modelOutput, sample, here);
        const at::Tensor landed = std::sqrt(below) * predictedClean_ +
                                  std::sqrt(1 - below) * noiseIn(modelOutput, sample, here);
        if (isLast) return landed;
        const double left = alphaBar(next) / below;
        return std::sqrt(left) * landed +
               std::sqrt(1 - left) * noise.draw(sample.sizes()).to(sample.device());
    }
};

}  // namespace

SamplerSpec samplers::tcd() {
    return {
        "tcd", "TCD", "For models distilled for it: a picture in 4 to 8 steps, and finer in more.",
        false, false, makeSamplerOf<Tcd>};
}

}  // namespace ninefold
