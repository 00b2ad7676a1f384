// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace ninefold {

/// What a person typed, as conditions on table `search`. Empty parts mean no condition.
struct SearchText {
    /// An FTS5 expression, always valid: every word quoted, the last one a prefix.
    std::string match;
    /// Patterns for LIKE … ESCAPE '\': words that the tokenizer can't find, because their script is
    /// written without spaces (Chinese, Japanese, Thai, …) or because they are symbols (emoji).
    std::vector<std::string> patterns;

    bool isEmpty() const { return match.empty() && patterns.empty(); }
};

/// Takes any bytes; what isn't UTF-8 or is only ASCII punctuation separates words. Only the first
/// 64 words count.
SearchText parseSearchText(const std::string& text);

}  // namespace ninefold
