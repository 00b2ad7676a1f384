// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/models/active_control.h"
#include "core/pipeline/add_on_plan.h"
#include "core/pipeline/generator.h"
#include "core/pipeline/model_cache.h"
#include "core/sampling/denoise_loop.h"

namespace ninefold {

/// A control of the recipe with its network and its picture, as it was given.
struct ReadyControl {
    Control control;
    const ControlNetwork* network = nullptr;
    Image picture;
};

/// All that the stages of one batch share.
struct Batch {
    const GenerationRequest& request;
    const ReadyModel& model;
    GenerationObserver& observer;
    const CancelToken& cancel;
    const AddOnPlan& addOns;
    Recipe recipe;        ///< with what was used filled in
    Image source;         ///< of the recipe's size, or empty
    Image mask;           ///< of the recipe's size, or empty
    double strength = 1;  ///< how much is drawn anew of what the pictures start from
    std::vector<ReadyControl> controls = {};  ///< one for each of the recipe's

    /// What `recipe` says, for one picture.
    Recipe recipeOf(int index) const;
    std::vector<Recipe> recipes() const;
    /// As far as the network doesn't guide itself.
    double guidanceScale() const;
    std::array<std::int64_t, 4> latentShape() const;
    std::int64_t latentHeight() const;
    std::int64_t latentWidth() const;

    DenoisePlan plan(at::Device device) const;
    /// The noises of the pictures, which start from nothing else.
    std::vector<PictureStart> noises() const;
    /// The same pictures at the size of the recipe's second pass.
    Batch secondPass() const;
};

}  // namespace ninefold
