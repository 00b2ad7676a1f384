// SPDX-License-Identifier: MIT
#include "core/text/prompt_chunks.h"

#include <optional>
#include <string>
#include <utility>

#include "core/text/prompt_syntax.h"

namespace ninefold {

namespace {

/// The share of a piece behind its last comma that rather goes into the next one.
constexpr int kBacktrack = 20;
constexpr int kBacktrackOf = 75;

class Chunker {
public:
    explicit Chunker(const ClipTokenizer& tokenizer)
        : size_(static_cast<std::size_t>(promptChunkSize(tokenizer))),
          backtrack_(size_ * kBacktrack / kBacktrackOf) {
        const auto comma = tokenizer.tokens(",");
        if (comma.size() == 1) comma_ = comma.front();
    }

    void add(std::int64_t id, float weight) {
        if (chunk_.ids.size() == size_) {
            const bool commaIsNear = lastComma_ && size_ - *lastComma_ <= backtrack_;
            if (commaIsNear && id != comma_) {
                breakBehindComma();
            } else {
                next();
            }
        }
        if (id == comma_) lastComma_ = chunk_.ids.size();
        chunk_.ids.push_back(id);
        chunk_.weights.push_back(weight);
    }

    /// The ids of one word, which stay together.
    void addWhole(const std::vector<std::int64_t>& ids, float weight) {
        if (chunk_.ids.size() + ids.size() > size_ && !chunk_.ids.empty()) next();
        for (const std::int64_t id : ids) {
            chunk_.ids.push_back(id);
            chunk_.weights.push_back(weight);
        }
    }

    void next() {
        chunks_.push_back(std::exchange(chunk_, {}));
        lastComma_.reset();
    }

    std::vector<PromptChunk> finish() {
        if (!chunk_.ids.empty() || chunks_.empty()) next();
        return std::move(chunks_);
    }

private:
    void breakBehindComma() {
        const auto from = static_cast<std::ptrdiff_t>(*lastComma_ + 1);
        PromptChunk rest{{chunk_.ids.begin() + from, chunk_.ids.end()},
                         {chunk_.weights.begin() + from, chunk_.weights.end()}};
        chunk_.ids.resize(*lastComma_ + 1);
        chunk_.weights.resize(*lastComma_ + 1);
        next();
        chunk_ = std::move(rest);
    }

    std::size_t size_;
    std::size_t backtrack_;
    std::optional<std::int64_t> comma_;
    std::optional<std::size_t> lastComma_;  ///< its place in chunk_
    PromptChunk chunk_;
    std::vector<PromptChunk> chunks_;
};

}  // namespace

int promptChunkSize(const ClipTokenizer& tokenizer) {
    return tokenizer.maxLength() - 2;
}

std::vector<PromptChunk> promptChunks(const ClipTokenizer& tokenizer, std::string_view utf8,
                                      const LearnedWords& learned) {
    Chunker chunker(tokenizer);
    if (promptChunkSize(tokenizer) < 1) return chunker.finish();
    for (const WeightedPart& part : weightedParts(utf8)) {
        if (part.text == "BREAK" && part.weight == -1.0) {
            chunker.next();
            continue;
        }
        const auto weight = static_cast<float>(part.weight);
        const std::vector<std::int64_t> ids = tokenizer.tokens(part.text);
        for (std::size_t i = 0; i < ids.size();) {
            const LearnedWords::Match match = learned.matchAt(ids, i);
            if (match.tokens > 0) {
                chunker.addWhole(match.ids, weight);
                i += match.tokens;
            } else {
                chunker.add(ids[i++], weight);
            }
        }
    }
    return chunker.finish();
}

}  // namespace ninefold
