// SPDX-License-Identifier: MIT
#include "ui/prompt/advanced_state.h"

#include "core/base/error.h"
#include "core/base/json.h"

namespace ninefold::ui {

bool AdvancedState::operator==(const AdvancedState& other) const {
    return toJson(*this) == toJson(other);
}

AdvancedState advancedOf(const Recipe& r) {
    return {r.guidanceRescale, r.guidanceFrom,   r.guidanceUntil, r.hires,
            r.noiseSource,     r.stepNoiseDelta, r.addOns.vae,    r.acceleration};
}

void writeTo(Recipe& recipe, const AdvancedState& state) {
    recipe.guidanceRescale = state.guidanceRescale;
    recipe.guidanceFrom = state.guidanceFrom;
    recipe.guidanceUntil = state.guidanceUntil;
    recipe.hires = state.hires;
    recipe.noiseSource = state.noise;
    recipe.stepNoiseDelta = state.noiseOffset;
    recipe.addOns.vae = state.vae;
    recipe.acceleration = state.acceleration;
}

Json toJson(const AdvancedState& state) {
    Recipe recipe;
    writeTo(recipe, state);
    const Json whole = ninefold::toJson(recipe);
    const Json usual = ninefold::toJson(Recipe());
    Json json = Json::object();
    for (const auto& [key, value] : whole.items()) {
        if (!usual.contains(key) || usual[key] != value) json[key] = value;
    }
    return json;
}

AdvancedState advancedFromJson(const Json& json) {
    try {
        return advancedOf(recipeFromJson(json));
    } catch (const Error&) {
        return {};  // a hand-edited file
    }
}

}  // namespace ninefold::ui
