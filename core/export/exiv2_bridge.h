// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>

#include "core/export/embedded_texts.h"
#include "core/export/metadata.h"

namespace ninefold {

/// The XMP packet of a picture of ours: IPTC DigitalSourceType, the program, and the credit as
/// dc:creator and photoshop:Credit.
std::string xmpPacket(const PictureMetadata& metadata);

/// A JPEG, WebP or TIFF file with the ICC profile of sRGB, the A1111 text in EXIF UserComment
/// (UTF-16 big-endian), and in XMP our JSON and what xmpPacket() holds. The credit is in EXIF
/// Artist too, and where the format has IPTC-IIM (JPEG, TIFF) in By-line and Credit. Throws
/// Error{Usage} if the texts are longer than the format holds.
std::string withExifAndXmp(const std::string& bytes, const PictureMetadata& metadata);

/// The texts of a JPEG's, WebP's or TIFF's EXIF and XMP. Throws Error{BadFile}.
EmbeddedTexts readExifAndXmp(const std::string& bytes, const std::string& name);

/// Width and height that the header of a JPEG, WebP or TIFF states, px. Throws Error{BadFile}.
std::pair<int, int> statedSize(const std::string& bytes, const std::string& name);

}  // namespace ninefold
