// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>

namespace ninefold {

/// What a model's configuration says of the pictures that it draws, and of the text that it reads.
struct ModelOutline {
    int sizePx = 512;            ///< native width and height
    int sizeMultiple = 8;        ///< width and height are multiples of it
    std::int64_t textWidth = 0;  ///< of the text states; 0 when it isn't one number
};

/// Of a diffusers folder or a checkpoint file, from small files and headers. Throws
/// Error{BadModel, BadFile}.
ModelOutline outlineOf(const std::filesystem::path& path);

}  // namespace ninefold
