// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <array>
#include <vector>

#include "core/base/image.h"

namespace ninefold {

/// [1,3,H,W] in [-1,1], any float type -> 8-bit picture, rounded as diffusers does (x/2+0.5, clamp,
/// ×255, round).
Image toImage(const at::Tensor& pixels);

/// The picture as float32 [1,3,height,width] in [-1,1], resized with antialiasing when its size
/// differs.
at::Tensor toTensor(const Image& image, int width, int height);

/// A mask as float32 [1,1,h,w] in 0..1: each latent pixel is drawn as much as the whitest pixel of
/// its square, so that nothing white is held back. The mask's sides are multiples of h and w.
at::Tensor latentMask(const Image& mask, std::int64_t h, std::int64_t w);

/// The linear fit of a latent [1,C,h,w] to a small picture: rgb = matrix^T·latent + bias.
/// A grey ramp of the first channel when the fit doesn't have C rows.
Image previewOf(const at::Tensor& latent, const std::vector<std::array<float, 3>>& matrix,
                const std::array<float, 3>& bias);

}  // namespace ninefold
