// SPDX-License-Identifier: MIT
#include "core/export/safe_name.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "core/export/unicode.h"

namespace ninefold {

namespace {

// Of the 255 bytes that file systems take: room for a number, an extension, a temporary's ending.
constexpr std::size_t kMaxNameBytes = 120;

std::string toUtf8(const icu::UnicodeString& text) {
    std::string utf8;
    text.toUTF8String(utf8);
    return utf8;
}

void cutToBytes(std::string& name) {
    if (name.size() <= kMaxNameBytes) return;
    std::size_t end = kMaxNameBytes;
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U) --end;
    name.resize(end);
}

void trimEnds(std::string& name) {
    const auto first = name.find_first_not_of(" .");
    name = first == std::string::npos ? std::string() : name.substr(first);
    while (!name.empty() && (name.back() == ' ' || name.back() == '.')) name.pop_back();
}

/// Windows keeps these for devices, with any extension.
bool isReserved(const std::string& name) {
    std::string stem = name.substr(0, name.find('.'));
    std::transform(stem.begin(), stem.end(), stem.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    constexpr std::array<std::string_view, 4> kDevices = {"CON", "PRN", "AUX", "NUL"};
    if (std::find(kDevices.begin(), kDevices.end(), stem) != kDevices.end()) return true;
    const std::string port = stem.substr(0, 3);
    return stem.size() == 4 && (port == "COM" || port == "LPT") && stem[3] >= '1' && stem[3] <= '9';
}

}  // namespace

std::string slug(const std::string& text, std::size_t maxChars) {
    const icu::UnicodeString all = icu::UnicodeString::fromUTF8(text);
    icu::UnicodeString result;
    bool gap = false;
    std::size_t chars = 0;
    for (std::int32_t i = 0; i < all.length(); i = all.moveIndex32(i, 1)) {
        const UChar32 c = all.char32At(i);
        const bool isMark = (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0;  // belongs to the letter before
        if (!u_isalnum(c) && !(isMark && chars > 0 && !gap)) {
            gap = true;
            continue;
        }
        if (chars + (gap ? 2U : 1U) > maxChars) {
            // Drop the word that doesn't fit, unless it is the only one.
            const std::int32_t lastGap = result.lastIndexOf(u'-');
            if (!gap && lastGap > 0) result.truncate(lastGap);
            break;
        }
        if (gap && !result.isEmpty()) {
            result.append(u'-');
            ++chars;
        }
        gap = false;
        result.append(u_tolower(c));
        ++chars;
    }
    return toUtf8(result);
}

std::string safeName(const std::string& name) {
    std::string safe = validUtf8(name);
    for (char& c : safe) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isReservedChar = byte < 0x20 || byte == 0x7F ||
                                    std::string_view("<>:\"/\\|?*").find(c) != std::string::npos;
        if (isReservedChar) c = '_';
    }
    cutToBytes(safe);
    trimEnds(safe);
    if (isReserved(safe)) safe.insert(0, 1, '_');
    return safe;
}

}  // namespace ninefold
