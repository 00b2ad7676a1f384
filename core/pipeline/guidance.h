// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <functional>
#include <memory>
#include <vector>

#include "core/models/text_condition.h"

namespace ninefold {

/// The network alone: latents [B,C,h,w], training steps [B], text for each -> output [B,C,h,w].
using Network = std::function<at::Tensor(const at::Tensor& latents, const at::Tensor& timesteps,
                                         const TextCondition& text)>;

/// A text that the picture is drawn towards.
struct GuidedText {
    TextCondition text;   ///< of one picture
    double weight = 1.0;  ///< below 0: away from it
};

/// How guidance acts on the way from noise to picture.
struct GuidanceRule {
    double scale = 1;    ///< below 1 counts as 1: off
    double rescale = 0;  ///< 0..1, see rescaled()
    double from = 0;   ///< share of the training steps behind the latent where guidance begins …
    double until = 1;  ///< … and where it ends (Kynkäänniemi et al. 2024, arXiv:2404.07724)
    int trainSteps = 1000;

    /// The scale at a training step: 1 outside the interval.
    double scaleAt(double timestep) const;
};

/// Guidance lifts the contrast of what is predicted. This brings the deviation of `guided` back to
/// that of `conditional` by a share (Lin et al. 2023, arXiv:2305.08891, eq. 14 to 16). [1,C,h,w].
at::Tensor rescaled(const at::Tensor& guided, const at::Tensor& conditional, double share);

/// Classifier-free guidance (Ho and Salimans 2022, arXiv:2207.12598) towards several texts (Liu et
/// al. 2022, arXiv:2206.01714):
///   out = uncond + scale * sum(weight_i * (cond_i - uncond))
/// Without a need for `uncond` it isn't computed; the texts of one call go through the network
/// together.
class Guidance {
public:
    /// At least one text. What cross-attention makes of them is kept up to `mostBytes`. The
    /// negative's states are undefined where scale times the sum of the weights is 1, so that they
    /// have no say.
    Guidance(Network network, const std::vector<GuidedText>& texts, const TextCondition& negative,
             const GuidanceRule& rule, std::int64_t mostBytes = 0);

    /// latent [1,C,h,w] float32 -> float32 [1,C',h,w]. Controls steer all texts alike. `deep` is
    /// what an earlier call for this picture left; it is worked out anew where the texts that have
    /// a say aren't the same now.
    at::Tensor operator()(const at::Tensor& latent, double timestep,
                          const ActiveControls& controls = {}, nn::DeepMap* deep = nullptr) const;
    /// Network evaluations for one call within the rule's interval.
    int evaluations() const { return static_cast<int>(text_.states.size(0)); }

    /// Text states that each evaluation attends to.
    std::int64_t tokens() const { return text_.states.size(1); }

private:
    /// Without the negative.
    TextCondition textsAlone() const;
    /// `out` as [negative if `hasNegative`, texts …] joined at a scale.
    at::Tensor joined(const at::Tensor& out, bool hasNegative, double scale) const;

    Network network_;
    TextCondition text_;                              ///< negative if there is one, then the texts
    std::unique_ptr<nn::TextKeys> keys_, keysAlone_;  ///< of text_; of the texts alone
    std::vector<double> weights_;                     ///< one a text
    bool hasNegative_;
    GuidanceRule rule_;
};

}  // namespace ninefold
