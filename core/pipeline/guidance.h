// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <functional>

namespace ninefold {

/// The network alone: latents [B,C,h,w], training steps [B], text states [B,T,D] -> output
/// [B,C,h,w].
using Network = std::function<at::Tensor(const at::Tensor& latents, const at::Tensor& timesteps,
                                         const at::Tensor& textStates)>;

/// Classifier-free guidance (Ho and Salimans 2022, arXiv:2207.12598):
///   out = uncond + scale * (cond - uncond)
/// Without a need for it (scale <= 1, or both texts are the same) the network runs once, not twice.
class Guidance {
public:
    /// Text states [1,T,D] of the prompt and of the negative prompt; the latter undefined for none.
    Guidance(Network network, at::Tensor promptStates, at::Tensor negativeStates, double scale);

    /// latent [1,C,h,w] float32 -> float32 [1,C,h,w].
    at::Tensor operator()(const at::Tensor& latent, double timestep) const;
    /// Network evaluations for one call: 1 or 2.
    int evaluations() const { return static_cast<int>(states_.size(0)); }

    /// Text states that each evaluation attends to.
    std::int64_t tokens() const { return states_.size(1); }

private:
    Network network_;
    at::Tensor states_;  ///< [1,T,D] or [2,T,D]: negative, prompt
    double scale_;
};

}  // namespace ninefold
