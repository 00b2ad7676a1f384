// SPDX-License-Identifier: MIT
#include "core/pipeline/diffusion_generator.h"

#include <torch/torch.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <set>
#include <utility>

#include "core/base/error.h"
#include "core/pipeline/guidance.h"
#include "core/pipeline/lanes.h"
#include "core/pipeline/mask_condition.h"
#include "core/pipeline/memory_check.h"
#include "core/pipeline/model_cache.h"
#include "core/pipeline/pace.h"
#include "core/pipeline/prompt_plan.h"
#include "core/pipeline/prompt_states.h"
#include "core/pipeline/source_picture.h"
#include "core/pipeline/tensor_image.h"
#include "core/sampling/denoise_loop.h"

namespace ninefold {

namespace {

constexpr int kMaxCount = 1000;
/// Decoding reaches a smaller share of the matrix rate than denoising; until measured.
constexpr double kUsualDecodeSlowdown = 3.0;

void validate(const GenerationRequest& request, const ModelInfo& model) {
    validate(request.recipe, model.sizeMultiple);
    if (request.count < 1 || request.count > kMaxCount) {
        throw Error(ErrorKind::Usage, {"%1 pictures can't be drawn.", request.count},
                    "Choose from 1 to 1000.");
    }
    validateMask(request.sourceImage, request.mask);
}

/// The texts of a plan that aren't wanted.
std::set<std::size_t> negativesOf(const PromptPlan& plan) {
    std::set<std::size_t> negatives;
    for (const PromptState& state : plan.states) {
        if (state.negative) negatives.insert(*state.negative);
    }
    return negatives;
}

class DiffusionGenerator final : public Generator {
public:
    DiffusionGenerator(ModelCatalog catalog, const EngineSettings& settings)
        : catalog_(std::move(catalog)),
          precision_(choosePrecision(settings.precision, settings.device)),
          lanes_(settings.threads > 0 ? settings.threads : physicalCores()),
          cache_(precision_, ModelHashes(settings.hashFolder)) {}

    std::string device() const override { return deviceName(precision_, lanes_.count()); }
    StageTimes generate(const GenerationRequest& request, GenerationObserver& observer,
                        const CancelToken& cancel) override;

private:
    struct Batch;

    const ReadyModel& ready(const std::string& modelId, GenerationObserver& observer,
                            StageTimes& times);
    /// One for each state of the plan.
    std::vector<Guidance> guidancesOf(const Batch& batch, const PromptPlan& plan);
    std::vector<PictureStart> startsOf(const Batch& batch);
    std::vector<at::Tensor> maskConditionsOf(const Batch& batch, bool startsFromSource);
    std::vector<at::Tensor> denoiseAll(const Batch& batch, StageTimes& times);
    void decodeAll(const Batch& batch, const std::vector<at::Tensor>& latents, StageTimes& times);

    ModelCatalog catalog_;
    Precision precision_;
    Lanes lanes_;
    ModelCache cache_;
    double decodeSlowdown_ = kUsualDecodeSlowdown;
};

/// All that the stages of one batch share.
struct DiffusionGenerator::Batch {
    const GenerationRequest& request;
    const ReadyModel& model;
    GenerationObserver& observer;
    const CancelToken& cancel;
    Recipe recipe;  ///< with what was used filled in
    Image source;   ///< of the recipe's size, or empty
    Image mask;     ///< of the recipe's size, or empty

