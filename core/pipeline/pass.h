// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/pipeline/batch.h"
#include "core/pipeline/guidance.h"
#include "core/pipeline/lanes.h"
#include "core/pipeline/prompt_plan.h"

namespace ninefold {

/// One way of a batch from noise to latents: which text acts at which model call.
struct Pass {
    Batch batch;
    DenoisePlan plan;
    std::vector<int> steps;  ///< of each model call
    PromptPlan prompts;
    std::vector<Guidance> guidances;  ///< one for each state of the prompts
    ActiveControls controls;          ///< one for each of the batch's
    std::vector<double> flop;         ///< of each model call for all pictures

    const Guidance& guidanceAt(std::size_t picture, std::size_t call) const;
    /// Those that act at a model call.
    ActiveControls controlsAt(std::size_t call) const;
    /// Whether a picture's deep map of an earlier call serves at this one: not at the first call of
    /// its texts, and not at the steps where the recipe wants it anew.
    bool reusesAt(std::size_t picture, std::size_t call) const;
};

/// Encodes the texts, and the pictures of controls, on the lanes. Throws Error: Cancelled, Usage
/// for an unknown preprocessor.
Pass makePass(Batch batch, Lanes& lanes, at::Device device);

}  // namespace ninefold
