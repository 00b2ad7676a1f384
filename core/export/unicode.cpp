// SPDX-License-Identifier: MIT
#include "core/export/unicode.h"

#include <unicode/unistr.h>

#include <algorithm>

namespace ninefold {

namespace {

icu::UnicodeString fromUtf8(std::string_view text) {
    return icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
}

unsigned byteAt(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]);
}

/// Western letters have a zero byte: it comes first in big-endian text.
bool looksLittleEndian(std::string_view bytes) {
    std::size_t evenZeros = 0;
    std::size_t oddZeros = 0;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        evenZeros += bytes[i] == '\0' ? 1 : 0;
        oddZeros += bytes[i + 1] == '\0' ? 1 : 0;
    }
    return oddZeros > evenZeros;
}

}  // namespace

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isUtf8(std::string_view text) {
    const std::string replaced = validUtf8(text);
    return replaced == text;
}

std::string utf8FromLatin1(std::string_view bytes) {
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const unsigned c = byteAt(bytes, i);
        if (c < 0x80) {
            text += static_cast<char>(c);
        } else {
            text += static_cast<char>(0xC0U | c >> 6U);
            text += static_cast<char>(0x80U | (c & 0x3FU));
        }
    }
    return text;
}

std::optional<std::string> latin1FromUtf8(std::string_view text) {
    const icu::UnicodeString unicode = fromUtf8(text);
    std::string bytes;
    for (int32_t i = 0; i < unicode.length(); ++i) {
        if (unicode[i] > 0xFF) return std::nullopt;
        bytes += static_cast<char>(unicode[i]);
    }
    return bytes;
}

std::string utf16BigEndianFromUtf8(std::string_view text) {
    const icu::UnicodeString unicode = fromUtf8(text);
    std::string bytes;
    for (int32_t i = 0; i < unicode.length(); ++i) {
        bytes += static_cast<char>(unicode[i] >> 8U);
        bytes += static_cast<char>(unicode[i] & 0xFFU);
    }
    return bytes;
}

std::string utf8FromUtf16(std::string_view bytes) {
    bool little = looksLittleEndian(bytes);
    if (bytes.substr(0, 2) == "\xFF\xFE" || bytes.substr(0, 2) == "\xFE\xFF") {
        little = bytes[0] == '\xFF';
        bytes.remove_prefix(2);
    }
    icu::UnicodeString unicode;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const unsigned first = byteAt(bytes, i);
        const unsigned second = byteAt(bytes, i + 1);
        unicode.append(static_cast<char16_t>(little ? second << 8U | first : first << 8U | second));
    }
    std::string text;
    unicode.toUTF8String(text);
    return text;
}

std::string validUtf8(std::string_view text) {
    std::string valid;
    fromUtf8(text).toUTF8String(valid);
    return valid;
}

}  // namespace ninefold
