// SPDX-License-Identifier: MIT
#include "core/pipeline/token_counter.h"

#include <algorithm>
#include <string>

#include "core/models/model_source.h"
#include "core/text/clip_tokenizer.h"
#include "core/text/prompt_chunks.h"
#include "core/text/prompt_schedule.h"

namespace ninefold {

namespace {

/// So many that each text of a schedule comes up; more of them change little in practice.
constexpr int kSteps = 100;

}  // namespace

class TokenCounter::Impl {
public:
    Impl(const std::filesystem::path& model, const std::vector<LearnedWord>& words)
        : tokenizer(openModel(model)->tokenizerFolder()), learned(tokenizer, words) {}

    ClipTokenizer tokenizer;
    LearnedWords learned;
};

TokenCounter::TokenCounter(const std::filesystem::path& model,
                           const std::vector<LearnedWord>& learned)
    : impl_(std::make_unique<const Impl>(model, learned)) {}

TokenCounter::~TokenCounter() = default;

TokenCount TokenCounter::count(const std::string& prompt) const {
    TokenCount longest;
    longest.chunkSize = promptChunkSize(impl_->tokenizer);
    for (const std::string& text : drawnTexts(prompt, kSteps)) {
        const auto chunks = promptChunks(impl_->tokenizer, text, impl_->learned);
        int tokens = 0;
        for (const PromptChunk& chunk : chunks) tokens += static_cast<int>(chunk.ids.size());
        longest.tokens = std::max(longest.tokens, tokens);
        longest.chunks = std::max(longest.chunks, static_cast<int>(chunks.size()));
    }
    return longest;
}

}  // namespace ninefold
