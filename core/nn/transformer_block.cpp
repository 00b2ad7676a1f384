// SPDX-License-Identifier: MIT
#include "core/nn/transformer_block.h"

#include <ATen/ATen.h>

#include "core/nn/gated_gelu.h"
#include "core/nn/token_merging.h"

namespace ninefold::nn {
namespace {

constexpr double kNormEpsilon = 1e-6;  // of the group norm, in every model of this family

AttentionShape attentionShape(const TransformerShape& shape, int64_t contextWidth) {
    AttentionShape result;
    result.width = shape.width;
    result.contextWidth = contextWidth;
    result.heads = shape.heads;
    result.headWidth = shape.width / shape.heads;
    result.upcast = shape.upcast;
    return result;
}

}  // namespace

GegluImpl::GegluImpl(int64_t in, int64_t out)
    : projection_(register_module("proj", Linear(in, 2 * out))) {}

at::Tensor GegluImpl::forward(const at::Tensor& x) {
    return gatedGelu(projection_(x));
}

FeedForwardImpl::FeedForwardImpl(int64_t width)
    : gate_(Geglu(width, 4 * width)), out_(Linear(4 * width, width)) {
    torch::nn::ModuleList net;
    net->push_back(gate_);
    net->push_back(torch::nn::Module("Dropout"));
    net->push_back(out_);
    register_module("net", net);
}

at::Tensor FeedForwardImpl::forward(const at::Tensor& x) {
    return out_(gate_(x));
}

BasicTransformerBlockImpl::BasicTransformerBlockImpl(const TransformerShape& shape)
    : onlyCrossAttention_(shape.onlyCrossAttention),
      norm1_(register_module("norm1", LayerNorm(shape.width))),
      attn1_(register_module(
          "attn1", AttentionLayer(attentionShape(
                       shape, shape.onlyCrossAttention ? shape.contextWidth : shape.width)))),
      norm2_(register_module("norm2", LayerNorm(shape.width))),
      attn2_(register_module("attn2", AttentionLayer(attentionShape(shape, shape.contextWidth)))),
      norm3_(register_module("norm3", LayerNorm(shape.width))),
      ff_(register_module("ff", FeedForward(shape.width))) {}

at::Tensor BasicTransformerBlockImpl::firstAttention(const at::Tensor& x,
                                                     const TransformerContext& context) {
    const at::Tensor first = norm1_(x);
    if (onlyCrossAttention_) return attn1_(first, context.text, context.keys);
    if (context.merging <= 0) return attn1_(first, first);
    const TokenMerging merging(x, context.height, context.width, context.merging);
    const at::Tensor fewer = merging.merge(first);
    return merging.unmerge(attn1_(fewer, fewer));
}

at::Tensor BasicTransformerBlockImpl::forward(const at::Tensor& x,
                                              const TransformerContext& context) {
    at::Tensor h = firstAttention(x, context).add_(x);
    h.add_(attn2_(norm2_(h), context.text, context.keys));
    return h.add_(ff_(norm3_(h)));
}

Transformer2DImpl::Transformer2DImpl(const TransformerShape& shape)
    : norm_(register_module("norm", GroupNorm(shape.groups, shape.width, kNormEpsilon))) {
    if (shape.linearProjection) {
        linearIn_ = register_module("proj_in", Linear(shape.width, shape.width));
        linearOut_ = register_module("proj_out", Linear(shape.width, shape.width));
    } else {
        const ConvShape pointwise{1, 1, 0};
        convIn_ = register_module("proj_in", Conv2d(shape.width, shape.width, pointwise));
        convOut_ = register_module("proj_out", Conv2d(shape.width, shape.width, pointwise));
    }
    for (int64_t i = 0; i < shape.blocks; ++i) blocks_->push_back(BasicTransformerBlock(shape));
    register_module("transformer_blocks", blocks_);
}

/// On feature maps: a 1×1 convolution and a linear layer on the channels are the same map.
at::Tensor Transformer2DImpl::project(Linear& linear, Conv2d& conv, const at::Tensor& x) {
    if (!linear) return conv(x);
    return linear(x.permute({0, 2, 3, 1})).permute({0, 3, 1, 2});
}

at::Tensor Transformer2DImpl::forward(const at::Tensor& x, TransformerContext context) {
    context.height = x.size(2);
    context.width = x.size(3);
    at::Tensor h = project(linearIn_, convIn_, norm_(x));
    h = h.permute({0, 2, 3, 1}).flatten(1, 2);
    for (const auto& block : *blocks_) h = block->as<BasicTransformerBlock>()->forward(h, context);
    h = h.view({x.size(0), x.size(2), x.size(3), -1}).permute({0, 3, 1, 2});
    return project(linearOut_, convOut_, h).add_(x);
}

}  // namespace ninefold::nn
