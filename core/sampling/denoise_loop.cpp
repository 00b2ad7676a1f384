// SPDX-License-Identifier: MIT
#include "core/sampling/denoise_loop.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "core/base/error.h"
#include "core/sampling/blend_noise.h"
#include "core/sampling/sampler_registry.h"

namespace ninefold {

namespace {

/// One picture on its way.
struct Picture {
    std::unique_ptr<Sampler> sampler;
    NoiseSource noise;
    at::Tensor latent;
    at::Tensor source;      ///< clean; undefined without one
    at::Tensor firstNoise;  ///< what the first latent was made with
};

/// The model call to begin with: StableDiffusionImg2ImgPipeline.get_timesteps of diffusers.
int firstCall(const DenoisePlan& plan, const Sampler& sampler) {
    const int steps = std::min(static_cast<int>(plan.steps * plan.strength), plan.steps);
    const int total = static_cast<int>(sampler.timesteps().size());
    return std::min(sampler.firstCall(plan.steps - steps), total);
}

at::Tensor firstNoise(const DenoisePlan& plan, PictureStart& start) {
    at::Tensor noise = start.noise.draw(plan.shape);
    if (start.variation.defined()) {
        noise = blendNoise(noise, start.variation, start.variationStrength);
    }
    return noise.to(plan.device);
}

at::Tensor firstLatent(const DenoisePlan& plan, const Picture& picture) {
    const Sampler& sampler = *picture.sampler;
    if (!picture.source.defined()) return picture.firstNoise * sampler.initNoiseSigma();
    const int call = firstCall(plan, sampler);
    const bool moves = call < static_cast<int>(sampler.timesteps().size());
    return moves ? sampler.addNoise(picture.source, picture.firstNoise, call) : picture.source;
}

void validate(const DenoisePlan& plan, const PictureStart& start) {
    if (start.source.defined()) return;
    if (plan.strength < 1) {
        throw Error(ErrorKind::Usage, "A strength below 1 needs a picture to start from.");
    }
    if (plan.mask.defined()) {
        throw Error(ErrorKind::Usage, "A mask needs a picture to start from.");
    }
}

std::vector<Picture> begin(const DenoisePlan& plan, std::vector<PictureStart> starts) {
    std::vector<Picture> pictures;
    pictures.reserve(starts.size());
    for (PictureStart& start : starts) {
        validate(plan, start);
        Picture picture{makeSampler(plan.sampler, plan.schedule, plan.steps),
                        start.stepNoise.value_or(start.noise),
                        {},
                        {},
                        {}};
        picture.firstNoise = firstNoise(plan, start);
        if (start.source.defined()) picture.source = start.source.to(plan.device, at::kFloat);
        picture.latent = firstLatent(plan, picture);
        pictures.push_back(std::move(picture));
    }
    return pictures;
}

std::vector<at::Tensor> latentsOf(const std::vector<Picture>& pictures) {
    std::vector<at::Tensor> latents;
    latents.reserve(pictures.size());
    for (const Picture& picture : pictures) latents.push_back(picture.latent);
    return latents;
}

/// `drawn` where the mask says so, `kept` elsewhere.
at::Tensor masked(const DenoisePlan& plan, const at::Tensor& drawn, const at::Tensor& kept) {
    return at::lerp(kept, drawn, plan.mask);
}

std::vector<at::Tensor> cleanOf(const DenoisePlan& plan, const std::vector<Picture>& pictures) {
    std::vector<at::Tensor> latents;
    latents.reserve(pictures.size());
    for (const Picture& picture : pictures) {
        const at::Tensor& clean = picture.sampler->predictedClean();
        latents.push_back(plan.mask.defined() ? masked(plan, clean, picture.source) : clean);
    }
    return latents;
}

/// The source with as much noise as the latent has after model call `call`.
at::Tensor noisedSource(const Picture& picture, int call) {
    const bool isLast = call + 1 == static_cast<int>(picture.sampler->timesteps().size());
    if (isLast) return picture.source;
    return picture.sampler->addNoise(picture.source, picture.firstNoise, call + 1);
}

void advance(const DenoisePlan& plan, Picture& picture, int index, int call,
             const Predict& predict) {
    const at::NoGradGuard noGrad;  // of this thread
    Sampler& sampler = *picture.sampler;
    const at::Tensor output = predict(index, sampler.scaleModelInput(picture.latent, call),
                                      sampler.timesteps()[static_cast<std::size_t>(call)])
                                  .to(at::kFloat);
    picture.latent = sampler.step(output, call, picture.latent, picture.noise);
    if (plan.mask.defined()) {
        picture.latent = masked(plan, picture.latent, noisedSource(picture, call));
    }
}

}  // namespace

void serialFor(int count, const std::function<void(int)>& body) {
    for (int i = 0; i < count; ++i) body(i);
}

int modelCalls(const DenoisePlan& plan) {
    const auto sampler = makeSampler(plan.sampler, plan.schedule, plan.steps);
    return static_cast<int>(sampler->timesteps().size()) - firstCall(plan, *sampler);
}

std::vector<int> stepsOfCalls(const DenoisePlan& plan) {
    const auto sampler = makeSampler(plan.sampler, plan.schedule, plan.steps);
    const int total = static_cast<int>(sampler->timesteps().size());
    std::vector<int> steps;
    int step = -1;
    int next = plan.steps - std::min(static_cast<int>(plan.steps * plan.strength), plan.steps);
    for (int call = firstCall(plan, *sampler); call < total; ++call) {
        while (next < plan.steps && sampler->firstCall(next) <= call) {
            ++next;
            ++step;
        }
        steps.push_back(std::max(step, 0));
    }
    return steps;
}

std::vector<at::Tensor> denoise(const DenoisePlan& plan, std::vector<PictureStart> starts,
                                const Predict& predict, const ParallelFor& parallelFor,
                                const OnStep& onStep, const CancelToken& cancel,
                                const AfterCall& afterCall) {
    const at::NoGradGuard noGrad;
    std::vector<Picture> pictures = begin(plan, std::move(starts));
    const int count = static_cast<int>(pictures.size());
    const int total = modelCalls(plan);
    for (int done = 0; done < total && count > 0; ++done) {
        parallelFor(count, [&](int index) {
            cancel.throwIfSet();
            Picture& picture = pictures[static_cast<std::size_t>(index)];
            const int calls = static_cast<int>(picture.sampler->timesteps().size());
            advance(plan, picture, index, calls - total + done, predict);
            if (afterCall) afterCall(index, picture.latent);
        });
        if (onStep) onStep(done + 1, total, cleanOf(plan, pictures));
    }
    return latentsOf(pictures);
}

}  // namespace ninefold
