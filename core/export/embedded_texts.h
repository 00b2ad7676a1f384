// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>

namespace ninefold {

/// The texts inside a picture file, UTF-8. A PNG's are under their keyword ("parameters"); EXIF's
/// under "UserComment", "ImageDescription", "Make", "Model", "Software", "MakerNote"; our own JSON
/// is under "ninefold" in every format.
using EmbeddedTexts = std::map<std::string, std::string>;

/// By the first bytes: a PNG, JPEG, WebP or TIFF.
bool isPicture(const std::string& bytes);

/// Empty when there are none. Throws Error{BadFile} if the bytes are none of these.
EmbeddedTexts readEmbeddedTexts(const std::string& bytes, const std::string& name);

/// The text of a key, or empty text.
const std::string& textOf(const EmbeddedTexts& texts, const std::string& key);

}  // namespace ninefold
