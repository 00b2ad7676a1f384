// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include "core/base/image.h"
#include "core/pipeline/source_picture.h"

namespace ninefold {

/// What a second pass starts from. Sizes are larger than what is given, or the same.

/// A latent [1,C,h,w] at another size, bilinear, as A1111's "Latent".
at::Tensor enlargedLatent(const at::Tensor& latent, std::int64_t height, std::int64_t width);

/// A picture enlarged with Lanczos' kernel of radius 3 (Duchon 1979), with bytes between
/// columns and rows, as Pillow and A1111's "Lanczos" do it.
Image enlargedPicture(const Image& image, FrameSize size);

}  // namespace ninefold
