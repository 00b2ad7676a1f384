// SPDX-License-Identifier: MIT
#pragma once

#include "core/nn/clip_text_encoder.h"
#include "core/nn/clip_vision_encoder.h"

namespace ninefold::nn {

/// transformers' CLIPModel: texts and pictures as points of one space (Radford et al. 2021,
/// arXiv:2103.00020). Load with loadModule().
class ClipModelImpl final : public torch::nn::Module {
public:
    explicit ClipModelImpl(const ClipConfig& config);

    /// ids [B,T] int64 -> unit vectors [B,projectionWidth].
    at::Tensor embedText(const at::Tensor& ids);
    /// Normalised pictures [B,channels,size,size] -> unit vectors [B,projectionWidth].
    at::Tensor embedPictures(const at::Tensor& pictures);
    /// exp(logit_scale): how strongly the cosine counts in a choice between texts or pictures.
    double logitScale() const;

    const ClipConfig& config() const { return config_; }

private:
    ClipConfig config_;
    at::Tensor logitScale_;
    ClipTextTransformer textModel_;
    ClipVisionTransformer visionModel_;
    Linear textProjection_, visualProjection_;
};
TORCH_MODULE(ClipModel);

}  // namespace ninefold::nn
