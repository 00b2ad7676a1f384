// SPDX-License-Identifier: MIT
#include "app/cli/draw_options.h"

#include "app/cli/command_line.h"
#include "app/cli/prompt_text.h"
#include "core/base/error.h"
#include "core/base/numbers.h"
#include "core/pipeline/model_hash.h"
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
    recipe.guidanceScale = guidance.empty() ? info.guidanceScale : parseNumber("--cfg", guidance);
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

EngineSettings DrawOptions::engine() const {
    EngineSettings settings;
    settings.precision = precision;
    settings.device = device;
    settings.hashFolder = modelHashFolder();
    return settings;
}

}  // namespace ninefold::cli
