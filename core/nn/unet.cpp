// SPDX-License-Identifier: MIT
#include "core/nn/unet.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <utility>

namespace ninefold::nn {
namespace {

ConvShape sameSize(int64_t kernel) {
    return {kernel, 1, (kernel - 1) / 2};
}

int64_t firstWidth(const UNetConfig& config) {
    return config.levels.front().channels;
}

}  // namespace

UNetImpl::UNetImpl(const UNetConfig& config)
    : config_(config),
      convIn_(register_module(
          "conv_in", Conv2d(config.inChannels, firstWidth(config), sameSize(config.kernelIn)))),
      timeEmbedding_(register_module("time_embedding",
                                     TimestepEmbedding(firstWidth(config), config.timeWidth,
                                                       config.activation, config.guidanceWidth))),
      normOut_(register_module("conv_norm_out",
                               GroupNorm(config.groups, firstWidth(config), config.epsilon))),
      convOut_(register_module(
          "conv_out", Conv2d(firstWidth(config), config.outChannels, sameSize(config.kernelOut)))) {
    if (config.vectorWidth > 0) {
        vectorEmbedding_ = register_module(
            "add_embedding",
            TimestepEmbedding(config.vectorWidth, config.timeWidth, config.activation));
    }
    if (config.textHeads > 0) {
        textEmbedding_ = register_module(
            "add_embedding",
            TextTimeEmbedding(config.contextWidth(), config.timeWidth, config.textHeads));
    }
    for (std::size_t i = 0; i < config.levels.size(); ++i) {
        downBlocks_->push_back(UNetDownBlock(config, i));
        upBlocks_->push_back(UNetUpBlock(config, config.levels.size() - 1 - i));
    }
    register_module("down_blocks", downBlocks_);
    register_module("up_blocks", upBlocks_);
    if (config.middle != UNetConfig::Middle::None) {
        midBlock_ = register_module("mid_block", UNetMidBlock(config));
    }
}

/// Tokens are merged at the finest level that attends, where they are many and alike.
UNetContext UNetImpl::contextAt(std::size_t level, UNetContext context) const {
    const auto attends = [](const UNetConfig::Level& l) { return l.downAttends || l.upAttends; };
    const auto finest = std::find_if(config_.levels.begin(), config_.levels.end(), attends);
    if (level != static_cast<std::size_t>(finest - config_.levels.begin())) {
        context.transformer.merging = 0;
    }
    return context;
}

/// `skips` gets the maps on the way; the result is what comes out of the middle.
at::Tensor UNetImpl::goDown(at::Tensor x, const UNetContext& context,
                            const UNetConditions& conditions, std::vector<at::Tensor>& skips) {
    const bool reuses = conditions.deep != nullptr && conditions.deep->isReused;
    skips.push_back(x);
    if (reuses) {
        downBlocks_[0]->as<UNetDownBlock>()->forwardFirst(x, contextAt(0, context), skips);
    } else {
        for (std::size_t level = 0; level < downBlocks_->size(); ++level) {
            x = downBlocks_[level]->as<UNetDownBlock>()->forward(x, contextAt(level, context),
                                                                 skips);
        }
        const std::size_t nowhere = downBlocks_->size();
        if (midBlock_) x = midBlock_(x, contextAt(nowhere, context));
    }
    if (conditions.control.isNone()) return x;
    if (!reuses) x = x + conditions.control.middle;
    for (std::size_t i = 0; i < skips.size(); ++i) skips[i] = skips[i] + conditions.control.down[i];
    return x;
}

at::Tensor UNetImpl::goUp(at::Tensor x, const UNetContext& context,
                          const UNetConditions& conditions, std::vector<at::Tensor>& skips) {
    const std::size_t last = upBlocks_->size() - 1;
    const auto block = [this](std::size_t i) { return upBlocks_[i]->as<UNetUpBlock>(); };
    const UNetContext lastContext = contextAt(0, context);
    const std::size_t layers = block(last)->layers();
    const std::size_t enter = layers - 2;  // of the last block; a level has at least one layer down
    DeepMap* const deep = conditions.deep;
    if (deep != nullptr && deep->isReused) {
        x = deep->map;
    } else {
        for (std::size_t i = 0; i < last; ++i) {
            x = block(i)->forward(x, contextAt(last - i, context), skips);
        }
        x = block(last)->forwardLayers(x, lastContext, skips, 0, enter);
        if (deep != nullptr) deep->map = x;
    }
    return block(last)->forwardLayers(x, lastContext, skips, enter, layers);
}

at::Tensor UNetImpl::forward(const at::Tensor& latents, const at::Tensor& timesteps,
                             const at::Tensor& text, const UNetConditions& conditions) {
    const at::Tensor sinusoids = timestepSinusoids(
        timesteps, {firstWidth(config_), config_.cosineFirst, config_.frequencyShift});
    at::Tensor time = timeEmbedding_(sinusoids.to(latents.scalar_type()), conditions.guidance);
    if (vectorEmbedding_) time = time + vectorEmbedding_(conditions.vector);
    if (textEmbedding_) time = time + textEmbedding_(text);
    const UNetContext context{activate(config_.activation, time),
                              {text, conditions.textKeys, conditions.tokenMerging}};

    at::Tensor x = latents.contiguous(at::MemoryFormat::ChannelsLast);
    if (config_.centerInput) x = x * 2.0 - 1.0;
    std::vector<at::Tensor> skips;
    x = goDown(convIn_(x), context, conditions, skips);
    x = goUp(x, context, conditions, skips);
    if (config_.activation == Activation::Silu) return convOut_(normOut_->forwardSilu(x));
    return convOut_(activate(config_.activation, normOut_(x)));
}

}  // namespace ninefold::nn
