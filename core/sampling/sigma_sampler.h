// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/sampling/sampler.h"
#include "core/sampling/sigma_grid.h"

namespace ninefold {

/// What the samplers of Karras et al. 2022 (arXiv:2206.00364) share: latents are x0 + sigma * noise
/// and are scaled by 1/sqrt(sigma^2 + 1) for the network.
class SigmaSampler : public Sampler {
public:
    double initNoiseSigma() const override;
    at::Tensor scaleModelInput(const at::Tensor& sample, int i) const override;
    at::Tensor addNoise(const at::Tensor& clean, const at::Tensor& noise, int i) const override;

protected:
    SigmaSampler(const NoiseSchedule& schedule, SigmaGrid grid);

    /// The noise at call i; i may be timesteps().size(), the end.
    double sigma(int i) const { return sigmas_[static_cast<std::size_t>(i)]; }
    /// x0 from what the network says of a latent with this much noise.
    at::Tensor clean(const at::Tensor& output, const at::Tensor& sample, double sigma) const;

    std::vector<double> sigmas_;

private:
    Prediction prediction_;
    bool unitVarianceStart_;
};

}  // namespace ninefold
