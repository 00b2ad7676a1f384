// SPDX-License-Identifier: MIT
#include "core/base/recipe.h"

#include <cmath>
#include <utility>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/base/numbers.h"

namespace ninefold {

namespace {

constexpr int kMaxSizePx = 4096;
constexpr int kMaxClipSkip = 11;
constexpr int kMaxSteps = 1000;
constexpr double kMaxGuidance = 100.0;
constexpr std::size_t kMaxPromptBytes = std::size_t{64} << 10;

template <typename T>
void take(const Json& json, const char* key, T& value) {
    if (const auto found = json.find(key); found != json.end()) value = found->get<T>();
}

void validateSize(int px, int multiple, const Message& otherwise) {
    if (px >= multiple && px <= kMaxSizePx && px % multiple == 0) return;
    throw Error(ErrorKind::Usage, otherwise,
                {"Choose a multiple of %1 from %1 to %2.", multiple, kMaxSizePx});
}

void validateShare(double share, const Message& otherwise) {
    if (share >= 0 && share <= 1) return;
    throw Error(ErrorKind::Usage, otherwise);
}

std::uint64_t seedFrom(const Json& json) {
    return json.is_string() ? parseSeed(json.get<std::string>()) : json.get<std::uint64_t>();
}

void validatePrompt(const std::string& text, const Message& otherwise) {
    if (text.size() <= kMaxPromptBytes) return;
    throw Error(ErrorKind::Usage, otherwise,
                "Models read only its first words: shorten it to 64 KiB or less.");
}

/// What stands in the JSON only when it is used.
void addUsed(Json& json, const Recipe& r) {
    if (!r.promptTemplate.empty()) json["prompt_template"] = r.promptTemplate;
    if (!r.negativeTemplate.empty()) json["negative_template"] = r.negativeTemplate;
    if (!r.maskImage.empty()) json["mask_image"] = r.maskImage;
    if (r.variationStrength > 0) {
        json["variation_seed"] = std::to_string(r.variationSeed);
        json["variation_strength"] = r.variationStrength;
    }
    if (r.clipSkip > 0) json["clip_skip"] = r.clipSkip;
    if (r.guidanceRescale > 0) json["guidance_rescale"] = r.guidanceRescale;
    if (r.guidanceFrom > 0) json["guidance_from"] = r.guidanceFrom;
    if (r.guidanceUntil < 1) json["guidance_until"] = r.guidanceUntil;
    addTo(json, r.hires);
    addTo(json, r.controls);
    addTo(json, r.upscale);
    addTo(json, r.addOns);
    addTo(json, r.acceleration);
    if (r.stepNoiseDelta > 0) json["step_noise_delta"] = std::to_string(r.stepNoiseDelta);
}

void takeUsed(const Json& json, Recipe& r) {
    take(json, "mask_image", r.maskImage);
    if (json.contains("variation_seed")) r.variationSeed = seedFrom(json["variation_seed"]);
    take(json, "variation_strength", r.variationStrength);
    take(json, "clip_skip", r.clipSkip);
    take(json, "guidance_rescale", r.guidanceRescale);
    take(json, "guidance_from", r.guidanceFrom);
    take(json, "guidance_until", r.guidanceUntil);
    r.hires = hiresFromJson(json);
    r.controls = controlsFromJson(json);
    r.upscale = upscaleFromJson(json);
    r.addOns = addOnsFromJson(json);
    r.acceleration = accelerationFromJson(json);
    if (json.contains("step_noise_delta")) r.stepNoiseDelta = seedFrom(json["step_noise_delta"]);
}

void validateGuidance(const Recipe& r) {
    if (!std::isfinite(r.guidanceScale) || r.guidanceScale < 0 || r.guidanceScale > kMaxGuidance) {
        throw Error(ErrorKind::Usage, "The guidance scale must be from 0 to 100.",
                    "1 turns it off; 3 to 8 is usual.");
    }
    validateShare(r.guidanceRescale, "The rescale of the guidance must be from 0 to 1.");
    validateShare(r.guidanceFrom, "The start of the guidance must be from 0 to 1.");
    validateShare(r.guidanceUntil, "The end of the guidance must be from 0 to 1.");
    if (r.guidanceFrom > r.guidanceUntil) {
        throw Error(ErrorKind::Usage, "The guidance can't end before it begins.",
                    "0 to 1 guides all the way.");
    }
}

void validateSecondPass(const Recipe& r, int sizeMultiple) {
    validate(r.hires);
    if (!r.hires.isOn()) return;
    if (!r.sourceImage.empty()) {
        throw Error(ErrorKind::Usage, "A picture that starts from another has no second pass.",
                    "Draw without it, or choose the larger size.");
    }
    const int width = hiresPx(r.width, r.hires, sizeMultiple);
    const int height = hiresPx(r.height, r.hires, sizeMultiple);
    validateSize(width, sizeMultiple, {"The enlarged width of %1 px can't be drawn.", width});
    validateSize(height, sizeMultiple, {"The enlarged height of %1 px can't be drawn.", height});
}

void validateNoise(const std::string& source) {
    for (const char* known : {"torch-cpu", "torch-cuda", "philox"}) {
        if (source == known) return;
    }
    throw Error(ErrorKind::Usage, {"The noise \"%1\" can't be drawn here.", source.substr(0, 40)},
                "Choose torch-cpu or philox.");
}

}  // namespace

Recipe recipeOfPicture(Recipe first, int index) {
    std::uint64_t& seed = first.variationStrength > 0 ? first.variationSeed : first.seed;
    seed += static_cast<std::uint64_t>(index);
    return first;
}

Recipe expanded(Recipe recipe, const PromptTexts& texts) {
    if (texts.prompt != recipe.prompt) {
        recipe.promptTemplate = std::exchange(recipe.prompt, texts.prompt);
    }
    if (texts.negativePrompt != recipe.negativePrompt) {
        recipe.negativeTemplate = std::exchange(recipe.negativePrompt, texts.negativePrompt);
    }
    return recipe;
}

PromptTexts writtenTexts(const Recipe& r) {
    return {r.promptTemplate.empty() ? r.prompt : r.promptTemplate,
            r.negativeTemplate.empty() ? r.negativePrompt : r.negativeTemplate};
}

Json toJson(const Recipe& r) {
    Json json = {{"prompt", r.prompt},
                 {"negative_prompt", r.negativePrompt},
                 {"seed", std::to_string(r.seed)},
                 {"width", r.width},
                 {"height", r.height},
                 {"steps", r.steps},
                 {"sampler", r.sampler},
                 {"schedule", r.schedule},
                 {"guidance_scale", r.guidanceScale},
                 {"model_id", r.modelId},
                 {"model_hash", r.modelHash},
                 {"source_image", r.sourceImage},
                 {"strength", r.strength},
                 {"noise_source", r.noiseSource},
                 {"precision", r.precision},
                 {"program_version", r.programVersion}};
    addUsed(json, r);
    return json;
}

Recipe recipeFromJson(const Json& json) {
    Recipe r;
    try {
        take(json, "prompt", r.prompt);
        take(json, "negative_prompt", r.negativePrompt);
        take(json, "prompt_template", r.promptTemplate);
        take(json, "negative_template", r.negativeTemplate);
        if (json.contains("seed")) r.seed = seedFrom(json["seed"]);
        take(json, "width", r.width);
        take(json, "height", r.height);
        take(json, "steps", r.steps);
        take(json, "sampler", r.sampler);
        take(json, "schedule", r.schedule);
        take(json, "guidance_scale", r.guidanceScale);
        take(json, "model_id", r.modelId);
        take(json, "model_hash", r.modelHash);
        take(json, "source_image", r.sourceImage);
        take(json, "strength", r.strength);
        takeUsed(json, r);
        take(json, "noise_source", r.noiseSource);
        take(json, "precision", r.precision);
        take(json, "program_version", r.programVersion);
    } catch (const Json::exception& error) {
        throw Error(ErrorKind::BadFile, {"The recipe is damaged: %1", error.what()});
    }
    return r;
}

std::string recipeHash(const Recipe& recipe) {
    return sha256(dumpJson(toJson(recipe)));
}

void validate(const Recipe& recipe, int sizeMultiple) {
    validatePrompt(recipe.prompt, {"The prompt is %1 bytes long.", recipe.prompt.size()});
    validatePrompt(recipe.negativePrompt,
                   {"The negative prompt is %1 bytes long.", recipe.negativePrompt.size()});
    validateSize(recipe.width, sizeMultiple, {"The width of %1 px can't be drawn.", recipe.width});
    validateSize(recipe.height, sizeMultiple,
                 {"The height of %1 px can't be drawn.", recipe.height});
    if (recipe.steps < 1 || recipe.steps > kMaxSteps) {
        throw Error(ErrorKind::Usage, {"%1 steps can't be drawn.", recipe.steps},
                    "Choose from 1 to 1000; 8 to 30 is usual.");
    }
    validateGuidance(recipe);
    if (recipe.clipSkip < 0 || recipe.clipSkip > kMaxClipSkip) {
        throw Error(ErrorKind::Usage, "Clip skip must be from 0 to 11.", "0 or 1 is usual.");
    }
    validateShare(recipe.strength, "The strength must be from 0 to 1.");
    validateShare(recipe.variationStrength, "The strength of the variation must be from 0 to 1.");
    validateSecondPass(recipe, sizeMultiple);
    validate(recipe.acceleration);
    validate(recipe.controls);
    validate(recipe.upscale);
    validateNoise(recipe.noiseSource);
}

}  // namespace ninefold
