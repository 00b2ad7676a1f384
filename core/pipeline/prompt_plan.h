// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/base/recipe.h"
#include "core/text/prompt_chunks.h"

namespace ninefold {

/// What the network is told in one step: places in PromptPlan::texts.
struct PromptState {
    struct Part {
        std::size_t text = 0;
        double weight = 1.0;  ///< see Guidance
    };
    std::vector<Part> parts;              ///< what AND joins; at least one
    std::optional<std::size_t> negative;  ///< unset where it has no say
};

/// What the pictures of a batch are drawn with, step by step. Whatever occurs several times, in
/// other steps or other pictures, is here once.
struct PromptPlan {
    std::vector<std::vector<PromptChunk>> texts;  ///< those of one state have as many pieces
    std::vector<PromptState> states;
    std::vector<std::vector<std::size_t>> pictures;  ///< picture -> step from 0 -> its state
};

/// Reads prompts and negative prompts, which are no templates any more: their parts and their
/// schedule over `steps` steps (see promptSchedule); AND has no meaning in a negative prompt.
PromptPlan planPrompts(const ClipTokenizer& tokenizer, const std::vector<Recipe>& pictures,
                       int steps, const LearnedWords& learned = {});

}  // namespace ninefold
