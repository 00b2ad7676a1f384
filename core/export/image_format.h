// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "core/base/image.h"
#include "core/export/metadata.h"

namespace ninefold {

inline constexpr int kDefaultQuality = 95;
inline constexpr int kMaxQuality = 100;

/// One file format. A new one is a .cpp with a function `const ImageFormat& NAMEFormat()` and a
/// line in formats.def.
struct ImageFormat {
    std::string id;         ///< "png", "jpeg", "webp", "tiff"
    std::string title;      ///< for people: "PNG"
    std::string extension;  ///< without the dot
    bool hasQuality;        ///< whether the quality makes a difference
    std::string (*write)(const Image& image, const PictureMetadata& metadata, int quality);

    /// The file's bytes, tagged as sRGB, with the metadata inside. `quality` is from 1 (small) to
    /// 100 (best; WebP then loses nothing) and brought into that range. Throws Error{Usage} for an
    /// empty picture or for metadata that the format can't hold.
    std::string encode(const Image& image, const PictureMetadata& metadata,
                       int quality = kDefaultQuality) const {
        return write(image, metadata, std::clamp(quality, 1, kMaxQuality));
    }
};

const std::vector<const ImageFormat*>& imageFormats();
/// Throws Error{Usage} that lists the known ids.
const ImageFormat& imageFormat(const std::string& id);

/// Decodes PNG, JPEG, WebP or TIFF from memory, at most 16384 px a side and 2^27 pixels.
/// Throws Error{BadFile}; `name` stands for the bytes.
Image decodeImage(const std::string& bytes, const std::string& name);

/// What a contact sheet is looked at on.
enum class SheetGround { Dark, Paper };

/// Pictures side by side, best first, `columns` a row, each with a caption line below ("1 · 93").
/// Pictures of different sizes are centred in cells of the largest. Throws Error{Usage} when there
/// are none.
Image contactSheet(const std::vector<Image>& images, const std::vector<std::string>& captions,
                   int columns, SheetGround ground = SheetGround::Dark);

}  // namespace ninefold
