// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ninefold {

/// An 8-bit sRGB picture, rows top to bottom, pixels interleaved R,G,B without padding.
struct Image {
    int width = 0;                  ///< px
    int height = 0;                 ///< px
    std::vector<std::uint8_t> rgb;  ///< width * height * 3 bytes

    bool isEmpty() const noexcept { return rgb.empty(); }
    std::size_t strideBytes() const noexcept { return static_cast<std::size_t>(width) * 3; }
};

inline bool operator==(const Image& a, const Image& b) {
    return a.width == b.width && a.height == b.height && a.rgb == b.rgb;
}

}  // namespace ninefold
