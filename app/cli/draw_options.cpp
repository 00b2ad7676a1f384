// SPDX-License-Identifier: MIT
#include "app/cli/draw_options.h"

#include "app/cli/command_line.h"
#include "app/cli/prompt_text.h"
#include "core/base/error.h"
#include "core/base/numbers.h"
#include "core/sampling/sampler_list.h"

namespace ninefold::cli {

namespace {

void requireKnown(const std::string& what, const std::string& id,
                  const std::vector<Choice>& choices) {
    std::string known;
    for (const Choice& choice : choices) {
        if (choice.id == id) return;
        known += (known.empty() ? "" : ", ") + choice.id;
    }
    throw Error(ErrorKind::Usage, "There is no " + what + " \"" + id.substr(0, 40) + "\".",
                "Known: " + known + ".");
}

std::string noiseSource(const std::string& noise) {
    if (noise == "cpu") return "torch-cpu";
    if (noise == "gpu") return "philox";
    throw Error(ErrorKind::Usage, "--noise can't be \"" + noise.substr(0, 40) + "\".",
                "Choose cpu, or gpu for the random numbers of A1111.");
}

}  // namespace

void DrawOptions::addTo(CLI::App& command) {
    command.add_option("--negative", negativePrompt, "What they should not show");
    command.add_option("--count", count, "How many pictures (9)");
    command.add_option("--seed", seed, "Of the first picture; the next has the next (random)");
    command.add_option("--size", size, "WIDTHxHEIGHT in pixels (the model's own)");
    command.add_option("--steps", steps, "Denoising steps (the model's own)");
    command.add_option("--sampler", sampler, "See the command samplers (the model's own)");
    command.add_option("--schedule", schedule, "See the command samplers (automatic)");
    command.add_option("--cfg", guidance, "Guidance towards the prompt, 1 = off (the model's own)");
    command.add_option("--cfg-rescale", guidanceRescale,
                       "Takes back the contrast that guidance adds, 0 to 1 (0)");
    command.add_option("--cfg-interval", guidanceInterval,
                       "FROM,UNTIL: shares of the way from noise where guidance acts (0,1)");
    command.add_option("--noise", noise, "cpu, or gpu for the random numbers of A1111 (cpu)");
    command.add_option("--hires", hires, "Draws again this much larger, 1 to 4 (off)");
    command.add_option("--hires-steps", hiresSteps, "Steps of that second pass (as many)");
    command.add_option("--hires-strength", hiresStrength, "How much it draws anew, 0 to 1 (0.7)");
    command.add_option("--hires-upscaler", hiresUpscaler,
                       "latent, lanczos or an upscaler (latent)");
    command.add_option("--cache-interval", cacheInterval,
                       "Faster: deep blocks are worked out every N steps, 1 to 10 (1)");
    command.add_option("--token-merging", tokenMerging,
                       "Faster: share of tokens that self-attention merges, 0 to 0.75 (0)");
    command.add_option("--vae", vae, "Name, file or folder of another VAE (the model's own)");
    command.add_option("--model", model, "Id or folder (the first of models list)");
    command.add_option("--precision", precision, "f32, bf16, fp16 or auto (auto)");
    command.add_option("--device", device, "cpu or cuda (cpu)");
}

GenerationRequest DrawOptions::request(const ModelInfo& info) const {
    GenerationRequest request;
    Recipe& recipe = request.recipe;
    recipe.prompt = promptText("--prompt", prompt);
    recipe.negativePrompt = promptText("--negative", negativePrompt);
    recipe.seed = seed.empty() ? randomSeed() : parseSeed(seed);
    std::tie(recipe.width, recipe.height) =
        size.empty() ? std::pair(info.width, info.height) : parseSize(size);
    recipe.steps = steps.empty() ? info.steps : parseWhole("--steps", steps, 1, 1000);
    recipe.sampler = sampler.empty() ? info.sampler : sampler;
    recipe.schedule = schedule;
    recipe.clipSkip = info.clipSkip;
    recipe.guidanceScale = guidance.empty() ? info.guidanceScale : parseNumber("--cfg", guidance);
    applyGuidance(recipe);
    applyHires(recipe);
    applyAcceleration(recipe);
    recipe.noiseSource = noiseSource(noise);
    recipe.addOns.vae = vae;
    recipe.modelId = model.empty() ? info.id : model;
    recipe.precision = precision;
    request.count = parseWhole("--count", count, 1, kMaxPictures);
    requireKnown("sampler", recipe.sampler, samplerChoices());
    requireKnown("schedule", recipe.schedule, scheduleChoices());
    if (!samplerTakesSchedule(recipe.sampler, recipe.schedule)) {
        throw Error(
            ErrorKind::Usage,
            "The sampler " + recipe.sampler + " can't follow the schedule " + recipe.schedule + ".",
            "Choose the schedule automatic or another sampler.");
    }
    validate(recipe, info.sizeMultiple);
    return request;
}

void DrawOptions::applyGuidance(Recipe& recipe) const {
    if (!guidanceRescale.empty()) {
        recipe.guidanceRescale = parseNumber("--cfg-rescale", guidanceRescale);
    }
    if (guidanceInterval.empty()) return;
    const auto comma = guidanceInterval.find(',');
    if (comma == std::string::npos) {
        throw Error(ErrorKind::Usage, "--cfg-interval takes two numbers: FROM,UNTIL.",
                    "0.1,0.8 guides from a tenth of the way to eight tenths.");
    }
    recipe.guidanceFrom = parseNumber("--cfg-interval", guidanceInterval.substr(0, comma));
    recipe.guidanceUntil = parseNumber("--cfg-interval", guidanceInterval.substr(comma + 1));
}

void DrawOptions::applyHires(Recipe& recipe) const {
    if (hires.empty()) {
        if (hiresSteps.empty() && hiresStrength.empty() && hiresUpscaler.empty()) return;
        throw Error(ErrorKind::Usage, "The options of the second pass need --hires.",
                    "--hires 2 draws twice as large.");
    }
    recipe.hires.scale = parseNumber("--hires", hires);
    if (!hiresSteps.empty()) recipe.hires.steps = parseWhole("--hires-steps", hiresSteps, 1, 1000);
    if (!hiresStrength.empty()) {
        recipe.hires.strength = parseNumber("--hires-strength", hiresStrength);
    }
    if (!hiresUpscaler.empty()) recipe.hires.upscaler = hiresUpscaler;
}

void DrawOptions::applyAcceleration(Recipe& recipe) const {
    Acceleration& acceleration = recipe.acceleration;
    if (!cacheInterval.empty()) {
        acceleration.cacheInterval = parseWhole("--cache-interval", cacheInterval, 1, 10);
    }
    if (!tokenMerging.empty()) {
        acceleration.tokenMerging = parseNumber("--token-merging", tokenMerging);
    }
}

EngineSettings DrawOptions::engine() const {
    EngineSettings settings;
    settings.precision = precision;
    settings.device = device;
    return settings;
}

}  // namespace ninefold::cli
