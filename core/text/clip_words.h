// SPDX-License-Identifier: MIT
#pragma once

#include <unicode/unistr.h>

#include <functional>
#include <string>
#include <string_view>

namespace ninefold {

/// What CLIP's text becomes before it is cut into words: NFC, every run of white space one space,
/// lower case letter by letter (so that a final sigma is σ).
icu::UnicodeString normalizedForClip(const icu::UnicodeString& text);

/// Calls `onWord` with the UTF-8 bytes of every word of a normalized text, that is every match of
///   's|'t|'re|'ve|'m|'ll|'d|\p{L}+|\p{N}|[^\s\p{L}\p{N}]+
void forEachClipWord(const icu::UnicodeString& text,
                     const std::function<void(std::string_view utf8)>& onWord);

}  // namespace ninefold
