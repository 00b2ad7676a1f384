// SPDX-License-Identifier: MIT
#include "core/pipeline/prompt_states.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <utility>

namespace ninefold {

namespace {

/// Start, the piece, end, padding: a piece as the encoder takes it, with a weight for each token.
PromptChunk framed(const ClipTokenizer& tokenizer, const PromptChunk& chunk) {
    const auto length = static_cast<std::size_t>(tokenizer.maxLength());
    PromptChunk whole{{tokenizer.startId()}, {1.0F}};
    whole.ids.insert(whole.ids.end(), chunk.ids.begin(), chunk.ids.end());
    whole.ids.push_back(tokenizer.endId());
    whole.weights.insert(whole.weights.end(), chunk.weights.begin(), chunk.weights.end());
    whole.ids.resize(length, tokenizer.padId());
    whole.weights.resize(length, 1.0F);
    return whole;
}

}  // namespace

at::Tensor weighed(const at::Tensor& states, const std::vector<float>& weights) {
    const auto isOne = [](float weight) { return weight == 1.0F; };
    if (std::all_of(weights.begin(), weights.end(), isOne)) return states;
    const at::Tensor before = states.to(at::kFloat);
    const at::Tensor factors = at::tensor(weights, at::kFloat).to(states.device()).view({1, -1, 1});
    const at::Tensor after = before * factors;
    return (after * (before.mean() / after.mean())).to(states.scalar_type());
}

void padChunks(std::vector<PromptChunk>& chunks, std::size_t count) {
    if (chunks.size() < count) chunks.resize(count);
}

TextCondition promptStates(const EncodeText& encode, const ClipTokenizer& tokenizer,
                           const std::vector<PromptChunk>& chunks) {
    TextCondition whole;
    std::vector<at::Tensor> states;
    states.reserve(chunks.size());
    for (const PromptChunk& chunk : chunks) {
        const PromptChunk piece = framed(tokenizer, chunk);
        TextCondition text = encode(at::tensor(piece.ids, at::kLong).unsqueeze(0));
        states.push_back(weighed(text.states, piece.weights));
        if (!whole.pooled.defined()) whole.pooled = std::move(text.pooled);
    }
    whole.states = at::cat(states, 1);
    return whole;
}

}  // namespace ninefold
