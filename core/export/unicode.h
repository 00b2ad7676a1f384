// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ninefold {

bool isAscii(std::string_view text);
bool isUtf8(std::string_view text);

std::string utf8FromLatin1(std::string_view bytes);
/// nullopt when a character isn't in ISO 8859-1.
std::optional<std::string> latin1FromUtf8(std::string_view text);

/// Without a byte-order mark. Bytes that are no UTF-8 become U+FFFD.
std::string utf16BigEndianFromUtf8(std::string_view text);
/// Honours a byte-order mark; without one, big-endian unless the zero bytes say otherwise.
std::string utf8FromUtf16(std::string_view bytes);

/// Bytes that are no UTF-8 become U+FFFD.
std::string validUtf8(std::string_view text);

}  // namespace ninefold
