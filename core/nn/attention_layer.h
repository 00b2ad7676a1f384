// SPDX-License-Identifier: MIT
#pragma once

#include <torch/nn/modules/container/modulelist.h>

#include "core/nn/layers.h"
#include "core/nn/text_keys.h"

namespace ninefold::nn {

struct AttentionShape {
    int64_t width = 0;         ///< of the queries and of the result
    int64_t contextWidth = 0;  ///< of keys and values
    int64_t heads = 8;
    int64_t headWidth = 64;
    bool hasBias = false;  ///< on queries, keys and values
    bool upcast = false;
};

/// Multi-head attention: to_out(attention(to_q(x), to_k(context), to_v(context))).
class AttentionLayerImpl final : public torch::nn::Module {
public:
    explicit AttentionLayerImpl(const AttentionShape& shape);
    /// x [B,N,width], context [B,M,contextWidth] (x itself for self-attention) -> [B,N,width].
    /// `kept` may hold the layer's keys and values of that context.
    at::Tensor forward(const at::Tensor& x, const at::Tensor& context, TextKeys* kept = nullptr);

private:
    TextKeys::Pair keysOf(const at::Tensor& context);

    int64_t heads_;
    bool upcast_;
    Linear toQ_, toK_, toV_, out_;
};
TORCH_MODULE(AttentionLayer);

}  // namespace ninefold::nn
