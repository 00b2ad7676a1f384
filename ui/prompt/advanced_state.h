// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

#include "core/base/hires.h"
#include "core/base/json_fwd.h"
#include "core/base/recipe.h"

namespace ninefold::ui {

/// What the folded part of the settings says, as a value. As in a recipe.
struct AdvancedState {
    double guidanceRescale = 0;
    double guidanceFrom = 0;
    double guidanceUntil = 1;
    Hires hires;
    std::string noise = Recipe().noiseSource;
    std::uint64_t noiseOffset = 0;
    std::string vae;  ///< empty: the model's own
    Acceleration acceleration;

    bool operator==(const AdvancedState& other) const;
    bool operator!=(const AdvancedState& other) const { return !(*this == other); }
};

AdvancedState advancedOf(const Recipe& recipe);
void writeTo(Recipe& recipe, const AdvancedState& state);

/// The keys of a recipe that aren't as usual.
Json toJson(const AdvancedState& state);
/// Throws nothing: what is odd is as it is by default.
AdvancedState advancedFromJson(const Json& json);

}  // namespace ninefold::ui
