// SPDX-License-Identifier: MIT
#pragma once

#include <torch/nn/modules/container/modulelist.h>

#include <vector>

#include "core/nn/resampling.h"
#include "core/nn/resnet_block.h"
#include "core/nn/transformer_block.h"
#include "core/nn/unet_config.h"

namespace ninefold::nn {

/// What every block of a UNet is given besides the feature map.
struct UNetContext {
    at::Tensor actTime;              ///< act(time embedding) [B,timeWidth]
    TransformerContext transformer;  ///< text and shortcuts
};

/// One level on the way down: resnet blocks, each followed by a transformer where the level
/// attends, then half the size except at the last level.
class UNetDownBlockImpl final : public torch::nn::Module {
public:
    UNetDownBlockImpl(const UNetConfig& config, std::size_t level);
    /// x [B,in,H,W] -> [B,channels,H/2,W/2]; every intermediate map is appended to `skips`.
    at::Tensor forward(at::Tensor x, const UNetContext& context, std::vector<at::Tensor>& skips);
    /// Of the first layer alone.
    at::Tensor forwardFirst(const at::Tensor& x, const UNetContext& context,
                            std::vector<at::Tensor>& skips);

private:
    torch::nn::ModuleList resnets_, attentions_;
    Downsample downsampler_{nullptr};
};
TORCH_MODULE(UNetDownBlock);

/// The narrowest place: a resnet block, and where the model attends there a transformer and a
/// second resnet block.
class UNetMidBlockImpl final : public torch::nn::Module {
public:
    explicit UNetMidBlockImpl(const UNetConfig& config);
    at::Tensor forward(const at::Tensor& x, const UNetContext& context);

private:
    torch::nn::ModuleList resnets_, attentions_;
};
TORCH_MODULE(UNetMidBlock);

/// One level on the way up: the mirror of the way down, each resnet block joined by a skip.
class UNetUpBlockImpl final : public torch::nn::Module {
public:
    UNetUpBlockImpl(const UNetConfig& config, std::size_t level);
    /// Takes its maps from the end of `skips`; enlarges to the size of the next one there.
    at::Tensor forward(at::Tensor x, const UNetContext& context, std::vector<at::Tensor>& skips);
    /// Layers first … end-1 alone.
    at::Tensor forwardLayers(at::Tensor x, const UNetContext& context,
                             std::vector<at::Tensor>& skips, std::size_t first, std::size_t end);
    std::size_t layers() const { return resnets_->size(); }

private:
    torch::nn::ModuleList resnets_, attentions_;
    Upsample upsampler_{nullptr};
};
TORCH_MODULE(UNetUpBlock);

}  // namespace ninefold::nn
