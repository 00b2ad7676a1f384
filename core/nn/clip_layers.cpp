// SPDX-License-Identifier: MIT
#include "core/nn/clip_layers.h"

#include <algorithm>

#include "core/nn/attention.h"

namespace ninefold::nn {

ClipAttentionImpl::ClipAttentionImpl(const ClipTowerConfig& config)
    : heads_(config.heads),
      k_(register_module("k_proj", Linear(config.width, config.width))),
      v_(register_module("v_proj", Linear(config.width, config.width))),
      q_(register_module("q_proj", Linear(config.width, config.width))),
      out_(register_module("out_proj", Linear(config.width, config.width))) {}

at::Tensor ClipAttentionImpl::forward(const at::Tensor& x, bool causal) {
    const at::Tensor mixed = attention(splitHeads(q_(x), heads_), splitHeads(k_(x), heads_),
                                       splitHeads(v_(x), heads_), {causal, false});
    return out_(joinHeads(mixed));
}

ClipMlpImpl::ClipMlpImpl(const ClipTowerConfig& config)
    : activation_(config.activation),
      fc1_(register_module("fc1", Linear(config.width, config.mlpWidth))),
      fc2_(register_module("fc2", Linear(config.mlpWidth, config.width))) {}

at::Tensor ClipMlpImpl::forward(const at::Tensor& x) {
    return fc2_(activate(activation_, fc1_(x)));
}

ClipLayerImpl::ClipLayerImpl(const ClipTowerConfig& config)
    : attention_(register_module("self_attn", ClipAttention(config))),
      norm1_(register_module("layer_norm1", LayerNorm(config.width, config.epsilon))),
      mlp_(register_module("mlp", ClipMlp(config))),
      norm2_(register_module("layer_norm2", LayerNorm(config.width, config.epsilon))) {}

at::Tensor ClipLayerImpl::forward(const at::Tensor& x, bool causal) {
    at::Tensor h = attention_(norm1_(x), causal).add_(x);
    return h.add_(mlp_(norm2_(h)));
}

ClipEncoderImpl::ClipEncoderImpl(const ClipTowerConfig& config) {
    for (int64_t i = 0; i < config.layers; ++i) layers_->push_back(ClipLayer(config));
    register_module("layers", layers_);
}

at::Tensor ClipEncoderImpl::forward(const at::Tensor& x, bool causal) {
    return run(x, causal, 0, layers_->size());
}

at::Tensor ClipEncoderImpl::firstLayers(const at::Tensor& x, int skipped) {
    return run(x, /*causal=*/true, 0, countWithout(skipped));
}

at::Tensor ClipEncoderImpl::lastLayers(const at::Tensor& x, int skipped) {
    return run(x, /*causal=*/true, countWithout(skipped), layers_->size());
}

std::size_t ClipEncoderImpl::countWithout(int skipped) const {
    const auto count = static_cast<int>(layers_->size());
    return static_cast<std::size_t>(std::max(0, count - skipped));
}

at::Tensor ClipEncoderImpl::run(at::Tensor x, bool causal, std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i) x = layers_[i]->as<ClipLayer>()->forward(x, causal);
    return x;
}

}  // namespace ninefold::nn
