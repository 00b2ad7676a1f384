// SPDX-License-Identifier: MIT
#pragma once

#include "core/nn/clip_layers.h"
#include "core/nn/siglip_config.h"

namespace ninefold::nn {

/// The layers of SigLIP's text tower, "text_model" of a checkpoint. Unlike CLIP's it looks both
/// ways, and its last token, be it padding, speaks for the text.
class SiglipTextTowerImpl final : public torch::nn::Module {
public:
    explicit SiglipTextTowerImpl(const SiglipConfig& config);
    /// ids [B,maxTokens] int64 -> [B,embeddingWidth].
    at::Tensor forward(const at::Tensor& ids);

private:
    Embedding tokens_, positions_;
    ClipEncoder encoder_;
    LayerNorm finalNorm_;
    Linear head_;
};
TORCH_MODULE(SiglipTextTower);

/// One learned query that attends to all patches, then an MLP:
/// p = attention(probe, x, x);  y = p + mlp(layernorm(p)).
class SiglipPoolingImpl final : public LayerImpl {
public:
    explicit SiglipPoolingImpl(const SiglipConfig& config);
    /// x [B,N,width] -> [B,width].
    at::Tensor forward(const at::Tensor& x);

private:
    int64_t heads_;
    at::Tensor probe_, inWeight_, inBias_;
    Linear out_;
    LayerNorm norm_;
    ClipMlp mlp_;
};
TORCH_MODULE(SiglipPooling);

/// "vision_model" of a checkpoint: patches without a class token, and the pooling above.
class SiglipVisionTowerImpl final : public torch::nn::Module {
public:
    explicit SiglipVisionTowerImpl(const SiglipConfig& config);
    /// Normalised pictures [B,channels,size,size] -> [B,width].
    at::Tensor forward(const at::Tensor& pictures);

private:
    int64_t count_;
    Conv2d patches_;
    Embedding positions_;
    ClipEncoder encoder_;
    LayerNorm postNorm_;
    SiglipPooling head_;
};
TORCH_MODULE(SiglipVisionTower);

/// transformers' SiglipModel (Zhai et al. 2023, arXiv:2303.15343). Load with
/// loadModule().
class SiglipModelImpl final : public torch::nn::Module {
public:
    explicit SiglipModelImpl(const SiglipConfig& config);

    /// ids [B,maxTokens] int64 -> unit vectors [B,embeddingWidth]. Throws Error{Usage} for other
    /// ids.
    at::Tensor embedText(const at::Tensor& ids);
    /// Normalised pictures [B,channels,size,size] -> unit vectors [B,embeddingWidth].
    at::Tensor embedPictures(const at::Tensor& pictures);
    /// sigmoid(scale · cosine + bias) is the chance that text and picture belong together.
    double logitScale() const;
    double logitBias() const;

    const SiglipConfig& config() const { return config_; }

private:
    SiglipConfig config_;
    at::Tensor logitScale_, logitBias_;
    SiglipTextTower textModel_;
    SiglipVisionTower visionModel_;
};
TORCH_MODULE(SiglipModel);

}  // namespace ninefold::nn