    /// What `recipe` says, for one picture.
    Recipe recipeOf(int index) const {
        Recipe picture = recipeOfPicture(recipe, index);
        if (request.texts.empty()) return picture;
        return expanded(std::move(picture), request.texts.at(static_cast<std::size_t>(index)));
    }
    /// As far as the network doesn't guide itself.
    double guidanceScale() const {
        return model.network->guidesItself() ? 1.0 : recipe.guidanceScale;
    }
    std::vector<Recipe> recipes() const {
        std::vector<Recipe> all;
        for (int i = 0; i < request.count; ++i) {
            all.push_back(recipeOf(i));
            all.back().guidanceScale = guidanceScale();
        }
        return all;
    }
    std::array<std::int64_t, 4> latentShape() const {
        return {1, model.network->latentChannels(), latentHeight(), latentWidth()};
    }
    std::int64_t latentHeight() const { return recipe.height / model.network->latentScale(); }
    std::int64_t latentWidth() const { return recipe.width / model.network->latentScale(); }
};

StageTimes DiffusionGenerator::generate(const GenerationRequest& request,
                                        GenerationObserver& observer, const CancelToken& cancel) {
    const c10::InferenceMode inference;
    StageTimes times;
    const ModelInfo info = catalog_.find(request.recipe.modelId);
    validate(request, info);
    cancel.throwIfSet();
    const ReadyModel& model = ready(request.recipe.modelId, observer, times);

    const FrameSize frame{request.recipe.width, request.recipe.height};
    Batch batch{request, model, observer, cancel, request.recipe, {}, {}};
    if (!request.sourceImage.isEmpty()) batch.source = fitted(request.sourceImage, frame);
    if (!request.mask.isEmpty()) batch.mask = fitted(request.mask, frame);
    batch.recipe.modelId = model.info.id;
    batch.recipe.modelHash = model.hash;
    batch.recipe.precision = precision_.name;
    batch.recipe.programVersion = NINEFOLD_VERSION;

    const std::vector<at::Tensor> latents = denoiseAll(batch, times);
    decodeAll(batch, latents, times);
    return times;
}

const ReadyModel& DiffusionGenerator::ready(const std::string& modelId,
                                            GenerationObserver& observer, StageTimes& times) {
    const ModelInfo info = catalog_.find(modelId);
    if (const ReadyModel* const loaded = cache_.loaded(info); loaded != nullptr) return *loaded;
    requireMemoryToDraw();
    observer.onLoading(info.title);
    const Stopwatch watch;
    const ReadyModel& model = cache_.load(info);
    times.loadSeconds = watch.seconds();
    return model;
}

std::vector<Guidance> DiffusionGenerator::guidancesOf(const Batch& batch, const PromptPlan& plan) {
    const ReadyModel& model = batch.model;
    const std::set<std::size_t> negatives = negativesOf(plan);
    std::vector<TextCondition> encoded(plan.texts.size());
    lanes_.run(static_cast<int>(encoded.size()), [&](int i) {
        batch.cancel.throwIfSet();
        const auto index = static_cast<std::size_t>(i);
        const TextOptions options{negatives.count(index) != 0, batch.recipe.clipSkip};
        const auto encode = [&](const at::Tensor& ids) {
            return model.network->encodeText(ids.to(precision_.device), options);
        };
        encoded[index] = promptStates(encode, model.tokenizer, plan.texts[index]);
        encoded[index].guidance = batch.recipe.guidanceScale;
    });
    const Network network = [&model](const at::Tensor& x, const at::Tensor& t,
                                     const TextCondition& condition) {
        return model.network->predict(x, t, condition);
    };
    std::vector<Guidance> guidances;
    for (const PromptState& state : plan.states) {
        std::vector<GuidedText> texts;
        for (const auto& [text, weight] : state.parts) texts.push_back({encoded[text], weight});
        const TextCondition negative = state.negative ? encoded[*state.negative] : TextCondition();
        guidances.emplace_back(network, texts, negative, batch.guidanceScale());
    }
    return guidances;
}

std::vector<PictureStart> DiffusionGenerator::startsOf(const Batch& batch) {
    std::vector<PictureStart> starts;
    for (int i = 0; i < batch.request.count; ++i) {
        const Recipe recipe = batch.recipeOf(i);
        starts.push_back({NoiseSource(recipe.seed)});
        if (recipe.variationStrength <= 0) continue;
        starts.back().variation = NoiseSource(recipe.variationSeed).draw(batch.latentShape());
        starts.back().variationStrength = recipe.variationStrength;
    }
    // A model that is made to inpaint sees the source in every step; it may start from noise alone.
    const bool startsFromNoise = batch.model.network->takesMask() && batch.recipe.strength >= 1;
    if (batch.source.isEmpty() || startsFromNoise) return starts;
    const at::Tensor source = toTensor(batch.source, batch.recipe.width, batch.recipe.height);
    lanes_.run(batch.request.count, [&](int i) {
        batch.cancel.throwIfSet();
        PictureStart& start = starts[static_cast<std::size_t>(i)];
        const at::Tensor noise = start.noise.draw(batch.latentShape());
        start.source = batch.model.network->encode(source, noise).to(at::kFloat);
    });
    return starts;
}

std::vector<at::Tensor> DiffusionGenerator::maskConditionsOf(const Batch& batch,
                                                             bool startsFromSource) {
    if (!batch.model.network->takesMask()) return {};
    const at::Tensor source = batch.source.isEmpty()
                                  ? at::zeros({1, 3, batch.recipe.height, batch.recipe.width})
                                  : toTensor(batch.source, batch.recipe.width, batch.recipe.height);
    std::vector<at::Tensor> conditions(static_cast<std::size_t>(batch.request.count));
    lanes_.run(batch.request.count, [&](int i) {
        batch.cancel.throwIfSet();
        // The numbers behind those that the source and the first latent take.
        NoiseSource noise(batch.recipeOf(i).seed);
        for (int taken = startsFromSource ? 0 : 1; taken < 2; ++taken) {
            noise.draw(batch.latentShape());
        }
        conditions[static_cast<std::size_t>(i)] = maskCondition(
            *batch.model.network, source, batch.mask, noise.draw(batch.latentShape()));
    });
    return conditions;
}

std::vector<at::Tensor> DiffusionGenerator::denoiseAll(const Batch& batch, StageTimes& times) {
    const LoadedModel& network = *batch.model.network;
    const Recipe& recipe = batch.recipe;
    const std::int64_t h = batch.latentHeight();
    const std::int64_t w = batch.latentWidth();

    const Stopwatch encodeWatch;
    DenoisePlan plan{NoiseSchedule(withSchedule(batch.model.schedule, recipe.schedule)),
                     recipe.sampler,
                     recipe.steps,
                     batch.latentShape(),
                     batch.source.isEmpty() ? 1.0 : recipe.strength,
                     {},
                     precision_.device};
    if (!batch.mask.isEmpty() && !network.takesMask()) {
        plan.mask = latentMask(batch.mask, h, w).to(precision_.device);
    }
    const std::vector<int> steps = stepsOfCalls(plan);
    const PromptPlan prompts =
        planPrompts(batch.model.tokenizer, batch.recipes(), steps.empty() ? 1 : steps.back() + 1);
    const std::vector<Guidance> guidances = guidancesOf(batch, prompts);
    std::vector<PictureStart> starts = startsOf(batch);
    const std::vector<at::Tensor> maskConditions =
        maskConditionsOf(batch, !starts.empty() && starts.front().source.defined());
    times.encodeSeconds = encodeWatch.seconds();

    const int count = batch.request.count;
    const auto guidanceAt = [&](std::size_t picture, std::size_t call) -> const Guidance& {
        return guidances[prompts.pictures[picture][static_cast<std::size_t>(steps[call])]];
    };
    for (std::size_t call = 0; call < steps.size(); ++call) {
        for (std::size_t i = 0; i < prompts.pictures.size(); ++i) {
            const Guidance& guidance = guidanceAt(i, call);
            times.denoiseFlop += guidance.evaluations() * network.unetFlop(h, w, guidance.tokens());
        }
    }
    times.decodeFlop = static_cast<double>(count) * network.decodeFlop(h, w);
    const Pace pace(times.denoiseFlop, times.decodeFlop, decodeSlowdown_);
    const auto onStep = [&](int done, int total, const std::vector<at::Tensor>& clean) {
        batch.observer.onStep(done, total, pace.secondsLeft(done, total));
        std::vector<Image> previews;
        for (const at::Tensor& latent : clean) {
            previews.push_back(
                previewOf(latent, batch.model.info.latentRgb, batch.model.info.latentRgbBias));
        }
        batch.observer.onPreviews(previews);
    };
    const Stopwatch watch;
    std::vector<std::size_t> calls(prompts.pictures.size(), 0);  // done, a picture
    std::vector<at::Tensor> latents = denoise(
        plan, std::move(starts),
        [&](int picture, const at::Tensor& latent, double timestep) {
            const auto i = static_cast<std::size_t>(picture);
            const Guidance& guidance = guidanceAt(i, calls[i]++);
            if (maskConditions.empty()) return guidance(latent, timestep);
            return guidance(at::cat({latent, maskConditions[i]}, 1), timestep);
        },
        [&](int n, const std::function<void(int)>& body) { lanes_.run(n, body); }, onStep,
        batch.cancel);
    times.denoiseSeconds = watch.seconds();
    return latents;
}

void DiffusionGenerator::decodeAll(const Batch& batch, const std::vector<at::Tensor>& latents,
                                   StageTimes& times) {
    // Seconds are summed over the pictures, since the observer ranks and saves meanwhile.
    std::vector<Image> images(latents.size());
    std::vector<double> seconds(latents.size());
    lanes_.run(
        batch.request.count,
        [&](int i) {
            batch.cancel.throwIfSet();
            const Stopwatch watch;
            const auto index = static_cast<std::size_t>(i);
            images[index] = toImage(batch.model.network->decode(latents[index]));
            if (!batch.mask.isEmpty()) {
                images[index] = composed(batch.source, images[index], batch.mask);
            }
            seconds[index] = watch.seconds();
        },
        [&](int i) {
            batch.observer.onPicture(i, images[static_cast<std::size_t>(i)], batch.recipeOf(i));
        });
    times.decodeSeconds = std::accumulate(seconds.begin(), seconds.end(), 0.0) /
                          std::min(lanes_.count(), batch.request.count);
    if (times.denoiseSeconds > 0 && times.denoiseFlop > 0 && times.decodeFlop > 0) {
        decodeSlowdown_ =
            (times.decodeSeconds / times.decodeFlop) / (times.denoiseSeconds / times.denoiseFlop);
    }
}

}  // namespace

std::unique_ptr<Generator> makeDiffusionGenerator(ModelCatalog catalog,
                                                  const EngineSettings& settings) {
    return std::make_unique<DiffusionGenerator>(std::move(catalog), settings);
}

const std::vector<Choice>& samplerChoices() {
    return samplerList();
}
const std::vector<Choice>& scheduleChoices() {
    return scheduleList();
}

}  // namespace ninefold
