// SPDX-License-Identifier: MIT
#pragma once

#include <unicode/unistr.h>

#include <cstdint>
#include <functional>
#include <vector>

namespace ninefold {

/// Finds the spellings of special tokens in a text.
class SpecialTokens {
public:
    /// A spelling that is there already is left as it is. Ignores an empty one.
    void add(const icu::UnicodeString& spelling, std::int64_t id);

    /// Cuts a text at its special tokens, leftmost and longest first: calls `onText` and `onToken`
    /// in the order of the text.
    void split(const icu::UnicodeString& text,
               const std::function<void(const icu::UnicodeString&)>& onText,
               const std::function<void(std::int64_t id)>& onToken) const;

private:
    struct Spelling {
        icu::UnicodeString text;
        std::int64_t id;
    };
    std::vector<Spelling> spellings_;  ///< longest first
};

}  // namespace ninefold
