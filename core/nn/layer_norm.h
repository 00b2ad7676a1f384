// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

namespace ninefold::nn {

/// Layer norm of the last dimension of x [...,C] with weight and bias [C], all of one float dtype;
/// mean and variance are taken in f32. A row's bits don't depend on the other rows or the threads.
at::Tensor layerNorm(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                     double epsilon);

}  // namespace ninefold::nn
