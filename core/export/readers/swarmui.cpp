// SPDX-License-Identifier: MIT
#include "core/base/json.h"
#include "core/export/foreign_json.h"
#include "core/export/recipe_reader.h"
#include "core/export/sampler_names.h"

namespace ninefold {

/// SwarmUI: {"sui_image_params": {…}} where others put A1111 text.
std::optional<FoundRecipe> swarmuiReader(const EmbeddedTexts& texts) {
    for (const char* key : {"parameters", "UserComment"}) {
        const std::string& raw = textOf(texts, key);
        const auto json = parseForeignJson(raw);
        if (!json || !json->is_object() || !json->contains("sui_image_params")) continue;
        const Json& values = (*json)["sui_image_params"];
        Recipe r;
        takeText(values, "prompt", r.prompt);
        takeText(values, "negativeprompt", r.negativePrompt);
        takeText(values, "model", r.modelId);
        takeSeed(values, "seed", r.seed);
        takeInt(values, "steps", r.steps);
        takeDouble(values, "cfgscale", r.guidanceScale);
        takeInt(values, "width", r.width);
        takeInt(values, "height", r.height);
        takeText(values, "swarm_version", r.programVersion);
        std::string name;
        if (takeText(values, "sampler", name)) setSampler(r, name);
        if (takeText(values, "scheduler", name)) setSchedule(r, name);
        return FoundRecipe{r, "swarmui", raw};
    }
    return std::nullopt;
}

}  // namespace ninefold
