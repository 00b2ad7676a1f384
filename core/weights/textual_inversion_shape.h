// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "core/weights/safetensors_header.h"

namespace ninefold {

/// Shapes of a learned word.
struct TextualInversionShape {
    std::int64_t vectors = 0;      ///< tokens that its word takes
    std::int64_t width = 0;        ///< of the text encoder's embeddings
    std::int64_t secondWidth = 0;  ///< of those of SDXL's second text encoder; 0: of one encoder
};

/// Of an embedding's tensors; nullopt when they are none: "emb_params", "string_to_param.*" of
/// A1111, one tensor named after its word as diffusers writes it, or "clip_l" and "clip_g".
std::optional<TextualInversionShape> textualInversionShape(const TensorEntries& tensors);

}  // namespace ninefold
