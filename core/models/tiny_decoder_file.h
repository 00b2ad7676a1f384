// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "core/nn/tiny_decoder_config.h"
#include "core/weights/renamed_tensors.h"

namespace ninefold {

/// A tiny decoder as diffusers would hold it.
struct TinyDecoderPart {
    nn::TinyDecoderConfig config;
    TensorOrigins origins;
};

/// The decoder in a file of TAESD's author, of diffusers' AutoencoderTiny or of ComfyUI, by names
/// and shapes; nothing when there is none. TAESD for Stable Diffusion 1 and 2 and TAESDXL have the
/// same names and shapes.
std::optional<TinyDecoderPart> tinyDecoderIn(const TensorEntries& tensors);

}  // namespace ninefold
