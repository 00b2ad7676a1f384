// SPDX-License-Identifier: MIT
#pragma once

#include <torch/nn/modules/container/modulelist.h>

#include "core/nn/attention_layer.h"
#include "core/nn/autoencoder_config.h"
#include "core/nn/resampling.h"
#include "core/nn/resnet_block.h"

namespace ninefold::nn {

/// Resnet blocks at one size, then half or twice the size.
class AutoencoderLevelImpl final : public torch::nn::Module {
public:
    enum class Then { Stay, Halve, Double };
    struct Shape {
        int64_t in = 0;
        int64_t out = 0;
        int64_t layers = 1;
        Then then = Then::Stay;
    };
    AutoencoderLevelImpl(const AutoencoderConfig& config, const Shape& shape);
    /// x [B,in,H,W] -> [B,out,H',W'].
    at::Tensor forward(at::Tensor x);

private:
    torch::nn::ModuleList resnets_;
    Downsample downsampler_{nullptr};
    Upsample upsampler_{nullptr};
};
TORCH_MODULE(AutoencoderLevel);

/// One head of self-attention over all pixels: x + to_out(attend(group_norm(x))).
class SpatialAttentionImpl final : public torch::nn::Module {
public:
    SpatialAttentionImpl(int64_t channels, int64_t groups);
    at::Tensor forward(const at::Tensor& x);

private:
    GroupNorm norm_;
    Linear toQ_, toK_, toV_, out_;
};
TORCH_MODULE(SpatialAttention);

/// resnets.0, attentions.0 (where the model has it), resnets.1.
class AutoencoderMiddleImpl final : public torch::nn::Module {
public:
    explicit AutoencoderMiddleImpl(const AutoencoderConfig& config);
    at::Tensor forward(const at::Tensor& x);

private:
    ResnetBlock first_, second_;
    SpatialAttention attention_{nullptr};
};
TORCH_MODULE(AutoencoderMiddle);

}  // namespace ninefold::nn
