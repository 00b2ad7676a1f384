// SPDX-License-Identifier: MIT
#pragma once

#include "core/nn/layers.h"

namespace ninefold::nn {

/// Each pixel four times, at twice the size: x [B,C,H,W] -> [B,C,2H,2W], channels_last.
at::Tensor doubleSize(const at::Tensor& x);

/// Halves height and width by a convolution of stride 2.
class DownsampleImpl final : public torch::nn::Module {
public:
    /// padding 1 on all sides, or 0: one row below and one column right (the autoencoder's way).
    DownsampleImpl(int64_t channels, int64_t padding);
    at::Tensor forward(const at::Tensor& x);

private:
    bool padsAfter_;
    Conv2d conv_;
};
TORCH_MODULE(Downsample);

/// Enlarges by repeating pixels, then convolves.
class UpsampleImpl final : public torch::nn::Module {
public:
    explicit UpsampleImpl(int64_t channels);
    /// To twice the size.
    at::Tensor forward(const at::Tensor& x);
    /// To height × width, at most twice the size: x [B,C,H,W] -> [B,C,height,width].
    at::Tensor forward(const at::Tensor& x, int64_t height, int64_t width);

private:
    Conv2d conv_;
};
TORCH_MODULE(Upsample);

}  // namespace ninefold::nn
