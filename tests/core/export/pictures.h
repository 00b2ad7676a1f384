// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

#include "core/base/image.h"
#include "core/export/image_format.h"
#include "core/export/png_chunks.h"

namespace ninefold::test {

/// Red and green halves with a gradient: anything lost in colour or order shows.
inline Image picture(int width = 32, int height = 24) {
    Image image{width, height, {}};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const bool left = x < width / 2;
            image.rgb.push_back(static_cast<std::uint8_t>(left ? 220 : 20));
            image.rgb.push_back(static_cast<std::uint8_t>(left ? 20 : 200));
            image.rgb.push_back(static_cast<std::uint8_t>(y * 255 / height));
        }
    }
    return image;
}

/// A PNG with these texts and no others.
inline std::string pngWith(const PngTexts& texts) {
    const std::string ours = imageFormat("png").encode(picture(), {});
    // Take our own chunks out again: what follows the header up to the first IDAT.
    constexpr std::size_t kHeaderEnd = 33;
    const auto data = ours.find("IDAT") - 4;
    return withPngTexts(ours.substr(0, kHeaderEnd) + ours.substr(data), texts);
}

}  // namespace ninefold::test
