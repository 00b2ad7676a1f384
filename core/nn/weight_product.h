// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include "core/nn/weight_view.h"

namespace ninefold::nn {

/// x·Wᵀ + b on the last dimension: x [...,in] f32 on the processor -> [...,out] f32. `bias` [out]
/// may be undefined. A row's bits depend on that row alone.
at::Tensor linearProduct(const at::Tensor& x, const WeightView& weight, const at::Tensor& bias);

struct ConvolutionShape {
    int64_t kernelWidth = 3;  ///< and height
    int64_t stride = 1;
    int64_t padding = 1;
};

/// Convolution of x [B,in,H,W] f32 on the processor, summed tap by tap without copies of x ->
/// [B,out,H',W'], channels_last. A picture's bits depend on that picture alone.
at::Tensor directConvolution(const at::Tensor& x, const WeightView& weight, const at::Tensor& bias,
                             const ConvolutionShape& shape);

}  // namespace ninefold::nn
