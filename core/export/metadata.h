// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "core/base/recipe.h"

namespace ninefold {

/// What is written into a picture besides its pixels, and read back.
struct PictureMetadata {
    Recipe recipe;
    std::optional<double> score;
    std::string modelTitle;
    /// Who is to be credited, as the artist says it; UTF-8, may be empty.
    std::string credit = {};
    /// false: nothing of the recipe gets into the file, neither prompt nor settings. How the
    /// picture came to be and the credit stay.
    bool keepsRecipe = true;
};

/// The recipe as A1111 writes it (shared key order, "Steps: 20, Sampler: DPM++ 2M, …").
std::string a1111Text(const PictureMetadata& metadata);

/// How the picture came to be, as an IPTC DigitalSourceType URI: trainedAlgorithmicMedia, or
/// compositeWithTrainedAlgorithmicMedia when the recipe starts from a picture.
std::string digitalSourceType(const Recipe& recipe);

/// A recipe found in a picture, and who wrote it.
struct FoundRecipe {
    Recipe recipe;
    std::string program;  ///< "ninefold", "a1111", "comfyui", "invokeai", "fooocus", "swarmui"
    std::string raw;      ///< the text as found
};

/// Looks for a recipe in PNG text chunks, EXIF and XMP of a picture's bytes. nullopt when there is
/// none; Error{BadFile} when the bytes are no picture. Never trusts sizes in the file.
std::optional<FoundRecipe> readRecipe(const std::string& bytes, const std::string& name);

}  // namespace ninefold
