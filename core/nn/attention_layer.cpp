// SPDX-License-Identifier: MIT
#include "core/nn/attention_layer.h"

#include "core/nn/attention.h"

namespace ninefold::nn {

AttentionLayerImpl::AttentionLayerImpl(const AttentionShape& shape)
    : heads_(shape.heads),
      upcast_(shape.upcast),
      toQ_(register_module("to_q",
                           Linear(shape.width, shape.heads * shape.headWidth, shape.hasBias))),
      toK_(register_module(
          "to_k", Linear(shape.contextWidth, shape.heads * shape.headWidth, shape.hasBias))),
      toV_(register_module(
          "to_v", Linear(shape.contextWidth, shape.heads * shape.headWidth, shape.hasBias))),
      out_(Linear(shape.heads * shape.headWidth, shape.width)) {
    register_module("to_out", torch::nn::ModuleList(out_));
}

TextKeys::Pair AttentionLayerImpl::keysOf(const at::Tensor& context) {
    return {splitHeads(toK_(context), heads_), splitHeads(toV_(context), heads_)};
}

at::Tensor AttentionLayerImpl::forward(const at::Tensor& x, const at::Tensor& context,
                                       TextKeys* kept) {
    const TextKeys::Pair pair = kept == nullptr || x.is_meta()
                                    ? keysOf(context)
                                    : kept->of(this, [&] { return keysOf(context); });
    const at::Tensor mixed =
        attention(splitHeads(toQ_(x), heads_), pair.keys, pair.values, {false, upcast_});
    return out_(joinHeads(mixed));
}

}  // namespace ninefold::nn
