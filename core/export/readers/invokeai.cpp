// SPDX-License-Identifier: MIT
#include <string>

#include "core/base/json.h"
#include "core/export/foreign_json.h"
#include "core/export/recipe_reader.h"
#include "core/export/sampler_names.h"

namespace ninefold {

namespace {

void takeCommon(const Json& json, Recipe& r) {
    takeSeed(json, "seed", r.seed);
    takeInt(json, "steps", r.steps);
    takeInt(json, "width", r.width);
    takeInt(json, "height", r.height);
    takeDouble(json, "cfg_scale", r.guidanceScale);
    takeDouble(json, "strength", r.strength);
}

/// InvokeAI 3 and later.
Recipe fromMetadata(const Json& json) {
    Recipe r;
    takeCommon(json, r);
    takeText(json, "positive_prompt", r.prompt);
    takeText(json, "negative_prompt", r.negativePrompt);
    takeText(json, "app_version", r.programVersion);
    std::string text;
    if (takeText(json, "scheduler", text)) setSampler(r, text);
    if (takeText(json, "rand_device", text)) r.noiseSource = "torch-" + text;
    if (const auto model = json.find("model"); model != json.end()) {
        takeText(*model, "model_name", r.modelId);
        takeText(*model, "name", r.modelId);
        takeText(*model, "hash", r.modelHash);
    }
    return r;
}

/// InvokeAI 2: "sd-metadata", with the prompt as text or as a list of weighted parts.
Recipe fromOldMetadata(const Json& json) {
    Recipe r;
    takeText(json, "model_weights", r.modelId);
    takeText(json, "model_hash", r.modelHash);
    takeText(json, "app_version", r.programVersion);
    const auto image = json.find("image");
    if (image == json.end() || !image->is_object()) return r;
    takeCommon(*image, r);
    std::string text;
    if (takeText(*image, "sampler", text)) setSampler(r, text);
    if (takeText(*image, "prompt", r.prompt)) return r;
    const auto parts = image->find("prompt");
    if (parts == image->end() || !parts->is_array()) return r;
    for (const Json& part : *parts) {
        if (takeText(part, "prompt", text)) r.prompt += (r.prompt.empty() ? "" : ", ") + text;
    }
    return r;
}

}  // namespace

std::optional<FoundRecipe> invokeaiReader(const EmbeddedTexts& texts) {
    const std::string& raw = textOf(texts, "invokeai_metadata");
    if (const auto json = parseForeignJson(raw); json && json->is_object()) {
        return FoundRecipe{fromMetadata(*json), "invokeai", raw};
    }
    const std::string& old = textOf(texts, "sd-metadata");
    if (const auto json = parseForeignJson(old); json && json->is_object()) {
        return FoundRecipe{fromOldMetadata(*json), "invokeai", old};
    }
    return std::nullopt;
}

}  // namespace ninefold
