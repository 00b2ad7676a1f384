// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <functional>
#include <vector>

namespace ninefold {

/// The network alone: latents [B,C,h,w], training steps [B], text states [B,T,D] -> output
/// [B,C,h,w].
using Network = std::function<at::Tensor(const at::Tensor& latents, const at::Tensor& timesteps,
                                         const at::Tensor& textStates)>;

/// A text that the picture is drawn towards.
struct GuidedText {
    at::Tensor states;    ///< [1,T,D]
    double weight = 1.0;  ///< below 0: away from it
};

/// Classifier-free guidance (Ho and Salimans 2022, arXiv:2207.12598) towards several texts (Liu et
/// al. 2022, arXiv:2206.01714):
///   out = uncond + scale * sum(weight_i * (cond_i - uncond))
/// Without a need for `uncond` it isn't computed; the texts of one call go through the network
/// together.
class Guidance {
public:
    /// At least one text. Negative states [1,T,D]: undefined where scale times the sum of the
    /// weights is 1, so that they have no say. A scale below 1 counts as 1.
    Guidance(Network network, const std::vector<GuidedText>& texts, const at::Tensor& negative,
             double scale);

    /// latent [1,C,h,w] float32 -> float32 [1,C,h,w].
    at::Tensor operator()(const at::Tensor& latent, double timestep) const;
    /// Network evaluations for one call.
    int evaluations() const { return static_cast<int>(states_.size(0)); }

    /// Text states that each evaluation attends to.
    std::int64_t tokens() const { return states_.size(1); }

private:
    Network network_;
    at::Tensor states_;            ///< [B,T,D]: negative if there is one, then the texts
    std::vector<double> factors_;  ///< scale times weight, one a text
    bool hasNegative_;
};

}  // namespace ninefold
