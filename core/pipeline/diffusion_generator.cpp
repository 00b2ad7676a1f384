// SPDX-License-Identifier: MIT
#include "core/pipeline/diffusion_generator.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <numeric>
#include <utility>

#include "core/base/error.h"
#include "core/pipeline/batch.h"
#include "core/pipeline/control_cache.h"
#include "core/pipeline/draw_progress.h"
#include "core/pipeline/enlarged.h"
#include "core/pipeline/enlarger.h"
#include "core/pipeline/finite_check.h"
#include "core/pipeline/group_observer.h"
#include "core/pipeline/lanes.h"
#include "core/pipeline/live_previews.h"
#include "core/pipeline/mask_condition.h"
#include "core/pipeline/memory_check.h"
#include "core/pipeline/model_cache.h"
#include "core/pipeline/pass.h"
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
    const std::vector<Image>& pictures = request.controlImages;
    if (pictures.size() != request.recipe.controls.size() ||
        std::any_of(pictures.begin(), pictures.end(),
                    [](const Image& picture) { return picture.isEmpty(); })) {
        throw Error(ErrorKind::Usage, "A control needs a picture.");
    }
    if (request.recipe.hires.isOn() && !request.sourceImage.isEmpty()) {
        throw Error(ErrorKind::Usage, "A picture that starts from another has no second pass.",
                    "Draw without it, or choose the larger size.");
    }
}

void encodeInto(PictureStart& start, const Batch& batch, const Image& picture) {
    const at::Tensor noise = start.noise.draw(batch.latentShape());
    const at::Tensor pixels = toTensor(picture, batch.recipe.width, batch.recipe.height);
    start.source = batch.model.network->encode(pixels, noise).to(at::kFloat);
}

/// Gives back what a job's tensors had, however it ends.
struct SpareMemory {
    SpareMemory() = default;
    ~SpareMemory() { releaseSpareMemory(); }
    SpareMemory(const SpareMemory&) = delete;
    SpareMemory& operator=(const SpareMemory&) = delete;
};

class DiffusionGenerator final : public Generator {
public:
    DiffusionGenerator(ModelCatalog catalog, const EngineSettings& settings)
        : catalog_(std::move(catalog)),
          precision_(choosePrecision(settings.precision, settings.device)),
          lanes_(settings.threads > 0 ? settings.threads : physicalCores()),
          helpers_(settings.helpers),
          hashes_(settings.hashFolder),
          cache_(precision_, hashes_),
          controls_(helpers_, precision_, hashes_),
          enlarger_(helpers_, precision_, hashes_, lanes_) {}

    std::string device() const override { return deviceName(precision_, lanes_.count()); }
    StageTimes generate(const GenerationRequest& request, GenerationObserver& observer,
                        const CancelToken& cancel) override;

private:
    void drawGroup(const GenerationRequest& request, AddOnPlan& plan, GenerationObserver& observer,
                   const CancelToken& cancel, StageTimes& times);
    void useAddOns(const GenerationRequest& request, AddOnPlan& plan, const ReadyModel& model,
                   GenerationObserver& observer, const CancelToken& cancel);
    const ReadyModel& ready(const std::string& modelId, GenerationObserver& observer,
                            StageTimes& times);
    std::vector<PictureStart> startsOf(const Batch& batch);
    std::vector<at::Tensor> maskConditionsOf(const Batch& batch, bool startsFromSource);
    std::vector<PictureStart> enlargedStarts(const Batch& second,
                                             const std::vector<at::Tensor>& latents);
    std::vector<at::Tensor> denoiseInPasses(const Batch& batch, StageTimes& times);
    std::vector<at::Tensor> denoiseAll(const Pass& pass, std::vector<PictureStart> starts,
                                       DrawProgress& progress);
    void decodeAll(const Batch& batch, const std::vector<at::Tensor>& latents, StageTimes& times);

    ModelCatalog catalog_;
    Precision precision_;
    Lanes lanes_;
    HelperCatalog helpers_;
    ModelHashes hashes_;
    ModelCache cache_;
    ControlCache controls_;
    Enlarger enlarger_;
    double decodeSlowdown_ = kUsualDecodeSlowdown;
};

