// SPDX-License-Identifier: MIT
#include "core/nn/resampling.h"

#include <ATen/ATen.h>

namespace ninefold::nn {

// LibTorch's own upsampling can't in bf16 before version 2.
at::Tensor doubleSize(const at::Tensor& x) {
    const int64_t batch = x.size(0);
    const int64_t channels = x.size(1);
    const at::Tensor pixels = x.permute({0, 2, 3, 1});
    return pixels.unsqueeze(3)
        .unsqueeze(2)
        .expand({batch, x.size(2), 2, x.size(3), 2, channels})
        .reshape({batch, 2 * x.size(2), 2 * x.size(3), channels})
        .permute({0, 3, 1, 2});
}

DownsampleImpl::DownsampleImpl(int64_t channels, int64_t padding)
    : padsAfter_(padding == 0),
      conv_(register_module("conv", Conv2d(channels, channels, ConvShape{3, 2, padding}))) {}

at::Tensor DownsampleImpl::forward(const at::Tensor& x) {
    if (!padsAfter_) return conv_(x);
    return conv_(at::constant_pad_nd(x, {0, 1, 0, 1}).contiguous(at::MemoryFormat::ChannelsLast));
}

UpsampleImpl::UpsampleImpl(int64_t channels)
    : conv_(register_module("conv", Conv2d(channels, channels))) {}

at::Tensor UpsampleImpl::forward(const at::Tensor& x) {
    return conv_(doubleSize(x));
}

at::Tensor UpsampleImpl::forward(const at::Tensor& x, int64_t height, int64_t width) {
    if (height == 2 * x.size(2) && width == 2 * x.size(3)) return forward(x);
    if (x.is_meta()) return conv_(at::empty({x.size(0), x.size(1), height, width}, x.options()));
    // Sizes that halve unevenly: the pixel that diffusers' nearest interpolation picks.
    const auto indices = [&](int64_t in, int64_t out) {
        const auto numbers = at::TensorOptions().dtype(at::kFloat).device(x.device());
        return (at::arange(out, numbers) * (static_cast<double>(in) / static_cast<double>(out)))
            .floor()
            .to(at::kLong);
    };
    return conv_(x.index_select(2, indices(x.size(2), height))
                     .index_select(3, indices(x.size(3), width))
                     .contiguous(at::MemoryFormat::ChannelsLast));
}

}  // namespace ninefold::nn
