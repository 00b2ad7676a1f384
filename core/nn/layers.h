// SPDX-License-Identifier: MIT
#pragma once

#include <torch/nn/module.h>
#include <torch/nn/pimpl.h>
#include <torch/types.h>

namespace ninefold::nn {

/// The layers that hold weights. They differ from torch::nn's in three ways: parameters take no
/// memory and no time until loadModule() gives them tensors; in f32 on the processor weights stay
/// as they lie in the model's file, in f16 or bf16 too (WeightView), in bf16 they can be laid out
/// once (`pack`); and the norms are right and fast in bf16 on LibTorch 1.13.
/// forward() may be called from several threads at a time. On meta tensors it only counts its
/// arithmetic (FlopCount) and returns a tensor of the right shape.

/// A parameter's shape without its memory: zeros at stride 0.
at::Tensor placeholder(at::IntArrayRef shape);

class LayerImpl : public torch::nn::Module {
public:
    /// Makes the weights ready for inputs of this type. Called after loading and after each change.
    virtual void pack(at::ScalarType /*inputs*/) {}
};

/// Calls pack() on every layer in `module`.
void packLayers(torch::nn::Module& module, at::ScalarType inputs);

/// y = x·Wᵀ + b on the last dimension: x [...,in] -> [...,out].
class LinearImpl final : public LayerImpl {
public:
    LinearImpl(int64_t in, int64_t out, bool hasBias = true);
    at::Tensor forward(const at::Tensor& x);

private:
    at::Tensor weight_, bias_;
};
TORCH_MODULE(Linear);

struct ConvShape {
    int64_t kernel = 3;
    int64_t stride = 1;
    int64_t padding = 1;
    bool hasBias = true;
};

/// x [B,in,H,W] -> [B,out,H',W'], both channels_last in memory.
class Conv2dImpl final : public LayerImpl {
public:
    Conv2dImpl(int64_t in, int64_t out, ConvShape shape = {});
    at::Tensor forward(const at::Tensor& x);
    void pack(at::ScalarType inputs) override;

private:
    ConvShape shape_;
    at::Tensor weight_, bias_;
    at::Tensor packed_;  ///< in bf16 on the processor; weight_ then has no memory
};
TORCH_MODULE(Conv2d);

/// Normalises each group of channels over space (Wu & He 2018, arXiv:1803.08494).
class GroupNormImpl final : public LayerImpl {
public:
    GroupNormImpl(int64_t groups, int64_t channels, double epsilon);
    /// x [B,C,H,W] -> the same shape.
    at::Tensor forward(const at::Tensor& x);
    /// silu(forward(x)) in one pass.
    at::Tensor forwardSilu(const at::Tensor& x);

private:
    at::Tensor normalize(const at::Tensor& x, bool silu);

    int64_t groups_;
    double epsilon_;
    at::Tensor weight_, bias_;
};
TORCH_MODULE(GroupNorm);

/// Normalises the last dimension (Ba et al. 2016, arXiv:1607.06450).
class LayerNormImpl final : public LayerImpl {
public:
    explicit LayerNormImpl(int64_t width, double epsilon = 1e-5);
    at::Tensor forward(const at::Tensor& x);

private:
    double epsilon_;
    at::Tensor weight_, bias_;
};
TORCH_MODULE(LayerNorm);

/// ids [...] int64 -> [...,width].
class EmbeddingImpl final : public LayerImpl {
public:
    EmbeddingImpl(int64_t count, int64_t width);
    void pack(at::ScalarType inputs) override { result_ = inputs; }
    at::Tensor forward(const at::Tensor& ids);
    /// The rows of ids 0 .. count-1: [count,width].
    at::Tensor firstRows(int64_t count);

private:
    at::Tensor weight_;
    at::ScalarType result_ = at::kFloat;
};
TORCH_MODULE(Embedding);

}  // namespace ninefold::nn
