// SPDX-License-Identifier: MIT
#include "core/nn/compact_upscaler.h"

#include <ATen/ATen.h>

namespace ninefold::nn {
namespace {
constexpr int64_t kColours = 3;
}

PReluImpl::PReluImpl(int64_t channels) {
    weight_ = register_parameter("weight", placeholder({channels}), false);
}

at::Tensor PReluImpl::forward(const at::Tensor& x) {
    return at::where(x > 0, x, x * weight_.view({1, -1, 1, 1}));
}

CompactUpscaler::CompactUpscaler(const CompactUpscalerConfig& config) : config_(config) {
    body_->push_back(Conv2d(kColours, config.width));
    body_->push_back(PRelu(config.width));
    for (int64_t i = 0; i < config.convs; ++i) {
        body_->push_back(Conv2d(config.width, config.width));
        body_->push_back(PRelu(config.width));
    }
    body_->push_back(Conv2d(config.width, kColours * config.scale * config.scale));
    register_module("body", body_);
}

at::Tensor CompactUpscaler::enlarge(const at::Tensor& x) {
    at::Tensor h = x.contiguous(at::MemoryFormat::ChannelsLast);
    for (const auto& layer : *body_) {
        auto* conv = layer->as<Conv2d>();
        h = conv != nullptr ? conv->forward(h) : layer->as<PRelu>()->forward(h);
    }
    const int64_t scale = config_.scale;
    return at::pixel_shuffle(h, scale) + x.repeat_interleave(scale, 2).repeat_interleave(scale, 3);
}

}  // namespace ninefold::nn
