// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/sampling/sampler.h"
#include "core/sampling/sigma_grid.h"

namespace ninefold {

/// What the solvers in the half log SNR share (Lu et al. 2022, arXiv:2211.01095): latents are
/// alpha * x0 + sigma * noise with alpha^2 + sigma^2 = 1, and time runs in lambda.
class MultistepSampler : public Sampler {
public:
    double initNoiseSigma() const override { return 1.0; }
    at::Tensor scaleModelInput(const at::Tensor& sample, int /*i*/) const override {
        return sample;
    }
    at::Tensor addNoise(const at::Tensor& clean, const at::Tensor& noise, int i) const override;

protected:
    /// How noisy a latent is.
    struct Level {
        double alpha;
        double sigma;
        double lambda;  ///< log(alpha / sigma); infinite at the end
    };

    MultistepSampler(const NoiseSchedule& schedule, SigmaGrid grid);

    /// At call i; i may be timesteps().size(), the end.
    const Level& level(int i) const { return levels_[static_cast<std::size_t>(i)]; }
    bool isLast(int i) const { return static_cast<std::size_t>(i) + 1 == timesteps_.size(); }
    at::Tensor clean(const at::Tensor& output, const at::Tensor& sample, int i) const;

private:
    std::vector<Level> levels_;
    Prediction prediction_;
};

}  // namespace ninefold
