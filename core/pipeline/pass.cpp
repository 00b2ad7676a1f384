// SPDX-License-Identifier: MIT
#include "core/pipeline/pass.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "core/models/control_network.h"
#include "core/pipeline/control_preprocessor.h"
#include "core/pipeline/prompt_states.h"
#include "core/pipeline/source_picture.h"
#include "core/pipeline/tensor_image.h"

namespace ninefold {

namespace {

/// Of what cross-attention makes of all texts of a pass; a pair of XL's takes 102 MB.
constexpr std::int64_t kMostKeyBytes = std::int64_t{128} << 20;

/// The texts of a plan that aren't wanted.
std::set<std::size_t> negativesOf(const PromptPlan& plan) {
    std::set<std::size_t> negatives;
    for (const PromptState& state : plan.states) {
        if (state.negative) negatives.insert(*state.negative);
    }
    return negatives;
}

std::vector<TextCondition> encodedTexts(const Batch& batch, const PromptPlan& prompts, Lanes& lanes,
                                        at::Device device) {
    const ReadyModel& model = batch.model;
    const std::set<std::size_t> negatives = negativesOf(prompts);
    std::vector<TextCondition> encoded(prompts.texts.size());
    lanes.run(static_cast<int>(encoded.size()), [&](int i) {
        batch.cancel.throwIfSet();
        const auto index = static_cast<std::size_t>(i);
        const TextOptions options{negatives.count(index) != 0, batch.recipe.clipSkip};
        const auto encode = [&](const at::Tensor& ids) {
            return model.network->encodeText(ids.to(device), options);
        };
        encoded[index] = promptStates(encode, model.tokenizer, prompts.texts[index]);
        encoded[index].guidance = batch.recipe.guidanceScale;
    });
    return encoded;
}

std::vector<Guidance> guidancesOf(const Batch& batch, const PromptPlan& prompts,
                                  const std::vector<TextCondition>& encoded) {
    const ReadyModel& model = batch.model;
    const Recipe& recipe = batch.recipe;
    const GuidanceRule rule{batch.guidanceScale(), recipe.guidanceRescale, recipe.guidanceFrom,
                            recipe.guidanceUntil, model.schedule.trainSteps};
    const double merging = recipe.acceleration.tokenMerging;
    const Network network = [&model, merging](const at::Tensor& x, const at::Tensor& t,
                                              TextCondition condition) {
        condition.shortcuts.tokenMerging = merging;
        return model.network->predict(x, t, condition);
    };
    const auto count = static_cast<std::int64_t>(std::max<std::size_t>(1, prompts.states.size()));
    std::vector<Guidance> guidances;
    for (const PromptState& state : prompts.states) {
        std::vector<GuidedText> texts;
        for (const auto& [text, weight] : state.parts) texts.push_back({encoded[text], weight});
        const TextCondition negative = state.negative ? encoded[*state.negative] : TextCondition();
        guidances.emplace_back(network, texts, negative, rule, kMostKeyBytes / count);
    }
    return guidances;
}

/// What the ControlNets see of their pictures, at the size that is drawn.
ActiveControls controlsOf(const Batch& batch, Lanes& lanes) {
    ActiveControls active(batch.controls.size());
    const FrameSize frame{batch.recipe.width, batch.recipe.height};
    lanes.run(static_cast<int>(active.size()), [&](int i) {
        batch.cancel.throwIfSet();
        const ReadyControl& ready = batch.controls[static_cast<std::size_t>(i)];
        const Image picture =
            preprocessed(fitted(ready.picture, frame), ready.control.preprocessor);
        const at::Tensor pixels = toTensor(picture, frame.width, frame.height).add(1).div(2);
        active[static_cast<std::size_t>(i)] = {ready.network, ready.network->hint(pixels),
                                               ready.control.weight};
    });
    return active;
}

/// Counted once for all calls that are alike.
std::vector<double> flopOfCalls(const Pass& pass) {
    const Batch& batch = pass.batch;
    std::map<std::pair<std::int64_t, bool>, double> known;
    const auto flopOf = [&](std::int64_t tokens, bool reuses) {
        const auto [found, isNew] = known.try_emplace({tokens, reuses}, 0);
        if (isNew) {
            found->second =
                batch.model.network->unetFlop({batch.latentHeight(), batch.latentWidth(), tokens,
                                               batch.recipe.acceleration.tokenMerging, reuses});
        }
        return found->second;
    };
    std::vector<double> flop;
    for (std::size_t call = 0; call < pass.steps.size(); ++call) {
        double sum = 0;
        for (std::size_t i = 0; i < pass.prompts.pictures.size(); ++i) {
            const Guidance& guidance = pass.guidanceAt(i, call);
            sum += guidance.evaluations() * flopOf(guidance.tokens(), pass.reusesAt(i, call));
        }
        flop.push_back(sum);
    }
    return flop;
}

}  // namespace

const Guidance& Pass::guidanceAt(std::size_t picture, std::size_t call) const {
    return guidances[prompts.pictures[picture][static_cast<std::size_t>(steps[call])]];
}

ActiveControls Pass::controlsAt(std::size_t call) const {
    ActiveControls active;
    for (std::size_t i = 0; i < controls.size(); ++i) {
        if (actsIn(batch.controls[i].control, steps[call], steps.back() + 1)) {
            active.push_back(controls[i]);
        }
    }
    return active;
}

bool Pass::reusesAt(std::size_t picture, std::size_t call) const {
    const int interval = batch.recipe.acceleration.cacheInterval;
    return call > 0 && steps[call] % interval != 0 &&
           &guidanceAt(picture, call) == &guidanceAt(picture, call - 1);
}

Pass makePass(Batch batch, Lanes& lanes, at::Device device) {
    DenoisePlan plan = batch.plan(device);
    std::vector<int> steps = stepsOfCalls(plan);
    PromptPlan prompts = planPrompts(batch.model.tokenizer, batch.recipes(),
                                     steps.empty() ? 1 : steps.back() + 1, batch.addOns.words);
    std::vector<Guidance> guidances =
        guidancesOf(batch, prompts, encodedTexts(batch, prompts, lanes, device));
    ActiveControls controls = controlsOf(batch, lanes);
    Pass pass{std::move(batch),
              std::move(plan),
              std::move(steps),
              std::move(prompts),
              std::move(guidances),
              std::move(controls),
              {}};
    pass.flop = flopOfCalls(pass);
    return pass;
}

}  // namespace ninefold
