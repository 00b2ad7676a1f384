// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/image.h"

namespace ninefold {

/// The picture at twice its width and height: Lanczos interpolation over 8 × 8 px (Lanczos 1979),
/// held within the range of the nearest 3 × 3 px, so that edges stay sharp without a halo. Nothing
/// is invented. Throws Error{Usage} for an empty picture or one that would exceed 16384 px a side.
Image enlargedTwice(const Image& image);

}  // namespace ninefold
