// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <vector>

#include "core/sampling/noise_source.h"

namespace ninefold {

/// Leads one picture from noise to a clean latent. An object serves one picture once, call by call
/// in order, since many solvers remember earlier model outputs. Latents are float32 [1,C,h,w].
///
///   x = noise * initNoiseSigma()
///   for i in firstCall(0) .. timesteps().size()-1:
///       x = step(model(scaleModelInput(x, i), timesteps()[i]), i, x, noise)
class Sampler {
public:
    virtual ~Sampler() = default;

    /// The training step (may be fractional) that each model call is given; usually one per step.
    const std::vector<double>& timesteps() const noexcept { return timesteps_; }
    /// The model call with which denoising step `step` begins.
    virtual int firstCall(int step) const { return step; }

    /// What pure noise is multiplied with to be the first latent.
    virtual double initNoiseSigma() const = 0;
    /// The latent as the network expects it at call i.
    virtual at::Tensor scaleModelInput(const at::Tensor& sample, int i) const = 0;
    /// The latent after call i. `noise` is drawn from by the stochastic samplers only.
    virtual at::Tensor step(const at::Tensor& modelOutput, int i, const at::Tensor& sample,
                            NoiseSource& noise) = 0;
    /// A clean latent with as much noise as call i starts from: image to image.
    virtual at::Tensor addNoise(const at::Tensor& clean, const at::Tensor& noise, int i) const = 0;

    /// The clean latent x0 that the last step() predicted: what the picture will be. For previews.
    const at::Tensor& predictedClean() const noexcept { return predictedClean_; }

protected:
    std::vector<double> timesteps_;
    at::Tensor predictedClean_;
};

}  // namespace ninefold
