// SPDX-License-Identifier: MIT
#include "core/pipeline/token_counter.h"

#include "core/text/clip_tokenizer.h"
#include "core/text/prompt_chunks.h"

namespace ninefold {

class TokenCounter::Impl {
public:
    explicit Impl(const std::filesystem::path& modelFolder)
        : tokenizer(modelFolder / "tokenizer") {}

    ClipTokenizer tokenizer;
};

TokenCounter::TokenCounter(const std::filesystem::path& modelFolder)
    : impl_(std::make_unique<const Impl>(modelFolder)) {}

TokenCounter::~TokenCounter() = default;

TokenCount TokenCounter::count(const std::string& prompt) const {
    TokenCount count;
    count.chunkSize = promptChunkSize(impl_->tokenizer);
    const auto chunks = promptChunks(impl_->tokenizer, prompt);
    count.chunks = static_cast<int>(chunks.size());
    for (const PromptChunk& chunk : chunks) count.tokens += static_cast<int>(chunk.ids.size());
    return count;
}

}  // namespace ninefold
