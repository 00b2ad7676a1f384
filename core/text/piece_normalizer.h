// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ninefold {

/// How SentencePiece writes a text before it cuts it: characters replaced by a table, white space
/// collapsed and turned into "▁" (normalizer.cc of github.com/google/sentencepiece).
class PieceNormalizer {
public:
    /// `charsMap` is the model's precompiled table: the size of a double-array trie in
    /// little-endian, the trie, and the replacements, each ended by a NUL; empty: nothing is
    /// replaced. Throws Error{BadModel} for a table that is cut off.
    PieceNormalizer(std::string_view charsMap, bool collapsesSpaces);

    /// Any bytes are accepted; what isn't UTF-8 becomes U+FFFD.
    std::string normalized(std::string_view utf8) const;

private:
    struct Step {
        std::string_view text;  ///< what stands for it
        std::size_t length;     ///< bytes of the input
    };
    Step step(std::string_view rest) const;
    /// The longest beginning of `rest` that the table replaces; length 0 when there is none.
    Step replaced(std::string_view rest) const;

    std::vector<std::uint32_t> trie_;
    std::string replacements_;
    bool collapsesSpaces_;
};

/// Bytes of the UTF-8 character that a text begins with; 0 if it begins with none.
std::size_t utf8Length(std::string_view text);

}  // namespace ninefold
