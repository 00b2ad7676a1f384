// SPDX-License-Identifier: MIT
#pragma once

#include <torch/nn/modules/container/modulelist.h>

#include "core/nn/layers.h"
#include "core/nn/tiny_decoder_config.h"

namespace ninefold::nn {

/// relu(x + conv.4(relu(conv.2(relu(conv.0(x)))))): x [B,width,H,W], not negative.
class TinyBlockImpl final : public torch::nn::Module {
public:
    explicit TinyBlockImpl(int64_t width);
    at::Tensor forward(const at::Tensor& x);

private:
    Conv2d first_, second_, third_;
};
TORCH_MODULE(TinyBlock);

/// The decoder of a tiny autoencoder, which shows within a second what a large one would decode
/// (Ollin Boer Bohan 2023, "TAESD"): the decoder of diffusers' AutoencoderTiny, its layers numbered
/// as there. Load with loadModule(), then packLayers().
class TinyDecoderImpl final : public torch::nn::Module {
public:
    explicit TinyDecoderImpl(const TinyDecoderConfig& config);

    /// Latents as the denoiser sees them [B,latentChannels,h,w], in the weights' dtype -> pictures
    /// [B,3,h·f,w·f], about [-1,1].
    at::Tensor forward(const at::Tensor& latents);

    int64_t latentChannels() const { return config_.latentChannels; }
    int64_t pixelsPerLatent() const { return int64_t{1} << (config_.blocks.size() - 1); }

private:
    TinyDecoderConfig config_;
    torch::nn::ModuleList layers_;
};
TORCH_MODULE(TinyDecoder);

}  // namespace ninefold::nn
