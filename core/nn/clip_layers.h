// SPDX-License-Identifier: MIT
#pragma once

#include <torch/nn/modules/container/modulelist.h>

#include "core/nn/clip_config.h"
#include "core/nn/layers.h"

namespace ninefold::nn {

/// Self-attention with CLIP's names: out_proj(attention(q_proj(x), k_proj(x), v_proj(x))).
class ClipAttentionImpl final : public torch::nn::Module {
public:
    explicit ClipAttentionImpl(const ClipTowerConfig& config);
    at::Tensor forward(const at::Tensor& x, bool causal);

private:
    int64_t heads_;
    Linear k_, v_, q_, out_;
};
TORCH_MODULE(ClipAttention);

/// fc2(act(fc1(x))).
class ClipMlpImpl final : public torch::nn::Module {
public:
    explicit ClipMlpImpl(const ClipTowerConfig& config);
    at::Tensor forward(const at::Tensor& x);

private:
    Activation activation_;
    Linear fc1_, fc2_;
};
TORCH_MODULE(ClipMlp);

/// x += self_attn(layer_norm1(x)); x += mlp(layer_norm2(x)).
class ClipLayerImpl final : public torch::nn::Module {
public:
    explicit ClipLayerImpl(const ClipTowerConfig& config);
    at::Tensor forward(const at::Tensor& x, bool causal);

private:
    ClipAttention attention_;
    LayerNorm norm1_;
    ClipMlp mlp_;
    LayerNorm norm2_;
};
TORCH_MODULE(ClipLayer);

/// The layers one after the other: x [B,N,width] -> [B,N,width].
class ClipEncoderImpl final : public torch::nn::Module {
public:
    explicit ClipEncoderImpl(const ClipTowerConfig& config);
    at::Tensor forward(const at::Tensor& x, bool causal);
    /// Causal, all but the last `skipped` layers and those alone.
    at::Tensor firstLayers(const at::Tensor& x, int skipped);
    at::Tensor lastLayers(const at::Tensor& x, int skipped);

private:
    std::size_t countWithout(int skipped) const;
    at::Tensor run(at::Tensor x, bool causal, std::size_t from, std::size_t to);

    torch::nn::ModuleList layers_;
};
TORCH_MODULE(ClipEncoder);

}  // namespace ninefold::nn
