// SPDX-License-Identifier: MIT
#include "core/nn/tiny_decoder.h"

#include <ATen/ATen.h>

#include "core/nn/resampling.h"

namespace ninefold::nn {
namespace {

constexpr double kMostLatent = 3.0;  ///< latents are bent into ±3 first
constexpr int64_t kColours = 3;

/// A layer without weights keeps its number.
torch::nn::Module numbered(const char* name) {
    return torch::nn::Module(name);
}

}  // namespace

TinyBlockImpl::TinyBlockImpl(int64_t width)
    : first_(Conv2d(width, width)), second_(Conv2d(width, width)), third_(Conv2d(width, width)) {
    torch::nn::ModuleList conv;
    conv->push_back(first_);
    conv->push_back(numbered("ReLU"));
    conv->push_back(second_);
    conv->push_back(numbered("ReLU"));
    conv->push_back(third_);
    register_module("conv", conv);
}

at::Tensor TinyBlockImpl::forward(const at::Tensor& x) {
    return third_(second_(first_(x).relu_()).relu_()).add_(x).relu_();
}

TinyDecoderImpl::TinyDecoderImpl(const TinyDecoderConfig& config) : config_(config) {
    layers_->push_back(Conv2d(config.latentChannels, config.width));
    layers_->push_back(numbered("ReLU"));
    for (std::size_t level = 0; level < config.blocks.size(); ++level) {
        const bool isLast = level + 1 == config.blocks.size();
        for (int64_t i = 0; i < config.blocks[level]; ++i) {
            layers_->push_back(TinyBlock(config.width));
        }
        if (!isLast) layers_->push_back(numbered("Upsample"));
        ConvShape shape;
        shape.hasBias = isLast;
        layers_->push_back(Conv2d(config.width, isLast ? kColours : config.width, shape));
    }
    register_module("layers", layers_);
}

at::Tensor TinyDecoderImpl::forward(const at::Tensor& latents) {
    at::Tensor x = at::tanh(latents / kMostLatent) * kMostLatent;
    x = x.contiguous(at::MemoryFormat::ChannelsLast);
    for (const auto& layer : *layers_) {
        if (auto* conv = layer->as<Conv2d>()) {
            x = conv->forward(x);
        } else if (auto* block = layer->as<TinyBlock>()) {
            x = block->forward(x);
        } else {
            x = layer->name() == "ReLU" ? x.relu() : doubleSize(x);
        }
    }
    return x * 2.0 - 1.0;
}

}  // namespace ninefold::nn
