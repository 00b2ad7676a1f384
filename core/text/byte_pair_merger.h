// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ninefold {

/// The vocabulary of a byte-level byte-pair encoding (Sennrich et al. 2016, arXiv:1508.07909), with
/// CLIP's "</w>" at the end of a word. Immutable once built.
class BytePairMerger {
public:
    using Vocabulary = std::unordered_map<std::string, std::int64_t>;
    /// Two pieces that become one; the earlier in the list, the sooner.
    using Merge = std::pair<std::string, std::string>;

    /// Throws Error{BadModel} for a merge whose pieces or result the vocabulary lacks.
    BytePairMerger(const Vocabulary& vocabulary, const std::vector<Merge>& merges,
                   std::int64_t unknownId);

    /// Appends the ids of one word, given as its UTF-8 bytes; n bytes take O(n log n).
    void appendIds(std::string_view word, std::vector<std::int64_t>& ids) const;

private:
    struct Result {
        std::int32_t rank;
        std::int64_t id;
    };

    const Result* find(std::int64_t left, std::int64_t right) const;
    std::vector<std::int64_t> idsOfBytes(std::string_view word) const;

    std::array<std::int64_t, 256> byteIds_{};
    std::array<std::int64_t, 256> lastByteIds_{};  ///< of a byte that ends a word
    std::unordered_map<std::uint64_t, Result> merges_;
};

}  // namespace ninefold
