// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include "core/nn/weight_view.h"

namespace ninefold::nn {

/// Whether winogradConvolution() serves: 3×3 kernels on channels that fill vectors. By the layer's
/// shape alone, so that a picture's bits don't depend on the batch.
bool suitsWinograd(const WeightView& weight);

/// 3×3 convolution, stride 1, padding 1, of x [B,in,H,W] f32 on the processor -> [B,out,H,W],
/// channels_last, with a quarter of the direct one's products (see winograd_transforms.h); its
/// error is some ten times that of a direct convolution in f32, 1e-6 of the result's scale. Goes
/// through the picture in bands, so that besides the result it takes at most some 64 MiB. A
/// picture's bits depend on that picture alone.
at::Tensor winogradConvolution(const at::Tensor& x, const WeightView& weight,
                               const at::Tensor& bias);

}  // namespace ninefold::nn
