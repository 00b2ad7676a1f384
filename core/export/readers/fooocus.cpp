// SPDX-License-Identifier: MIT
#include <string>

#include "core/base/json.h"
#include "core/export/a1111_text.h"
#include "core/export/foreign_json.h"
#include "core/export/recipe_reader.h"
#include "core/export/sampler_names.h"

namespace ninefold {

namespace {

/// "(1152, 896)"
void takeResolution(const Json& json, Recipe& recipe) {
    std::string text;
    if (!takeText(json, "resolution", text) || text.empty()) return;
    const auto comma = text.find(',');
    if (text.front() != '(' || comma == std::string::npos) return;
    takeInt(text.substr(1, comma - 1), recipe.width);
    takeInt(text.substr(comma + 1), recipe.height);
}

/// Its scheme "a1111": the same text as A1111's, with a key of its own for the schedule.
std::optional<FoundRecipe> fromA1111Scheme(const std::string& raw) {
    const A1111Parts parts = splitA1111Text(raw);
    const auto version = parts.values.find("Version");
    const bool isFooocus =
        version != parts.values.end() && version->second.compare(0, 7, "Fooocus") == 0;
    auto recipe = recipeFromA1111Text(raw);
    if (!isFooocus || !recipe) return std::nullopt;
    recipe->noiseSource = "torch-cpu";
    const auto schedule = parts.values.find("Scheduler");
    if (schedule != parts.values.end()) setSchedule(*recipe, schedule->second);
    return FoundRecipe{*recipe, "fooocus", raw};
}

}  // namespace

/// Fooocus: JSON in "parameters" (PNG, beside fooocus_scheme) or in EXIF UserComment.
std::optional<FoundRecipe> fooocusReader(const EmbeddedTexts& texts) {
    for (const char* key : {"parameters", "UserComment"}) {
        const std::string& raw = textOf(texts, key);
        if (auto found = fromA1111Scheme(raw)) return found;
        const auto json = parseForeignJson(raw);
        if (!json || !json->is_object() || !json->contains("base_model")) continue;
        Recipe r;
        takeText(*json, "prompt", r.prompt);
        takeText(*json, "negative_prompt", r.negativePrompt);
        takeText(*json, "base_model", r.modelId);
        takeText(*json, "base_model_hash", r.modelHash);
        takeSeed(*json, "seed", r.seed);
        takeInt(*json, "steps", r.steps);
        takeDouble(*json, "guidance_scale", r.guidanceScale);
        takeText(*json, "version", r.programVersion);
        takeResolution(*json, r);
        std::string name;
        if (takeText(*json, "sampler", name)) setSampler(r, name);
        if (takeText(*json, "scheduler", name)) setSchedule(r, name);
        return FoundRecipe{r, "fooocus", raw};
    }
    return std::nullopt;
}

}  // namespace ninefold
