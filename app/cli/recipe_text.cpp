// SPDX-License-Identifier: MIT
#include "app/cli/recipe_text.h"

#include "app/cli/output.h"

namespace ninefold::cli {

namespace {

void add(std::string& text, std::string name, const std::string& value) {
    constexpr std::size_t kNameWidth = 17;
    if (value.empty()) return;
    name.resize(kNameWidth, ' ');
    text += (text.empty() ? "" : "\n") + name + value;
}

}  // namespace

std::string recipeText(const Recipe& recipe) {
    std::string text;
    add(text, "prompt", recipe.prompt);
    add(text, "template", recipe.promptTemplate);
    add(text, "negative prompt", recipe.negativePrompt);
    add(text, "neg. template", recipe.negativeTemplate);
    add(text, "seed", std::to_string(recipe.seed));
    add(text, "size", std::to_string(recipe.width) + "x" + std::to_string(recipe.height));
    add(text, "steps", std::to_string(recipe.steps));
    add(text, "sampler", recipe.sampler + " (" + recipe.schedule + ")");
    add(text, "guidance", decimals(recipe.guidanceScale, 1));
    if (recipe.guidanceRescale > 0) {
        add(text, "guidance rescale", decimals(recipe.guidanceRescale, 2));
    }
    if (recipe.guidanceFrom > 0 || recipe.guidanceUntil < 1) {
        add(text, "guidance acts",
            decimals(recipe.guidanceFrom, 2) + " to " + decimals(recipe.guidanceUntil, 2));
    }
    add(text, "model", recipe.modelId);
    add(text, "model hash", recipe.modelHash);
    for (const AddOns::Lora& lora : recipe.addOns.loras) {
        add(text, "LoRA",
            lora.name + ", " + decimals(lora.unet, 2) + " on the UNet, " + decimals(lora.text, 2) +
                " on text, " + lora.hash);
    }
    for (const AddOns::Embedding& embedding : recipe.addOns.embeddings) {
        add(text, "embedding", embedding.name + ", " + embedding.hash);
    }
    add(text, "VAE", recipe.addOns.vae);
    add(text, "VAE hash", recipe.addOns.vaeHash);
    if (!recipe.sourceImage.empty()) {
        add(text, "source picture", recipe.sourceImage);
        add(text, "strength", decimals(recipe.strength, 2));
    }
    add(text, "mask", recipe.maskImage);
    if (recipe.variationStrength > 0) {
        add(text, "variation seed", std::to_string(recipe.variationSeed));
        add(text, "variation", decimals(recipe.variationStrength, 2));
    }
    if (recipe.hires.isOn()) {
        add(text, "second pass",
            decimals(recipe.hires.scale, 2) + " times as large, " + recipe.hires.upscaler);
        add(text, "its strength", decimals(recipe.hires.strength, 2));
        if (recipe.hires.steps > 0) add(text, "its steps", std::to_string(recipe.hires.steps));
    }
    if (recipe.acceleration.cacheInterval > 1) {
        add(text, "deep blocks",
            "every " + std::to_string(recipe.acceleration.cacheInterval) + " steps");
    }
    if (recipe.acceleration.tokenMerging > 0) {
        add(text, "merged tokens", decimals(recipe.acceleration.tokenMerging, 2));
    }
    for (const Control& control : recipe.controls) {
        add(text, "control",
            control.network + ", seen as " + control.preprocessor + ", weight " +
                decimals(control.weight, 2) + ", " + decimals(control.from, 2) + " to " +
                decimals(control.until, 2));
    }
    if (recipe.upscale.isOn()) {
        add(text, "enlarged",
            decimals(recipe.upscale.scale, 2) + " times, " + recipe.upscale.upscaler);
    }
    add(text, "noise", recipe.noiseSource);
    if (recipe.stepNoiseDelta > 0) add(text, "noise offset", std::to_string(recipe.stepNoiseDelta));
    add(text, "precision", recipe.precision);
    add(text, "program version", recipe.programVersion);
    return text;
}

}  // namespace ninefold::cli
