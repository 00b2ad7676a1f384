// SPDX-License-Identifier: MIT
#include "core/nn/unet_blocks.h"

#include <ATen/ATen.h>

#include <utility>

namespace ninefold::nn {
namespace {

ResnetShape resnetShape(const UNetConfig& config, int64_t in, int64_t out) {
    return {in, out, config.timeWidth, config.groups, config.epsilon, config.activation};
}

Transformer2D makeTransformer(const UNetConfig& config, const UNetConfig::Level& level,
                              bool onlyCrossAttention) {
    TransformerShape shape;
    shape.width = level.channels;
    shape.contextWidth = level.contextWidth;
    shape.heads = level.heads;
    shape.blocks = level.transformerBlocks;
    shape.groups = config.groups;
    shape.linearProjection = config.linearProjection;
    shape.onlyCrossAttention = onlyCrossAttention;
    shape.upcast = config.upcastAttention;
    return Transformer2D(shape);
}

at::Tensor runLayer(torch::nn::ModuleList& resnets, torch::nn::ModuleList& attentions,
                    std::size_t i, const at::Tensor& x, const UNetContext& context) {
    const at::Tensor h = resnets[i]->as<ResnetBlock>()->forward(x, context.actTime);
    if (attentions->is_empty()) return h;
    return attentions[i]->as<Transformer2D>()->forward(h, context.transformer);
}

}  // namespace

UNetDownBlockImpl::UNetDownBlockImpl(const UNetConfig& config, std::size_t levelIndex) {
    const UNetConfig::Level& level = config.levels[levelIndex];
    int64_t in = config.levels[levelIndex == 0 ? 0 : levelIndex - 1].channels;
    for (int64_t i = 0; i < level.layers; ++i) {
        resnets_->push_back(ResnetBlock(resnetShape(config, in, level.channels)));
        if (level.downAttends) {
            attentions_->push_back(makeTransformer(config, level, level.onlyCrossAttention));
        }
        in = level.channels;
    }
    register_module("resnets", resnets_);
    register_module("attentions", attentions_);
    if (levelIndex + 1 < config.levels.size()) {
        downsampler_ = Downsample(level.channels, config.downsamplePadding);
        register_module("downsamplers", torch::nn::ModuleList(downsampler_));
    }
}

at::Tensor UNetDownBlockImpl::forward(at::Tensor x, const UNetContext& context,
                                      std::vector<at::Tensor>& skips) {
    for (std::size_t i = 0; i < resnets_->size(); ++i) {
        x = runLayer(resnets_, attentions_, i, x, context);
        skips.push_back(x);
    }
    if (downsampler_) {
        x = downsampler_(x);
        skips.push_back(x);
    }
    return x;
}

at::Tensor UNetDownBlockImpl::forwardFirst(const at::Tensor& x, const UNetContext& context,
                                           std::vector<at::Tensor>& skips) {
    skips.push_back(runLayer(resnets_, attentions_, 0, x, context));
    return skips.back();
}

UNetMidBlockImpl::UNetMidBlockImpl(const UNetConfig& config) {
    const UNetConfig::Level& level = config.levels.back();
    const ResnetShape shape = resnetShape(config, level.channels, level.channels);
    resnets_->push_back(ResnetBlock(shape));
    if (config.middle == UNetConfig::Middle::Attending) {
        attentions_->push_back(makeTransformer(config, level, false));
        resnets_->push_back(ResnetBlock(shape));
    }
    register_module("resnets", resnets_);
    register_module("attentions", attentions_);
}

at::Tensor UNetMidBlockImpl::forward(const at::Tensor& x, const UNetContext& context) {
    const at::Tensor h = runLayer(resnets_, attentions_, 0, x, context);
    if (resnets_->size() == 1) return h;
    return resnets_[1]->as<ResnetBlock>()->forward(h, context.actTime);
}

UNetUpBlockImpl::UNetUpBlockImpl(const UNetConfig& config, std::size_t levelIndex) {
    const UNetConfig::Level& level = config.levels[levelIndex];
    const std::size_t last = config.levels.size() - 1;
    const int64_t below = config.levels[std::min(levelIndex + 1, last)].channels;
    const int64_t above = config.levels[levelIndex == 0 ? 0 : levelIndex - 1].channels;
    for (int64_t i = 0; i <= level.layers; ++i) {
        const int64_t skip = i == level.layers ? above : level.channels;
        const int64_t in = (i == 0 ? below : level.channels) + skip;
        resnets_->push_back(ResnetBlock(resnetShape(config, in, level.channels)));
        if (level.upAttends) {
            attentions_->push_back(makeTransformer(config, level, level.onlyCrossAttention));
        }
    }
    register_module("resnets", resnets_);
    register_module("attentions", attentions_);
    if (levelIndex > 0) {
        upsampler_ = Upsample(level.channels);
        register_module("upsamplers", torch::nn::ModuleList(upsampler_));
    }
}

at::Tensor UNetUpBlockImpl::forwardLayers(at::Tensor x, const UNetContext& context,
                                          std::vector<at::Tensor>& skips, std::size_t first,
                                          std::size_t end) {
    for (std::size_t i = first; i < end; ++i) {
        const at::Tensor joined = at::cat({x, skips.back()}, 1);
        skips.pop_back();
        x = runLayer(resnets_, attentions_, i, joined, context);
    }
    return x;
}

at::Tensor UNetUpBlockImpl::forward(at::Tensor x, const UNetContext& context,
                                    std::vector<at::Tensor>& skips) {
    x = forwardLayers(x, context, skips, 0, layers());
    if (!upsampler_) return x;
    return upsampler_->forward(x, skips.back().size(2), skips.back().size(3));
}

}  // namespace ninefold::nn
