// SPDX-License-Identifier: MIT
#include "core/pipeline/guidance.h"

#include <torch/torch.h>

#include <algorithm>
#include <utility>

namespace ninefold {

Guidance::Guidance(Network network, const std::vector<GuidedText>& texts,
                   const TextCondition& negative, double scale)
    : network_(std::move(network)), hasNegative_(negative.states.defined()) {
    std::vector<at::Tensor> states;
    std::vector<at::Tensor> pooled;
    const auto add = [&](const TextCondition& text) {
        states.push_back(text.states);
        if (text.pooled.defined()) pooled.push_back(text.pooled);
    };
    if (hasNegative_) add(negative);
    for (const GuidedText& text : texts) {
        add(text.text);
        factors_.push_back(std::max(scale, 1.0) * text.weight);
    }
    text_.states = at::cat(states);
    if (!pooled.empty()) text_.pooled = at::cat(pooled);
    text_.guidance = texts.front().text.guidance;
}

at::Tensor Guidance::operator()(const at::Tensor& latent, double timestep) const {
    const std::int64_t batch = text_.states.size(0);
    const at::Tensor timesteps =
        at::full({batch}, timestep, at::TensorOptions(at::kFloat).device(latent.device()));
    const at::Tensor out =
        network_(latent.expand({batch, -1, -1, -1}), timesteps, text_).to(at::kFloat);
    if (batch == 1) return out;
    at::Tensor sum = hasNegative_ ? out.narrow(0, 0, 1) : at::zeros_like(out.narrow(0, 0, 1));
    for (std::size_t i = 0; i < factors_.size(); ++i) {
        const at::Tensor towards =
            out.narrow(0, static_cast<std::int64_t>(i) + (hasNegative_ ? 1 : 0), 1);
        sum = sum + factors_[i] * (hasNegative_ ? towards - out.narrow(0, 0, 1) : towards);
    }
    return sum;
}

}  // namespace ninefold
