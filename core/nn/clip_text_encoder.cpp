// SPDX-License-Identifier: MIT
#include "core/nn/clip_text_encoder.h"

#include <ATen/ATen.h>

#include "core/base/error.h"

namespace ninefold::nn {

ClipTextTransformerImpl::ClipTextTransformerImpl(const ClipTextConfig& config)
    : config_(config),
      tokens_(Embedding(config.vocabulary, config.tower.width)),
      positions_(Embedding(config.maxTokens, config.tower.width)),
      encoder_(register_module("encoder", ClipEncoder(config.tower))),
      finalNorm_(register_module("final_layer_norm",
                                 LayerNorm(config.tower.width, config.tower.epsilon))) {
    auto embeddings = std::make_shared<torch::nn::Module>("Embeddings");
    embeddings->register_module("token_embedding", tokens_);
    embeddings->register_module("position_embedding", positions_);
    register_module("embeddings", embeddings);
}

/// A learned token ends no text, however large its id.
at::Tensor ClipTextTransformerImpl::endPositions(const at::Tensor& ids) const {
    if (config_.endsAtLargestId) {
        return ids.masked_fill(ids >= kFirstLearnedToken, 0).argmax(-1);
    }
    return ids.eq(config_.endToken).to(at::kInt).argmax(-1);
}

at::Tensor ClipTextTransformerImpl::padded(const at::Tensor& ids, int64_t padId) const {
    const at::Tensor places = at::arange(ids.size(1), ids.options()).unsqueeze(0);
    return ids.masked_fill(places > endPositions(ids).unsqueeze(1), padId);
}

at::Tensor ClipTextTransformerImpl::embedded(const at::Tensor& ids) {
    const at::Tensor isLearned = ids >= kFirstLearnedToken;
    const at::Tensor rows = (ids - kFirstLearnedToken).clamp_min(0);
    const at::Tensor plain = ids.masked_fill(isLearned, 0);
    const int64_t learned = learned_.defined() ? learned_.size(0) : 0;
    const bool anyLearned = isLearned.any().item<bool>();
    const bool fits = ids.dim() == 2 && ids.size(1) >= 1 && ids.size(1) <= config_.maxTokens &&
                      plain.min().item<int64_t>() >= 0 &&
                      plain.max().item<int64_t>() < config_.vocabulary &&
                      (!anyLearned || rows.max().item<int64_t>() < learned);
    if (!fits) throw Error(ErrorKind::Usage, "The text encoder can't read these token ids.");
    if (!anyLearned) return tokens_(ids);
    return at::where(isLearned.unsqueeze(-1), at::embedding(learned_, rows), tokens_(plain));
}

TextStates ClipTextTransformerImpl::forward(const at::Tensor& ids, int skipped) {
    const at::Tensor x = embedded(ids) + positions_->firstRows(ids.size(1));
    const at::Tensor raw = encoder_->firstLayers(x, skipped);
    const at::Tensor states = finalNorm_(raw);
    const at::Tensor whole = skipped == 0 ? states : finalNorm_(encoder_->lastLayers(raw, skipped));
    const at::Tensor rows = at::arange(ids.size(0), ids.options());
    return {states, raw, whole.index({rows, endPositions(ids)})};
}

ClipTextEncoderImpl::ClipTextEncoderImpl(const ClipTextConfig& config)
    : config_(config), textModel_(register_module("text_model", ClipTextTransformer(config))) {
    if (config.hasProjection) {
        projection_ = register_module(
            "text_projection", Linear(config.tower.width, config.tower.projectionWidth, false));
    }
}

at::Tensor ClipTextEncoderImpl::project(const at::Tensor& pooled) {
    return projection_(pooled);
}

}  // namespace ninefold::nn
