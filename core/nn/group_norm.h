// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

namespace ninefold::nn {

struct GroupNormOptions {
    int64_t groups = 32;
    double epsilon = 1e-5;
    bool silu = false;  ///< apply x·σ(x) afterwards
};

/// Group norm of x [B,C,H,W] with weight and bias [C], all f32 or all bf16 (any float on CUDA);
/// mean and variance are taken in f32. On a CPU the result is channels_last, and its bits don't
/// depend on the batch or the number of threads.
at::Tensor groupNorm(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                     const GroupNormOptions& options);

}  // namespace ninefold::nn
