// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>

#include "core/export/embedded_texts.h"
#include "core/export/metadata.h"

namespace ninefold {

/// The XMP packet of a picture of ours: IPTC DigitalSourceType and the program.
std::string xmpPacket(const PictureMetadata& metadata);

/// A JPEG or WebP file with the A1111 text in EXIF UserComment (UTF-16 big-endian), and in XMP our
/// JSON and IPTC DigitalSourceType. Throws Error{Usage} if the texts are longer than the format
/// holds.
std::string withExifAndXmp(const std::string& bytes, const PictureMetadata& metadata);

/// The texts of a JPEG's or WebP's EXIF and XMP. Throws Error{BadFile}.
EmbeddedTexts readExifAndXmp(const std::string& bytes, const std::string& name);

/// Width and height that a JPEG's or WebP's header states, px. Throws Error{BadFile}.
std::pair<int, int> statedSize(const std::string& bytes, const std::string& name);

}  // namespace ninefold
