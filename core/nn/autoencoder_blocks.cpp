// SPDX-License-Identifier: MIT
#include "core/nn/autoencoder_blocks.h"

#include <utility>

#include "core/nn/attention.h"

namespace ninefold::nn {
namespace {

constexpr double kEpsilon = 1e-6;  // of every norm here

ResnetShape resnetShape(const AutoencoderConfig& config, int64_t in, int64_t out) {
    return {in, out, 0, config.groups, kEpsilon, config.activation};
}

}  // namespace

AutoencoderLevelImpl::AutoencoderLevelImpl(const AutoencoderConfig& config, const Shape& shape) {
    for (int64_t i = 0; i < shape.layers; ++i) {
        resnets_->push_back(
            ResnetBlock(resnetShape(config, i == 0 ? shape.in : shape.out, shape.out)));
    }
    register_module("resnets", resnets_);
    if (shape.then == Then::Halve) {
        downsampler_ = Downsample(shape.out, 0);
        register_module("downsamplers", torch::nn::ModuleList(downsampler_));
    } else if (shape.then == Then::Double) {
        upsampler_ = Upsample(shape.out);
        register_module("upsamplers", torch::nn::ModuleList(upsampler_));
    }
}

at::Tensor AutoencoderLevelImpl::forward(at::Tensor x) {
    for (const auto& resnet : *resnets_) x = resnet->as<ResnetBlock>()->forward(x);
    if (downsampler_) return downsampler_(x);
    if (upsampler_) return upsampler_->forward(x);
    return x;
}

SpatialAttentionImpl::SpatialAttentionImpl(int64_t channels, int64_t groups)
    : norm_(register_module("group_norm", GroupNorm(groups, channels, kEpsilon))),
      toQ_(register_module("to_q", Linear(channels, channels))),
      toK_(register_module("to_k", Linear(channels, channels))),
      toV_(register_module("to_v", Linear(channels, channels))),
      out_(Linear(channels, channels)) {
    register_module("to_out", torch::nn::ModuleList(out_));
}

at::Tensor SpatialAttentionImpl::forward(const at::Tensor& x) {
    const at::Tensor tokens = norm_(x).permute({0, 2, 3, 1}).flatten(1, 2);
    const auto oneHead = [](const at::Tensor& t) { return t.unsqueeze(1); };
    const at::Tensor mixed =
        attention(oneHead(toQ_(tokens)), oneHead(toK_(tokens)), oneHead(toV_(tokens))).squeeze(1);
    return out_(mixed)
        .view({x.size(0), x.size(2), x.size(3), x.size(1)})
        .permute({0, 3, 1, 2})
        .add_(x);
}

AutoencoderMiddleImpl::AutoencoderMiddleImpl(const AutoencoderConfig& config)
    : first_(ResnetBlock(resnetShape(config, config.channels.back(), config.channels.back()))),
      second_(ResnetBlock(resnetShape(config, config.channels.back(), config.channels.back()))) {
    register_module("resnets", torch::nn::ModuleList(first_, second_));
    if (config.middleAttends) {
        attention_ = SpatialAttention(config.channels.back(), config.groups);
        register_module("attentions", torch::nn::ModuleList(attention_));
    }
}

at::Tensor AutoencoderMiddleImpl::forward(const at::Tensor& x) {
    const at::Tensor h = first_(x);
    return second_(attention_ ? attention_(h) : h);
}

}  // namespace ninefold::nn
