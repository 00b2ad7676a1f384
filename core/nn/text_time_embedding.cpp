// SPDX-License-Identifier: MIT
#include "core/nn/text_time_embedding.h"

#include <ATen/ATen.h>

#include "core/nn/attention.h"

namespace ninefold::nn {

AttentionPoolingImpl::AttentionPoolingImpl(int64_t width, int64_t heads)
    : heads_(heads),
      position_(register_parameter("positional_embedding", placeholder({1, width}), false)),
      toK_(register_module("k_proj", Linear(width, width))),
      toQ_(register_module("q_proj", Linear(width, width))),
      toV_(register_module("v_proj", Linear(width, width))) {}

at::Tensor AttentionPoolingImpl::forward(const at::Tensor& states) {
    const at::Tensor query = states.mean(1, /*keepdim=*/true) + position_.to(states.options());
    const at::Tensor all = at::cat({query, states}, 1);
    const at::Tensor pooled =
        attention(splitHeads(toQ_(query), heads_), splitHeads(toK_(all), heads_),
                  splitHeads(toV_(all), heads_));
    return joinHeads(pooled).select(1, 0);
}

TextTimeEmbeddingImpl::TextTimeEmbeddingImpl(int64_t textWidth, int64_t timeWidth, int64_t heads)
    : norm1_(register_module("norm1", LayerNorm(textWidth))),
      pool_(register_module("pool", AttentionPooling(textWidth, heads))),
      proj_(register_module("proj", Linear(textWidth, timeWidth))),
      norm2_(register_module("norm2", LayerNorm(timeWidth))) {}

at::Tensor TextTimeEmbeddingImpl::forward(const at::Tensor& text) {
    return norm2_(proj_(pool_(norm1_(text))));
}

}  // namespace ninefold::nn
