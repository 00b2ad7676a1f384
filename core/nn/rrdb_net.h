// SPDX-License-Identifier: MIT
#pragma once

#include <torch/nn/modules/container/modulelist.h>

#include <vector>

#include "core/nn/layers.h"
#include "core/nn/upscaler.h"

namespace ninefold::nn {

/// Shape of an RRDBNet; the defaults are those of ESRGAN.
struct RrdbConfig {
    int64_t width = 64;
    int64_t growth = 32;    ///< channels that each convolution of a dense block adds
    int64_t blocks = 23;    ///< of three dense blocks each
    int64_t doublings = 2;  ///< of the size, at the end
    /// Squares of so many pixels become channels first (Real-ESRGAN's ×2: 2, ×1: 4).
    int64_t unshuffle = 1;
};

/// Five convolutions, each of which sees what all before it made:
///   y = x + 0.2·conv5([x, h1 … h4]),  h_i = lrelu(conv_i([x, h1 … h_{i-1}]))
class DenseBlockImpl final : public torch::nn::Module {
public:
    DenseBlockImpl(int64_t width, int64_t growth);
    at::Tensor forward(const at::Tensor& x);

private:
    std::vector<Conv2d> convs_;
};
TORCH_MODULE(DenseBlock);

/// x + 0.2·rdb3(rdb2(rdb1(x))).
class ResidualDenseBlockImpl final : public torch::nn::Module {
public:
    ResidualDenseBlockImpl(int64_t width, int64_t growth);
    at::Tensor forward(const at::Tensor& x);

private:
    DenseBlock first_, second_, third_;
};
TORCH_MODULE(ResidualDenseBlock);

/// The generator of ESRGAN (Wang et al. 2018, arXiv:1809.00219) and of Real-ESRGAN (Wang et al.
/// 2021, arXiv:2107.10833), with the names of the latter. Load with
/// loadModule().
class RrdbNet final : public torch::nn::Module, public Upscaler {
public:
    explicit RrdbNet(const RrdbConfig& config);

    at::Tensor enlarge(const at::Tensor& x) override;
    int64_t scale() const override;
    int64_t reachPx() const override;

private:
    at::Tensor run(const at::Tensor& x);

    RrdbConfig config_;
    Conv2d convFirst_;
    torch::nn::ModuleList body_;
    Conv2d convBody_;
    std::vector<Conv2d> convUp_;
    Conv2d convHr_, convLast_;
};

}  // namespace ninefold::nn
