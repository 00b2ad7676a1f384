// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/text/clip_tokenizer.h"
#include "core/text/learned_words.h"

namespace ninefold {

/// A piece of a prompt that the text encoder reads at once.
struct PromptChunk {
    std::vector<std::int64_t> ids;  ///< without start, end and padding; at most promptChunkSize()
    std::vector<float> weights;     ///< one a token
};

/// Tokens of text in one piece: 75 for Stable Diffusion.
int promptChunkSize(const ClipTokenizer& tokenizer);

/// Cuts a prompt of any length into pieces as Automatic1111 does, so that no word is lost: a piece
/// ends when it is full or at a BREAK, and rather behind a comma that stands shortly before (20
/// tokens in 75) than within a phrase. A learned word is never cut. At least one piece; it may be
/// empty.
std::vector<PromptChunk> promptChunks(const ClipTokenizer& tokenizer, std::string_view utf8,
                                      const LearnedWords& learned = {});

}  // namespace ninefold
