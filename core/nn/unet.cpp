// SPDX-License-Identifier: MIT
#include "core/nn/unet.h"

#include <ATen/ATen.h>

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

at::Tensor UNetImpl::forward(const at::Tensor& latents, const at::Tensor& timesteps,
                             const at::Tensor& text, const UNetConditions& conditions) {
    const at::Tensor sinusoids = timestepSinusoids(
        timesteps, {firstWidth(config_), config_.cosineFirst, config_.frequencyShift});
    at::Tensor time = timeEmbedding_(sinusoids.to(latents.scalar_type()), conditions.guidance);
    if (vectorEmbedding_) time = time + vectorEmbedding_(conditions.vector);
    const UNetContext context{activate(config_.activation, time), text};

    at::Tensor x = latents.contiguous(at::MemoryFormat::ChannelsLast);
    if (config_.centerInput) x = x * 2.0 - 1.0;
    x = convIn_(x);
    std::vector<at::Tensor> skips{x};
    for (const auto& block : *downBlocks_) {
        x = block->as<UNetDownBlock>()->forward(x, context, skips);
    }
    if (midBlock_) x = midBlock_(x, context);
    if (!conditions.control.isNone()) {
        x = x + conditions.control.middle;
        for (std::size_t i = 0; i < skips.size(); ++i) {
            skips[i] = skips[i] + conditions.control.down[i];
        }
    }
    for (const auto& block : *upBlocks_) {
        x = block->as<UNetUpBlock>()->forward(x, context, skips);
    }
    if (config_.activation == Activation::Silu) return convOut_(normOut_->forwardSilu(x));
    return convOut_(activate(config_.activation, normOut_(x)));
}

}  // namespace ninefold::nn
