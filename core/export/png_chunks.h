// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>

namespace ninefold {

/// Keyword -> UTF-8 text.
using PngTexts = std::map<std::string, std::string>;

bool isPng(const std::string& bytes);

/// Whether every chunk that the pixels need is there with a right checksum.
bool isWholePng(const std::string& png);

/// The file with one chunk per text after its header: tEXt where Latin-1 says it all, else iTXt
/// (W3C PNG, 11.3.3). NUL can't be stored and becomes a space.
std::string withPngTexts(const std::string& png, const PngTexts& texts);

/// The file with chunks after its header that say its colours are sRGB: sRGB, and gAMA for programs
/// that don't know it (W3C PNG, 11.3.2.5).
std::string taggedSrgb(const std::string& png);

/// All tEXt, zTXt and iTXt chunks with a right checksum, up to the first chunk that is cut off.
/// Of a repeated keyword the first counts. Throws Error{BadFile} if `png` is no PNG or a text
/// unpacks to more than 16 MiB; `name` stands for the bytes.
PngTexts readPngTexts(const std::string& png, const std::string& name);

}  // namespace ninefold
