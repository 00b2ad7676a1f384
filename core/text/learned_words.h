// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/text/clip_tokenizer.h"

namespace ninefold {

/// A word that stands for learned vectors: the name of an embedding.
struct LearnedWord {
    std::string name;
    int vectors = 1;  ///< tokens that it takes
};

/// Token ids of learned words begin here, whatever the vocabulary.
constexpr std::int64_t kFirstLearnedId = std::int64_t{1} << 32;

/// Finds learned words among the tokens of a text, as Automatic1111 does it: a name is read as
/// tokens, whatever its case, and of several that begin at a place the longest counts. The words'
/// vectors get the ids kFirstLearnedId …, in the order of the words.
class LearnedWords {
public:
    LearnedWords() = default;
    LearnedWords(const ClipTokenizer& tokenizer, const std::vector<LearnedWord>& words);

    struct Match {
        std::size_t tokens = 0;         ///< of the text; 0: there is no learned word
        std::vector<std::int64_t> ids;  ///< that take their place
    };
    Match matchAt(const std::vector<std::int64_t>& tokens, std::size_t at) const;

    /// The word that an id belongs to, counted from 0.
    std::size_t wordOf(std::int64_t id) const;

private:
    struct Known {
        std::vector<std::int64_t> tokens;
        std::int64_t firstId = 0;
        int vectors = 1;
    };
    std::map<std::int64_t, std::vector<Known>> byFirstToken_;  ///< longest first
    std::vector<std::int64_t> ends_;  ///< of each word the id behind its last
};

}  // namespace ninefold
