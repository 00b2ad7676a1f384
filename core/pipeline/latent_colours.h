// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <vector>

#include "core/models/loaded_model.h"

namespace ninefold {

/// A linear fit from a latent's channels to red, green and blue in [-1,1].
struct LatentColours {
    std::vector<std::array<float, 3>> matrix;  ///< one row a channel; empty when none is known
    std::array<float, 3> bias{};
};

/// The published fit for a latent space: that of Stable Diffusion 1 by keturn (2022, "Decoding
/// latents to RGB without upscaling", discuss.huggingface.co/t/23204), that of XL by T. A. Vass
/// (2023, "Explaining the SDXL latent space", given there for 0 .. 255).
LatentColours coloursOf(LatentSpace space);

}  // namespace ninefold
