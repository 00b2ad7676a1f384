// SPDX-License-Identifier: MIT
#pragma once

#include "core/nn/clip_layers.h"

namespace ninefold::nn {

/// What a text encoder makes of token ids.
struct TextStates {
    at::Tensor states;  ///< [B,T,width], after the last norm: what a UNet sees
    at::Tensor raw;     ///< [B,T,width], before the last norm: what the UNet of SDXL sees
    at::Tensor pooled;  ///< [B,width], the state at each text's end token
};

/// Token ids from here on stand for learned vectors (textual inversion), whatever the vocabulary.
constexpr int64_t kFirstLearnedToken = int64_t{1} << 32;

/// "text_model" of a checkpoint: embeddings, causal transformer, last norm (Radford et al. 2021).
class ClipTextTransformerImpl final : public torch::nn::Module {
public:
    explicit ClipTextTransformerImpl(const ClipTextConfig& config);
    /// ids [B,T] int64, T ≤ maxTokens, each < vocabulary or of a learned token. Throws Error{Usage}
    /// otherwise. `skipped` of the last layers don't act on the states; all act on `pooled`.
    TextStates forward(const at::Tensor& ids, int skipped = 0);
    /// The vectors [n,width] of the tokens kFirstLearnedToken …, in the weights' dtype; undefined:
    /// none. Not while forward() runs.
    void setLearned(const at::Tensor& vectors) { learned_ = vectors; }
    /// ids [B,T] with `padId` behind each text's end.
    at::Tensor padded(const at::Tensor& ids, int64_t padId) const;

private:
    at::Tensor endPositions(const at::Tensor& ids) const;
    at::Tensor embedded(const at::Tensor& ids);

    ClipTextConfig config_;
    Embedding tokens_, positions_;
    ClipEncoder encoder_;
    LayerNorm finalNorm_;
    at::Tensor learned_;
};
TORCH_MODULE(ClipTextTransformer);

/// transformers' CLIPTextModel and CLIPTextModelWithProjection.
class ClipTextEncoderImpl final : public torch::nn::Module {
public:
    explicit ClipTextEncoderImpl(const ClipTextConfig& config);
    TextStates forward(const at::Tensor& ids, int skipped = 0) {
        return textModel_->forward(ids, skipped);
    }
    at::Tensor padded(const at::Tensor& ids, int64_t padId) const {
        return textModel_->padded(ids, padId);
    }
    void setLearned(const at::Tensor& vectors) { textModel_->setLearned(vectors); }
    /// pooled [B,width] -> the embedding [B,projectionWidth]. Only where the model has one.
    at::Tensor project(const at::Tensor& pooled);

    const ClipTextConfig& config() const { return config_; }

private:
    ClipTextConfig config_;
    ClipTextTransformer textModel_;
    Linear projection_{nullptr};
};
TORCH_MODULE(ClipTextEncoder);

}  // namespace ninefold::nn
