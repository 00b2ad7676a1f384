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

at::Tensor AttentionLayerImpl::splitHeads(const at::Tensor& x) const {
    return x.view({x.size(0), x.size(1), heads_, -1}).transpose(1, 2);
}

TextKeys::Pair AttentionLayerImpl::keysOf(const at::Tensor& context) {
    return {splitHeads(toK_(context)), splitHeads(toV_(context))};
}

at::Tensor AttentionLayerImpl::forward(const at::Tensor& x, const at::Tensor& context,
                                       TextKeys* kept) {
    const TextKeys::Pair pair = kept == nullptr || x.is_meta()
                                    ? keysOf(context)
                                    : kept->of(this, [&] { return keysOf(context); });
    const at::Tensor mixed =
        attention(splitHeads(toQ_(x)), pair.keys, pair.values, {false, upcast_});
    return out_(mixed.transpose(1, 2).flatten(2));
}

}  // namespace ninefold::nn
