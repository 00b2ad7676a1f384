// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

#include "core/export/image_format.h"
#include "tests/core/export/pictures.h"

namespace ninefold::test {

// Files with one EXIF text, put together byte by byte after CIPA DC-008 (EXIF 2.32), so that a
// mistake of the library that reads them can't cancel out one that writes them.

inline std::string numberBytes(std::uint32_t value, int bytes, bool bigEndian) {
    std::string text;
    for (int i = 0; i < bytes; ++i) {
        const int shift = 8 * (bigEndian ? bytes - 1 - i : i);
        text += static_cast<char>(value >> shift & 0xFFU);
    }
    return text;
}

/// A TIFF block with one entry, of IFD0 or (`inExif`) of the EXIF IFD. Type 2 is ASCII, 7
/// undefined.
inline std::string exifBlock(std::uint32_t tag, std::uint32_t type, const std::string& value,
                             bool inExif) {
    const auto number = [](std::uint32_t n, int bytes) { return numberBytes(n, bytes, true); };
    const auto entry = [&](std::uint32_t id, std::uint32_t kind, std::uint32_t count,
                           std::uint32_t data) {
        return number(1, 2) + number(id, 2) + number(kind, 2) + number(count, 4) + number(data, 4) +
               number(0, 4);
    };
    constexpr std::uint32_t kHeader = 8;
    constexpr std::uint32_t kDirectory = 18;
    std::string block = std::string("MM\0*", 4) + number(kHeader, 4);
    std::uint32_t end = kHeader + kDirectory;
    if (inExif) {
        block += entry(0x8769, 4, 1, end);
        end += kDirectory;
    }
    return block + entry(tag, type, static_cast<std::uint32_t>(value.size()), end) + value;
}

inline std::string jpegWithExif(const std::string& block) {
    PictureMetadata bare;
    bare.keepsRecipe = false;
    const std::string jpeg = imageFormat("jpeg").encode(picture(), bare);
    const std::string exif = std::string("Exif\0\0", 6) + block;
    // From the first quantisation table on there are only pixels.
    return jpeg.substr(0, 2) + "\xFF\xE1" +
           numberBytes(static_cast<std::uint32_t>(exif.size() + 2), 2, true) + exif +
           jpeg.substr(jpeg.find("\xFF\xDB"));
}

inline std::string webpWithExif(const std::string& block) {
    PictureMetadata bare;
    bare.keepsRecipe = false;
    const std::string webp = imageFormat("webp").encode(picture(), bare);
    const auto chunk = [](const std::string& name, const std::string& data) {
        std::string bytes = name + numberBytes(static_cast<std::uint32_t>(data.size()), 4, false);
        bytes += data;
        if (data.size() % 2 == 1) bytes += '\0';
        return bytes;
    };
    const std::size_t at = webp.find("VP8 ");
    const auto size = static_cast<std::size_t>(static_cast<unsigned char>(webp[at + 4]) |
                                               static_cast<unsigned char>(webp[at + 5]) << 8U);
    const std::string frame = numberBytes(31, 3, false) + numberBytes(23, 3, false);
    const std::string body = "WEBP" + chunk("VP8X", std::string("\x08\0\0\0", 4) + frame) +
                             chunk("VP8 ", webp.substr(at + 8, size)) + chunk("EXIF", block);
    return "RIFF" + numberBytes(static_cast<std::uint32_t>(body.size()), 4, false) + body;
}

}  // namespace ninefold::test
