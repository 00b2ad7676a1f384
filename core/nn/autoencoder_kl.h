// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/nn/autoencoder_blocks.h"

namespace ninefold::nn {

/// Pictures to latents: x [B,inChannels,H,W] -> [B,2·latentChannels,H/f,W/f].
class AutoencoderEncoderImpl final : public torch::nn::Module {
public:
    explicit AutoencoderEncoderImpl(const AutoencoderConfig& config);
    at::Tensor forward(const at::Tensor& x);

private:
    Conv2d convIn_;
    torch::nn::ModuleList downBlocks_;
    AutoencoderMiddle midBlock_;
    GroupNorm normOut_;
    Conv2d convOut_;
};
TORCH_MODULE(AutoencoderEncoder);

/// Latents to pictures: z [B,latentChannels,h,w] -> [B,outChannels,h·f,w·f].
class AutoencoderDecoderImpl final : public torch::nn::Module {
public:
    explicit AutoencoderDecoderImpl(const AutoencoderConfig& config);
    at::Tensor forward(const at::Tensor& z);

private:
    Conv2d convIn_;
    AutoencoderMiddle midBlock_;
    torch::nn::ModuleList upBlocks_;
    GroupNorm normOut_;
    Conv2d convOut_;
};
TORCH_MODULE(AutoencoderDecoder);

/// The autoencoder of latent diffusion (Rombach et al. 2022; Kingma & Welling 2013,
/// arXiv:1312.6114): diffusers' AutoencoderKL. Load with loadModule(), then packLayers().
/// Values are those of the network; the latent's scale and shift are the caller's business.
class AutoencoderKLImpl final : public torch::nn::Module {
public:
    explicit AutoencoderKLImpl(const AutoencoderConfig& config);

    /// Diagonal Gaussian of the latent: both [B,latentChannels,h,w]; logVariance within [-30,20].
    struct Posterior {
        at::Tensor mean;
        at::Tensor logVariance;
    };
    /// Pictures [B,inChannels,H,W] in [-1,1], in the weights' dtype.
    Posterior encode(const at::Tensor& pictures);
    /// Latents [B,latentChannels,h,w] -> pictures [B,outChannels,H,W], about [-1,1].
    at::Tensor decode(const at::Tensor& latents);

    const AutoencoderConfig& config() const { return config_; }

    /// The present name of a tensor in files of before diffusers 0.13, which named the attention
    /// "query", "key", "value", "proj_attn"; other names as they are.
    static std::string presentName(const std::string& name);

private:
    AutoencoderConfig config_;
    AutoencoderEncoder encoder_;
    AutoencoderDecoder decoder_;
    Conv2d quantConv_{nullptr}, postQuantConv_{nullptr};
};
TORCH_MODULE(AutoencoderKL);

}  // namespace ninefold::nn
