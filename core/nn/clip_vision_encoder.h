// SPDX-License-Identifier: MIT
#pragma once

#include "core/nn/clip_layers.h"

namespace ninefold::nn {

/// Patches of a picture and a class token, each with its position:
/// pictures [B,channels,size,size] -> [B,1+patches,width].
class ClipPatchesImpl final : public LayerImpl {
public:
    explicit ClipPatchesImpl(const ClipVisionConfig& config);
    at::Tensor forward(const at::Tensor& pictures);

private:
    at::Tensor classEmbedding_;
    Conv2d patches_;
    Embedding positions_;
    int64_t count_;
};
TORCH_MODULE(ClipPatches);

/// What a vision encoder makes of pictures.
struct VisionStates {
    at::Tensor states;  ///< [B,1+patches,width], before the last norm
    at::Tensor pooled;  ///< [B,width], the class token after the last norm
};

/// "vision_model" of a checkpoint (Dosovitskiy et al. 2020, arXiv:2010.11929).
class ClipVisionTransformerImpl final : public torch::nn::Module {
public:
    explicit ClipVisionTransformerImpl(const ClipVisionConfig& config);
    /// Normalised pictures [B,channels,size,size].
    VisionStates forward(const at::Tensor& pictures);

private:
    ClipPatches embeddings_;
    LayerNorm preNorm_;
    ClipEncoder encoder_;
    LayerNorm postNorm_;
};
TORCH_MODULE(ClipVisionTransformer);

/// transformers' CLIPVisionModel and CLIPVisionModelWithProjection.
class ClipVisionEncoderImpl final : public torch::nn::Module {
public:
    explicit ClipVisionEncoderImpl(const ClipVisionConfig& config);
    VisionStates forward(const at::Tensor& pictures) { return visionModel_->forward(pictures); }
    /// pooled [B,width] -> the embedding [B,projectionWidth]. Only where the model has one.
    at::Tensor project(const at::Tensor& pooled);

    const ClipVisionConfig& config() const { return config_; }

private:
    ClipVisionConfig config_;
    ClipVisionTransformer visionModel_;
    Linear projection_{nullptr};
};
TORCH_MODULE(ClipVisionEncoder);

}  // namespace ninefold::nn
