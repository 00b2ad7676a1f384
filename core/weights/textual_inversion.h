// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include <filesystem>

namespace ninefold {

/// A word that was learned (Gal et al. 2022, arXiv:2208.01618): what stands in the place of its
/// tokens' embeddings.
struct TextualInversion {
    at::Tensor vectors;  ///< [n,width] f32, of the (first) text encoder
    at::Tensor second;   ///< [n,secondWidth] f32, of SDXL's second; undefined without one
};

/// Throws Error{BadModel} that names the file for what is damaged, no embedding, or not finite.
TextualInversion readTextualInversion(const std::filesystem::path& file);

}  // namespace ninefold
