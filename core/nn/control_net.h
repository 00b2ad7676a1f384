// SPDX-License-Identifier: MIT
#pragma once

#include "core/nn/control_net_config.h"
#include "core/nn/control_residuals.h"
#include "core/nn/unet.h"

namespace ninefold::nn {

/// A picture as maps of the latent's size: conv_in, pairs of convolutions of which the second
/// halves the size, conv_out, with silu between.
class ControlHintImpl final : public torch::nn::Module {
public:
    ControlHintImpl(const std::vector<int64_t>& channels, int64_t out);
    /// [B,3,H,W] -> [B,out,h,w].
    at::Tensor forward(const at::Tensor& picture);

private:
    Conv2d convIn_;
    torch::nn::ModuleList blocks_;
    Conv2d convOut_;
};
TORCH_MODULE(ControlHint);

/// A copy of a UNet's way down that sees a picture, and says what to add to the UNet's own maps
/// (Zhang et al. 2023, arXiv:2302.05543): diffusers' ControlNetModel. Load with loadModule(), then
/// packLayers().
class ControlNetImpl final : public torch::nn::Module {
public:
    explicit ControlNetImpl(const ControlNetConfig& config);

    /// What of a picture [1,3,H,W], red, green, blue in [0,1], is the same in all steps:
    /// [1,C,h,w].
    at::Tensor hint(const at::Tensor& picture);
    /// latents [B,inChannels,h,w], text [B,T,contextWidth] and `hint` in the weights' dtype,
    /// timesteps [B] of any number type. Several threads may call at a time.
    ControlResiduals forward(const at::Tensor& latents, const at::Tensor& timesteps,
                             const at::Tensor& text, const at::Tensor& hint,
                             const at::Tensor& vector = {});

    const ControlNetConfig& config() const { return config_; }

private:
    ControlNetConfig config_;
    Conv2d convIn_;
    TimestepEmbedding timeEmbedding_, vectorEmbedding_{nullptr};
    ControlHint hint_;
    torch::nn::ModuleList downBlocks_, zeroConvs_;
    UNetMidBlock midBlock_;
    Conv2d middleConv_;
};
TORCH_MODULE(ControlNet);

}  // namespace ninefold::nn
