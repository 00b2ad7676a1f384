// SPDX-License-Identifier: MIT
#include "core/text/learned_words.h"

#include <algorithm>

namespace ninefold {

LearnedWords::LearnedWords(const ClipTokenizer& tokenizer, const std::vector<LearnedWord>& words) {
    std::int64_t next = kFirstLearnedId;
    for (const LearnedWord& word : words) {
        Known known{tokenizer.tokens(word.name), next, word.vectors};
        next += word.vectors;
        ends_.push_back(next);
        if (known.tokens.empty()) continue;
        std::vector<Known>& list = byFirstToken_[known.tokens.front()];
        const auto shorter = std::find_if(list.begin(), list.end(), [&](const Known& other) {
            return other.tokens.size() < known.tokens.size();
        });
        list.insert(shorter, std::move(known));
    }
}

LearnedWords::Match LearnedWords::matchAt(const std::vector<std::int64_t>& tokens,
                                          std::size_t at) const {
    const auto list = byFirstToken_.find(tokens[at]);
    if (list == byFirstToken_.end()) return {};
    for (const Known& known : list->second) {
        if (known.tokens.size() > tokens.size() - at) continue;
        const auto start = tokens.begin() + static_cast<std::ptrdiff_t>(at);
        if (!std::equal(known.tokens.begin(), known.tokens.end(), start)) continue;
        Match match{known.tokens.size(), {}};
        for (int i = 0; i < known.vectors; ++i) match.ids.push_back(known.firstId + i);
        return match;
    }
    return {};
}

std::size_t LearnedWords::wordOf(std::int64_t id) const {
    return static_cast<std::size_t>(std::upper_bound(ends_.begin(), ends_.end(), id) -
                                    ends_.begin());
}

}  // namespace ninefold
