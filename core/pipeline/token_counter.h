// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/text/learned_words.h"

namespace ninefold {

/// How much of a model's attention a prompt takes.
struct TokenCount {
    int tokens = 0;
    int chunks = 1;     ///< pieces that the text encoder reads one after the other
    int chunkSize = 0;  ///< tokens that fit into one
};

/// Counts the tokens of prompts as the engine cuts them, without loading the model: reads its
/// tokenizer only. Immutable: count() may be called from any thread.
class TokenCounter {
public:
    /// `learned` are the words of embeddings. Throws Error{BadModel} for a folder without a
    /// tokenizer.
    explicit TokenCounter(const std::filesystem::path& model,
                          const std::vector<LearnedWord>& learned = {});
    ~TokenCounter();
    TokenCounter(const TokenCounter&) = delete;
    TokenCounter& operator=(const TokenCounter&) = delete;

    /// Of a prompt that changes while it is drawn, the longest text: of those between AND and of
    /// the schedule's. The time grows with the length; a megabyte takes about a second.
    TokenCount count(const std::string& prompt) const;

private:
    class Impl;
    std::unique_ptr<const Impl> impl_;
};

}  // namespace ninefold
