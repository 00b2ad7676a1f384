// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

namespace ninefold {

/// What a model's configuration says of the pictures that it draws.
struct ModelOutline {
    int sizePx = 512;      ///< native width and height
    int sizeMultiple = 8;  ///< width and height are multiples of it
};

/// Of a diffusers folder or a checkpoint file, from small files and headers. Throws
/// Error{BadModel, BadFile}.
ModelOutline outlineOf(const std::filesystem::path& path);

}  // namespace ninefold