StageTimes DiffusionGenerator::generate(const GenerationRequest& request,
                                        GenerationObserver& observer, const CancelToken& cancel) {
    const c10::InferenceMode inference;
    if (request.recipe.upscale.isOn() && !request.toEnlarge.isEmpty()) {
        return enlarger_.enlarge(request, observer, cancel);
    }
    StageTimes times;
    const ModelInfo info = catalog_.find(request.recipe.modelId);
    validate(request, info);
    enlarger_.requireUpscalers(request.recipe);
    cancel.throwIfSet();
    for (AddOnPlan& plan : planAddOns(catalog_.addOns(), hashes_, request, cancel)) {
        GroupObserver group(observer, {plan.first, plan.count, request.count});
        drawGroup(request.part(plan.first, plan.count), plan, group, cancel, times);
    }
    return times;
}

void DiffusionGenerator::drawGroup(const GenerationRequest& request, AddOnPlan& plan,
                                   GenerationObserver& observer, const CancelToken& cancel,
                                   StageTimes& times) {
    StageTimes own;
    const ReadyModel& model = ready(request.recipe.modelId, observer, own);
    useAddOns(request, plan, model, observer, cancel);
    const FrameSize frame{request.recipe.width, request.recipe.height};
    Batch batch{request, model, observer, cancel, plan, request.recipe, {}, {}};
    if (!request.sourceImage.isEmpty()) {
        batch.source = fitted(request.sourceImage, frame);
        batch.strength = request.recipe.strength;
    }
    if (!request.mask.isEmpty()) batch.mask = fitted(request.mask, frame);
    batch.controls = controls_.ready(request, *model.network);
    for (std::size_t i = 0; i < batch.controls.size(); ++i) {
        batch.recipe.controls[i] = batch.controls[i].control;
    }
    batch.recipe.modelId = model.info.id;
    batch.recipe.modelHash = model.hash;
    batch.recipe.precision = precision_.name;
    batch.recipe.programVersion = NINEFOLD_VERSION;

    const SpareMemory spare;
    decodeAll(batch, denoiseInPasses(batch, own), own);
    times += own;
}

