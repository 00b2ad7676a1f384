// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <functional>
#include <string>
#include <vector>

#include "core/models/text_condition.h"
#include "core/text/prompt_chunks.h"

namespace ninefold {

/// Token ids [1,T] int64 -> text states [1,T,D] and what belongs to them.
using EncodeText = std::function<TextCondition(const at::Tensor& ids)>;

/// Text states [1,T·n,D] of `n` pieces, one behind the other, and the pooled text of the first.
/// Each piece is encoded by itself, between start and end and padded to the tokenizer's length T,
/// and its words are weighed as Automatic1111 does it; see weighed(). Without weights the states
/// are the encoder's, bit by bit.
TextCondition promptStates(const EncodeText& encode, const ClipTokenizer& tokenizer,
                           const std::vector<PromptChunk>& chunks);

/// States [1,T,D] times the weights of their tokens [T], then all times one factor that gives back
/// the mean that they had, so that the picture keeps its contrast.
at::Tensor weighed(const at::Tensor& states, const std::vector<float>& weights);

/// Adds empty pieces up to `count`: prompt and negative prompt go through the network together.
void padChunks(std::vector<PromptChunk>& chunks, std::size_t count);

}  // namespace ninefold
