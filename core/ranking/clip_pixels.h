// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <array>
#include <cstdint>

#include "core/base/image.h"
#include "core/base/json_fwd.h"

namespace ninefold {

/// Turns pictures into what a vision encoder takes, as the image processors of transformers and
/// open_clip do: resized with antialiased bicubic interpolation to a square, normalised.
struct ClipPixels {
    enum class Fit {
        Cut,        ///< the shorter edge is resized, the centre cut out; of an odd rest the smaller
                    ///< half is cut at the top and left (CLIPImageProcessor)
        CutToEven,  ///< the same, but halves are rounded to even (torchvision's CenterCrop)
        Squash,     ///< without regard to its shape (SiglipImageProcessor)
    };
    Fit fit = Fit::Cut;
    int sizePx = 224;  ///< of the square
    std::array<float, 3> mean{0.48145466F, 0.4578275F, 0.40821073F};
    std::array<float, 3> deviation{0.26862954F, 0.26130258F, 0.27577711F};

    /// From preprocessor_config.json; `fit` stays. Throws Error{BadModel} that names a value it
    /// can't follow.
    static ClipPixels fromJson(const Json& json);
    /// float32 [1,3,size,size].
    at::Tensor prepare(const Image& image) const;

private:
    /// [1,3,H,W] -> [1,3,size,size].
    at::Tensor middleOf(const at::Tensor& picture) const;
    /// Rows or columns before the middle.
    std::int64_t cutBefore(std::int64_t extent) const;
};

}  // namespace ninefold
