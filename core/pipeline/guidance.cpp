// SPDX-License-Identifier: MIT
#include "core/pipeline/guidance.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace ninefold {

namespace {
constexpr double kSameFactor = 1e-9;
}  // namespace

double GuidanceRule::scaleAt(double timestep) const {
    const double behind = 1 - timestep / trainSteps;
    return behind >= from && behind <= until ? std::max(scale, 1.0) : 1.0;
}

at::Tensor rescaled(const at::Tensor& guided, const at::Tensor& conditional, double share) {
    const at::Tensor back = guided * (conditional.std() / guided.std());
    return share * back + (1 - share) * guided;
}

Guidance::Guidance(Network network, const std::vector<GuidedText>& texts,
                   const TextCondition& negative, const GuidanceRule& rule, std::int64_t mostBytes)
    : network_(std::move(network)),
      keys_(std::make_unique<nn::TextKeys>(mostBytes)),
      keysAlone_(std::make_unique<nn::TextKeys>(mostBytes / 2)),
      hasNegative_(negative.states.defined()),
      rule_(rule) {
    std::vector<at::Tensor> states;
    std::vector<at::Tensor> pooled;
    const auto add = [&](const TextCondition& text) {
        states.push_back(text.states);
        if (text.pooled.defined()) pooled.push_back(text.pooled);
    };
    if (hasNegative_) add(negative);
    for (const GuidedText& text : texts) {
        add(text.text);
        weights_.push_back(text.weight);
    }
    text_.states = at::cat(states);
    if (!pooled.empty()) text_.pooled = at::cat(pooled);
    text_.guidance = texts.front().text.guidance;
}

at::Tensor Guidance::operator()(const at::Tensor& latent, double timestep,
                                const ActiveControls& controls, nn::DeepMap* deep) const {
    const double scale = rule_.scaleAt(timestep);
    const double sum = std::accumulate(weights_.begin(), weights_.end(), 0.0);
    const bool needsNegative = hasNegative_ && std::abs(scale * sum - 1) > kSameFactor;
    const bool isAlone = hasNegative_ && !needsNegative;
    TextCondition text = isAlone ? textsAlone() : text_;
    text.controls = controls;
    const std::int64_t batch = text.states.size(0);
    text.shortcuts.textKeys = (isAlone ? keysAlone_ : keys_).get();
    text.shortcuts.deep = deep;
    if (deep != nullptr && !(deep->map.defined() && deep->map.size(0) == batch)) {
        deep->isReused = false;
    }
    const at::Tensor timesteps =
        at::full({batch}, timestep, at::TensorOptions(at::kFloat).device(latent.device()));
    const at::Tensor out =
        network_(latent.expand({batch, -1, -1, -1}), timesteps, text).to(at::kFloat);
    if (batch == 1) return out;
    const at::Tensor guided = joined(out, needsNegative, scale);
    if (rule_.rescale <= 0 || scale <= 1) return guided;
    return rescaled(guided, joined(out, needsNegative, 1), rule_.rescale);
}

TextCondition Guidance::textsAlone() const {
    TextCondition texts = text_;
    texts.states = texts.states.slice(0, 1);
    if (texts.pooled.defined()) texts.pooled = texts.pooled.slice(0, 1);
    return texts;
}

at::Tensor Guidance::joined(const at::Tensor& out, bool hasNegative, double scale) const {
    const at::Tensor negative = out.narrow(0, 0, 1);
    at::Tensor sum = hasNegative ? negative : at::zeros_like(negative);
    for (std::size_t i = 0; i < weights_.size(); ++i) {
        const at::Tensor towards =
            out.narrow(0, static_cast<std::int64_t>(i) + (hasNegative ? 1 : 0), 1);
        sum = sum + (scale * weights_[i]) * (hasNegative ? towards - negative : towards);
    }
    return sum;
}

}  // namespace ninefold
