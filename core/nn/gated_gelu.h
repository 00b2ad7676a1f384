// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

namespace ninefold::nn {

/// a·gelu(b) for [a b] = x split in the middle of its last dimension: [...,2C] -> [...,C].
at::Tensor gatedGelu(const at::Tensor& x);

}  // namespace ninefold::nn
