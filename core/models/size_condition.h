// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include "core/nn/unet_config.h"

namespace ninefold {

/// The vector that SDXL's UNet is told (Podell et al. 2023, arXiv:2307.01952, section 2.2): the
/// pooled text [B,P] and behind it the sinusoids of each of the numbers [B,N] -> f32
/// [B, P + N·numberWidth].
at::Tensor sizeCondition(const at::Tensor& pooled, const at::Tensor& numbers,
                         const nn::UNetConfig& config);

}  // namespace ninefold
