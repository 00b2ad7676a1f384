// SPDX-License-Identifier: MIT
#pragma once

#include "core/nn/layers.h"

namespace ninefold::nn {

/// One query, the mean of a sequence, attends to the sequence and itself: diffusers'
/// AttentionPooling, after CLIP's (Radford et al. 2021, arXiv:2103.00020).
class AttentionPoolingImpl final : public torch::nn::Module {
public:
    AttentionPoolingImpl(int64_t width, int64_t heads);
    /// states [B,T,width] -> [B,width].
    at::Tensor forward(const at::Tensor& states);

private:
    int64_t heads_;
    at::Tensor position_;  ///< [1,width], added to the query
    Linear toK_, toQ_, toV_;
};
TORCH_MODULE(AttentionPooling);

/// What a whole text adds to the embedding of the time, so that every resnet block knows it:
/// diffusers' TextTimeEmbedding (DeepFloyd IF; Saharia et al. 2022, arXiv:2205.11487, A.1).
class TextTimeEmbeddingImpl final : public torch::nn::Module {
public:
    TextTimeEmbeddingImpl(int64_t textWidth, int64_t timeWidth, int64_t heads);
    /// text [B,T,textWidth] -> [B,timeWidth].
    at::Tensor forward(const at::Tensor& text);

private:
    LayerNorm norm1_;
    AttentionPooling pool_;
    Linear proj_;
    LayerNorm norm2_;
};
TORCH_MODULE(TextTimeEmbedding);

}  // namespace ninefold::nn
