// SPDX-License-Identifier: MIT
#include "core/nn/control_net.h"

#include <ATen/ATen.h>

namespace ninefold::nn {
namespace {

constexpr int64_t kColours = 3;

Conv2d pointwise(int64_t channels) {
    return Conv2d(channels, channels, ConvShape{1, 1, 0});
}

ConvShape halving() {
    return {3, 2, 1};
}

int64_t firstWidth(const ControlNetConfig& config) {
    return config.unet.levels.front().channels;
}

ConvShape sameSize(int64_t kernel) {
    return {kernel, 1, (kernel - 1) / 2};
}

}  // namespace

ControlHintImpl::ControlHintImpl(const std::vector<int64_t>& channels, int64_t out)
    : convIn_(register_module("conv_in", Conv2d(kColours, channels.front()))),
      convOut_(register_module("conv_out", Conv2d(channels.back(), out))) {
    for (std::size_t i = 0; i + 1 < channels.size(); ++i) {
        blocks_->push_back(Conv2d(channels[i], channels[i]));
        blocks_->push_back(Conv2d(channels[i], channels[i + 1], halving()));
    }
    register_module("blocks", blocks_);
}

at::Tensor ControlHintImpl::forward(const at::Tensor& picture) {
    at::Tensor x = convIn_(picture.contiguous(at::MemoryFormat::ChannelsLast));
    for (const auto& block : *blocks_) x = block->as<Conv2d>()->forward(at::silu(x));
    return convOut_(at::silu(x));
}

ControlNetImpl::ControlNetImpl(const ControlNetConfig& config)
    : config_(config),
      convIn_(register_module("conv_in", Conv2d(config.unet.inChannels, firstWidth(config),
                                                sameSize(config.unet.kernelIn)))),
      timeEmbedding_(register_module(
          "time_embedding",
          TimestepEmbedding(firstWidth(config), config.unet.timeWidth, config.unet.activation))),
      hint_(register_module("controlnet_cond_embedding",
                            ControlHint(config.hintChannels, firstWidth(config)))),
      midBlock_(register_module("mid_block", UNetMidBlock(config.unet))),
      middleConv_(
          register_module("controlnet_mid_block", pointwise(config.unet.levels.back().channels))) {
    const UNetConfig& unet = config.unet;
    if (unet.vectorWidth > 0) {
        vectorEmbedding_ = register_module(
            "add_embedding", TimestepEmbedding(unet.vectorWidth, unet.timeWidth, unet.activation));
    }
    zeroConvs_->push_back(pointwise(firstWidth(config)));
    for (std::size_t i = 0; i < unet.levels.size(); ++i) {
        downBlocks_->push_back(UNetDownBlock(unet, i));
        const int64_t maps = unet.levels[i].layers + (i + 1 < unet.levels.size() ? 1 : 0);
        for (int64_t map = 0; map < maps; ++map) {
            zeroConvs_->push_back(pointwise(unet.levels[i].channels));
        }
    }
    register_module("down_blocks", downBlocks_);
    register_module("controlnet_down_blocks", zeroConvs_);
}

at::Tensor ControlNetImpl::hint(const at::Tensor& picture) {
    return hint_(config_.isBlueFirst ? picture.flip(1) : picture);
}

ControlResiduals ControlNetImpl::forward(const at::Tensor& latents, const at::Tensor& timesteps,
                                         const at::Tensor& text, const at::Tensor& hint,
                                         const at::Tensor& vector) {
    const UNetConfig& unet = config_.unet;
    const at::Tensor sinusoids =
        timestepSinusoids(timesteps, {firstWidth(config_), unet.cosineFirst, unet.frequencyShift});
    at::Tensor time = timeEmbedding_(sinusoids.to(latents.scalar_type()));
    if (vectorEmbedding_) time = time + vectorEmbedding_(vector);
    const UNetContext context{activate(unet.activation, time), {text}};

    at::Tensor x = convIn_(latents.contiguous(at::MemoryFormat::ChannelsLast)) + hint;
    std::vector<at::Tensor> maps{x};
    for (const auto& block : *downBlocks_) {
        x = block->as<UNetDownBlock>()->forward(x, context, maps);
    }
    ControlResiduals result;
    for (std::size_t i = 0; i < maps.size(); ++i) {
        result.down.push_back(zeroConvs_[i]->as<Conv2d>()->forward(maps[i]));
    }
    result.middle = middleConv_(midBlock_(x, context));
    return result;
}

}  // namespace ninefold::nn
