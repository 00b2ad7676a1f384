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
};

/// The model call to begin with: StableDiffusionImg2ImgPipeline.get_timesteps of diffusers.
int firstCall(const DenoisePlan& plan, const Sampler& sampler) {
    const int steps = std::min(static_cast<int>(plan.steps * plan.strength), plan.steps);
    const int total = static_cast<int>(sampler.timesteps().size());
    return std::min(sampler.firstCall(plan.steps - steps), total);
}

at::Tensor firstLatent(const DenoisePlan& plan, const Sampler& sampler, PictureStart& start) {
    at::Tensor noise = start.noise.draw(plan.shape);
    if (start.variation.defined()) {
        noise = blendNoise(noise, start.variation, start.variationStrength);
    }
    noise = noise.to(plan.device);
    if (!start.source.defined()) return noise * sampler.initNoiseSigma();
    const at::Tensor source = start.source.to(plan.device, at::kFloat);
    const int call = firstCall(plan, sampler);
    const bool moves = call < static_cast<int>(sampler.timesteps().size());
    return moves ? sampler.addNoise(source, noise, call) : source;
}

std::vector<Picture> begin(const DenoisePlan& plan, std::vector<PictureStart> starts) {
    std::vector<Picture> pictures;
    pictures.reserve(starts.size());
    for (PictureStart& start : starts) {
        if (!start.source.defined() && plan.strength < 1) {
            throw Error(ErrorKind::Usage, "A strength below 1 needs a picture to start from.");
        }
        auto sampler = makeSampler(plan.sampler, plan.schedule, plan.steps);
        at::Tensor latent = firstLatent(plan, *sampler, start);
        pictures.push_back({std::move(sampler), std::move(start.noise), std::move(latent)});
    }
    return pictures;
}

std::vector<at::Tensor> latentsOf(const std::vector<Picture>& pictures) {
    std::vector<at::Tensor> latents;
    latents.reserve(pictures.size());
    for (const Picture& picture : pictures) latents.push_back(picture.latent);
    return latents;
}

std::vector<at::Tensor> cleanOf(const std::vector<Picture>& pictures) {
    std::vector<at::Tensor> latents;
    latents.reserve(pictures.size());
    for (const Picture& picture : pictures) latents.push_back(picture.sampler->predictedClean());
    return latents;
}

void advance(Picture& picture, int index, int call, const Predict& predict,
             const AfterCall& afterCall) {
    const at::NoGradGuard noGrad;  // of this thread
    Sampler& sampler = *picture.sampler;
    const at::Tensor output = predict(index, sampler.scaleModelInput(picture.latent, call),
                                      sampler.timesteps()[static_cast<std::size_t>(call)])
                                  .to(at::kFloat);
    picture.latent = sampler.step(output, call, picture.latent, picture.noise);
    if (afterCall) picture.latent = afterCall(index, picture.latent, sampler, call);
}

}  // namespace

void serialFor(int count, const std::function<void(int)>& body) {
    for (int i = 0; i < count; ++i) body(i);
}

int modelCalls(const DenoisePlan& plan) {
    const auto sampler = makeSampler(plan.sampler, plan.schedule, plan.steps);
    return static_cast<int>(sampler->timesteps().size()) - firstCall(plan, *sampler);
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
            advance(picture, index, calls - total + done, predict, afterCall);
        });
        if (onStep) onStep(done + 1, total, cleanOf(pictures));
    }
    return latentsOf(pictures);
}

}  // namespace ninefold