void DiffusionGenerator::useAddOns(const GenerationRequest& request, AddOnPlan& plan,
                                   const ReadyModel& model, GenerationObserver& observer,
                                   const CancelToken& cancel) {
    std::vector<Recipe> pictures;
    for (int i = 0; i < request.count; ++i) pictures.push_back(request.recipeOf(i));
    addEmbeddings(plan, catalog_.addOns(), hashes_, model.tokenizer, pictures, cancel);
    if (plan.first == 0) {
        for (const Message& change : changedAddOns(request.recipe.addOns, plan.used.front())) {
            observer.onNotice(change);
        }
    }
    model.network->useAutoencoder(plan.vae, plan.used.front().vaeHash);
    model.network->useEmbeddings(plan.embeddings);
    model.network->useLoras(plan.loras);
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

std::vector<PictureStart> DiffusionGenerator::startsOf(const Batch& batch) {
    std::vector<PictureStart> starts = batch.noises();
    // A model that is made to inpaint sees the source in every step; it may start from noise alone.
    const bool startsFromNoise = batch.model.network->takesMask() && batch.strength >= 1;
    if (batch.source.isEmpty() || startsFromNoise) return starts;
    lanes_.run(batch.request.count, [&](int i) {
        batch.cancel.throwIfSet();
        encodeInto(starts[static_cast<std::size_t>(i)], batch, batch.source);
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
        NoiseSource noise(batch.recipeOf(i).seed, noiseKind(batch.recipe.noiseSource));
        for (int taken = startsFromSource ? 0 : 1; taken < 2; ++taken) {
            noise.draw(batch.latentShape());
        }
        conditions[static_cast<std::size_t>(i)] = maskCondition(
            *batch.model.network, source, batch.mask, noise.draw(batch.latentShape()));
    });
    return conditions;
}

std::vector<PictureStart> DiffusionGenerator::enlargedStarts(
    const Batch& second, const std::vector<at::Tensor>& latents) {
    std::vector<PictureStart> starts = second.noises();
    const FrameSize size{second.recipe.width, second.recipe.height};
    const Hires& hires = second.recipe.hires;
    std::vector<Image> pictures(latents.size());
    lanes_.run(second.request.count, [&](int i) {
        second.cancel.throwIfSet();
        const auto index = static_cast<std::size_t>(i);
        if (hires.upscaler == "latent") {
            starts[index].source =
                enlargedLatent(latents[index], second.latentHeight(), second.latentWidth());
            return;
        }
        pictures[index] = toImage(second.model.network->decode(latents[index]));
        if (hasUpscaler(hires)) return;
        encodeInto(starts[index], second, enlargedPicture(pictures[index], size));
    });
    if (!hasUpscaler(hires)) return starts;
    enlarger_.enlarge(pictures, hires.upscaler, size, second.cancel);
    lanes_.run(second.request.count, [&](int i) {
        second.cancel.throwIfSet();
        const auto index = static_cast<std::size_t>(i);
        encodeInto(starts[index], second, pictures[index]);
    });
    return starts;
}

std::vector<at::Tensor> DiffusionGenerator::denoiseInPasses(const Batch& batch, StageTimes& times) {
    const Stopwatch encodeWatch;
    std::vector<Pass> passes;
    passes.push_back(makePass(batch, lanes_, precision_.device));
    if (batch.recipe.hires.isOn()) {
        passes.push_back(makePass(batch.secondPass(), lanes_, precision_.device));
    }
    std::vector<PictureStart> starts = startsOf(batch);
    times.encodeSeconds = encodeWatch.seconds();

    const Batch& last = passes.back().batch;
    times.decodeFlop = batch.request.count *
                       batch.model.network->decodeFlop(last.latentHeight(), last.latentWidth());
    DrawProgress progress(times.decodeFlop, decodeSlowdown_);
    for (const Pass& pass : passes) {
        for (const double flop : pass.flop) progress.addCall(flop);
    }
    times.denoiseFlop = progress.denoiseFlop();

    const Stopwatch watch;
    std::vector<at::Tensor> latents = denoiseAll(passes.front(), std::move(starts), progress);
    if (passes.size() > 1)
        latents = denoiseAll(passes.back(), enlargedStarts(last, latents), progress);
    times.denoiseSeconds = watch.seconds();
    return latents;
}

std::vector<at::Tensor> DiffusionGenerator::denoiseAll(const Pass& pass,
                                                       std::vector<PictureStart> starts,
                                                       DrawProgress& progress) {
    const Batch& batch = pass.batch;
    const std::vector<at::Tensor> maskConditions =
        maskConditionsOf(batch, starts.front().source.defined());
    const ReadyModel& model = batch.model;
    LivePreviews previews(model.network->latentSpace(), model.network->latentChannels(),
                          {model.info.latentRgb, model.info.latentRgbBias}, helpers_, precision_,
                          lanes_);
    const auto onStep = [&](int done, int /*total*/, const std::vector<at::Tensor>& clean) {
        progress.called(pass.flop[static_cast<std::size_t>(done) - 1]);
        batch.observer.onStep(progress.done(), progress.calls(), progress.secondsLeft());
        if (!batch.observer.wantsPreviews()) return;
        const std::vector<Image> shown = previews.after(clean, batch.cancel);
        if (!shown.empty()) batch.observer.onPreviews(shown);
    };
    std::vector<std::size_t> calls(starts.size(), 0);  // done, a picture
    std::vector<nn::DeepMap> deepMaps(starts.size());
    const bool keepsDeepMaps = batch.recipe.acceleration.cacheInterval > 1;
    return denoise(
        pass.plan, std::move(starts),
        [&](int picture, const at::Tensor& latent, double timestep) {
            const auto i = static_cast<std::size_t>(picture);
            const std::size_t call = calls[i]++;
            const Guidance& guidance = pass.guidanceAt(i, call);
            const at::Tensor seen =
                maskConditions.empty() ? latent : at::cat({latent, maskConditions[i]}, 1);
            deepMaps[i].isReused = pass.reusesAt(i, call);
            const at::Tensor output = guidance(seen, timestep, pass.controlsAt(call),
                                               keepsDeepMaps ? &deepMaps[i] : nullptr);
            requireFinite(output, batch.model.info, batch.recipe.precision);
            return output;
        },
        [&](int n, const std::function<void(int)>& body) { lanes_.run(n, body); }, onStep,
        batch.cancel);
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
            const at::Tensor pixels = batch.model.network->decode(latents[index]);
            requireFinite(pixels, batch.model.info, batch.recipe.precision);
            images[index] = toImage(pixels);
            if (!batch.mask.isEmpty()) {
                images[index] = composed(batch.source, images[index], batch.mask);
            }
            seconds[index] = watch.seconds();
        },
        [&](int i) {
            if (batch.recipe.upscale.isOn()) return;
            batch.observer.onPicture(i, images[static_cast<std::size_t>(i)], batch.recipeOf(i));
        });
    if (batch.recipe.upscale.isOn()) {
        std::vector<Recipe> recipes;
        for (int i = 0; i < batch.request.count; ++i) recipes.push_back(batch.recipeOf(i));
        enlarger_.finish(images, recipes, batch.observer, batch.cancel);
    }
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
