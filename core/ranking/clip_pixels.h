// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <array>

#include "core/base/image.h"
#include "core/base/json.h"

namespace ninefold {

/// Turns pictures into what a CLIP vision encoder takes, as transformers' CLIPImageProcessor does:
/// the shorter edge resized with antialiased bicubic interpolation, the centre cut out, normalised.
struct ClipPixels {
    int sizePx = 224;  ///< of the square
    std::array<float, 3> mean{0.48145466F, 0.4578275F, 0.40821073F};
    std::array<float, 3> deviation{0.26862954F, 0.26130258F, 0.27577711F};

    /// From preprocessor_config.json. Throws Error{BadModel} that names a value it can't follow.
    static ClipPixels fromJson(const Json& json);
    /// float32 [1,3,size,size].
    at::Tensor prepare(const Image& image) const;
};

}  // namespace ninefold
