// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/sampling/noise_schedule.h"
#include "core/sampling/sampler.h"

namespace ninefold {

/// What the samplers share that look alphaBar up at whole training steps (Ho et al. 2020,
/// arXiv:2006.11239): latents are sqrt(alphaBar) * x0 + sqrt(1 - alphaBar) * noise.
class TableSampler : public Sampler {
public:
    double initNoiseSigma() const override { return 1.0; }
    at::Tensor scaleModelInput(const at::Tensor& sample, int /*i*/) const override {
        return sample;
    }
    at::Tensor addNoise(const at::Tensor& clean, const at::Tensor& noise, int i) const override;

protected:
    /// Whether predicted clean latents are clipped, where the model's configuration may say so.
    enum class Clips { UnlessItSaysNo, WhereItSaysSo, Never };

    /// Throws Error{BadModel} for a model that predicts noise and whose first step sees no picture
    /// at all (alphaBar = 0): x0 can't be told there.
    TableSampler(const NoiseSchedule& schedule, const std::vector<int>& timesteps, Clips clips);

    int timestep(int i) const { return static_cast<int>(timesteps_[static_cast<std::size_t>(i)]); }
    /// Before training step 0 the latent is (nearly) clean.
    double alphaBar(int timestep) const;
    at::Tensor clean(const at::Tensor& output, const at::Tensor& sample, double alphaBar) const;
    /// The noise in the latent, told from the unclipped output.
    at::Tensor noiseIn(const at::Tensor& output, const at::Tensor& sample, double alphaBar) const;

private:
    std::vector<double> alphasCumprod_;
    double finalAlphaBar_;
    Prediction prediction_;
    double clip_;  ///< 0: don't
};

}  // namespace ninefold
