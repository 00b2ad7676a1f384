// SPDX-License-Identifier: MIT
#pragma once

#include <torch/nn/modules/container/modulelist.h>

#include "core/nn/attention_layer.h"

namespace ninefold::nn {

/// Gated linear unit: a·gelu(b), where [a b] = proj(x) (Shazeer 2020, arXiv:2002.05202).
class GegluImpl final : public torch::nn::Module {
public:
    GegluImpl(int64_t in, int64_t out);
    at::Tensor forward(const at::Tensor& x);

private:
    Linear projection_;
};
TORCH_MODULE(Geglu);

/// net.2(net.0(x)); net.1 is dropout, which doesn't act when drawing.
class FeedForwardImpl final : public torch::nn::Module {
public:
    explicit FeedForwardImpl(int64_t width);
    at::Tensor forward(const at::Tensor& x);

private:
    Geglu gate_;
    Linear out_;
};
TORCH_MODULE(FeedForward);

struct TransformerShape {
    int64_t width = 0;         ///< heads · headWidth
    int64_t contextWidth = 0;  ///< of the text states
    int64_t heads = 8;
    int64_t blocks = 1;
    int64_t groups = 32;  ///< of the norm in front
    bool linearProjection = false;
    bool onlyCrossAttention = false;  ///< the first attention sees the text, too
    bool upcast = false;
};

/// What transformer blocks are given beside the tokens.
struct TransformerContext {
    at::Tensor text;           ///< [B,T,contextWidth]
    TextKeys* keys = nullptr;  ///< keeps what cross-attention makes of the text
    double merging = 0;        ///< share of the tokens that self-attention merges, see TokenMerging
    int64_t height = 0;        ///< of the map, where tokens are merged
    int64_t width = 0;
};

/// x += attn1(norm1(x)); x += attn2(norm2(x), text); x += ff(norm3(x)).
class BasicTransformerBlockImpl final : public torch::nn::Module {
public:
    explicit BasicTransformerBlockImpl(const TransformerShape& shape);
    /// x [B,N,width] -> the same shape.
    at::Tensor forward(const at::Tensor& x, const TransformerContext& context);

private:
    at::Tensor firstAttention(const at::Tensor& x, const TransformerContext& context);

    bool onlyCrossAttention_;
    LayerNorm norm1_;
    AttentionLayer attn1_;
    LayerNorm norm2_;
    AttentionLayer attn2_;
    LayerNorm norm3_;
    FeedForward ff_;
};
TORCH_MODULE(BasicTransformerBlock);

/// Transformer blocks over the pixels of a feature map, each pixel a token.
class Transformer2DImpl final : public torch::nn::Module {
public:
    explicit Transformer2DImpl(const TransformerShape& shape);
    /// x [B,width,H,W] -> the same shape. The context's map is this one, whatever it says.
    at::Tensor forward(const at::Tensor& x, TransformerContext context);

private:
    at::Tensor project(Linear& linear, Conv2d& conv, const at::Tensor& x);

    GroupNorm norm_;
    Linear linearIn_{nullptr}, linearOut_{nullptr};
    Conv2d convIn_{nullptr}, convOut_{nullptr};
    torch::nn::ModuleList blocks_;
};
TORCH_MODULE(Transformer2D);

}  // namespace ninefold::nn
