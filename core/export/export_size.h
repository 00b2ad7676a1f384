// SPDX-License-Identifier: MIT
#pragma once

#include <utility>

#include "core/base/image.h"

namespace ninefold {

/// How large a picture leaves the studio. Its proportions always stay.
struct ExportSize {
    enum class Kind {
        Original,
        Twice,
        LongestSide,  ///< the longer side becomes `longestPx`
        Fit           ///< as large as fits into `fitWidthPx` x `fitHeightPx`
    };
    Kind kind = Kind::Original;
    int longestPx = 1024;  ///< 1..kMaxExportPx
    int fitWidthPx = 1920;
    int fitHeightPx = 1080;
};

inline constexpr int kMaxExportPx = 16384;

/// Width and height that a picture of `width` x `height` px gets, at least 1 px each.
/// Throws Error{Usage} if a side would be longer than kMaxExportPx.
std::pair<int, int> exportedSize(int width, int height, const ExportSize& size);

/// The picture at that size: averaged when it shrinks, Lanczos when it grows, unchanged when the
/// size is its own. Throws like exportedSize(), and Error{Usage} for an empty picture.
Image resized(const Image& image, const ExportSize& size);

}  // namespace ninefold
