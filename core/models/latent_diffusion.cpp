// SPDX-License-Identifier: MIT
#include "core/models/latent_diffusion.h"

#include <ATen/ATen.h>

#include <cmath>

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/base/processor.h"
#include "core/models/control_network.h"
#include "core/nn/flop_count.h"
#include "core/nn/work_split.h"
#include "core/weights/load_module.h"

namespace ninefold {
namespace {

void load(torch::nn::Module& module, const ModelSource& source, const std::string& part,
          const LoadOptions& options) {
    const nn::ThreadsOfOperations all(physicalCores());
    const auto weights = source.weights(part);
    weights->readAhead();
    loadModule(module, *weights, options);
    nn::packLayers(module, options.dtype);
}

/// transformers 5 leaves out the prefix that every file of before has.
std::string presentTextName(const std::string& name) {
    const bool isBare = name.rfind("embeddings.", 0) == 0 || name.rfind("encoder.", 0) == 0 ||
                        name.rfind("final_layer_norm.", 0) == 0;
    return isBare ? "text_model." + name : name;
}

/// Sinusoids of the guidance scale (Luo et al. 2023, arXiv:2310.04378).
at::Tensor guidanceSinusoids(double guidance, int64_t batch, int64_t width) {
    constexpr double kFactor = 1000;
    return nn::timestepSinusoids(at::full({batch}, (guidance - 1) * kFactor, at::kFloat),
                                 {width, /*cosineFirst=*/false, /*shift=*/1});
}

}  // namespace

LatentDiffusion::LatentDiffusion(const ModelSource& source, int64_t textWidth, at::ScalarType dtype,
                                 at::Device device)
    : path_(source.path()),
      tokenizerFolder_(source.tokenizerFolder()),
      unetConfig_(nn::UNetConfig::fromJson(source.config("unet"))),
      vaeConfig_(nn::AutoencoderConfig::fromJson(source.config("vae"))),
      schedule_(source.schedule()),
      dtype_(dtype),
      vaeDtype_(vaeDtypeFor(vaeConfig_)),
      device_(device),
      unet_(unetConfig_),
      vae_(vaeConfig_) {
    requireFit(textWidth);
    load(*unet_, source, "unet", optionsFor(dtype_));
    loadAutoencoder(source);
    loras_.addPart("unet", *unet_, optionsFor(dtype_));
    loras_.addOriginalNames(unetConfig_);
}

void LatentDiffusion::require(bool condition, const Message& otherwise) const {
    if (condition) return;
    throw Error(ErrorKind::BadModel, {"%1: %2.", path_.string(), otherwise},
                "Its parts don't belong together, or it isn't made to draw from text.");
}

void LatentDiffusion::requireFit(int64_t textWidth) const {
    require(unetConfig_.contextWidth() == textWidth,
            {"the UNet's cross_attention_dim is %1, but the text encoder's width is %2",
             unetConfig_.contextWidth(), textWidth});
    const int64_t latent = vaeConfig_.latentChannels;
    const bool fits = unetConfig_.inChannels == latent || unetConfig_.inChannels == 2 * latent + 1;
    require(fits && unetConfig_.outChannels == latent,
            {"the UNet maps %1 channels to %2, but the latent has %3", unetConfig_.inChannels,
             unetConfig_.outChannels, latent});
    require(vaeConfig_.inChannels == 3 && vaeConfig_.outChannels == 3,
            "the autoencoder isn't one of colours");
}

void LatentDiffusion::addTextEncoder(const std::string& part, const nn::ClipTextEncoder& encoder) {
    texts_.push_back({part, encoder});
    loras_.addPart(part, *encoder, optionsFor(dtype_, presentTextName));
}

at::ScalarType LatentDiffusion::vaeDtypeFor(const nn::AutoencoderConfig& config) const {
    return dtype_ == at::kHalf && config.forceUpcast ? at::kFloat : dtype_;
}

void LatentDiffusion::loadAutoencoder(const ModelSource& source) {
    load(*vae_, source, "vae", optionsFor(vaeDtype_, nn::AutoencoderKLImpl::presentName));
}

at::Tensor LatentDiffusion::vectorFor(const at::Tensor& /*latents*/,
                                      const TextCondition& /*text*/) const {
    return {};
}

void LatentDiffusion::requireFit(const ControlNetwork& control) const {
    control.requireFit(unetConfig_, latentScale());
}

nn::ControlResiduals LatentDiffusion::controlOf(const at::Tensor& latents,
                                                const at::Tensor& timesteps,
                                                const TextCondition& text,
                                                const at::Tensor& vector) const {
    nn::ControlResiduals sum;
    for (const ActiveControl& control : text.controls) {
        // A model that inpaints sees more than the latent; a ControlNet doesn't.
        sum.add(control.network->residuals(
                    latents.narrow(1, 0, latentChannels()).to(device_, dtype_),
                    timesteps.to(device_), text.states.to(device_, dtype_), control.hint, vector),
                control.weight);
    }
    return sum;
}

at::Tensor LatentDiffusion::predict(const at::Tensor& latents, const at::Tensor& timesteps,
                                    const TextCondition& text) const {
    const c10::InferenceMode inference;
    nn::UNetConditions conditions;
    if (unetConfig_.vectorWidth > 0) {
        conditions.vector = vectorFor(latents, text).to(device_, dtype_);
    }
    if (guidesItself()) {
        conditions.guidance =
            guidanceSinusoids(text.guidance, latents.size(0), unetConfig_.guidanceWidth)
                .to(device_, dtype_);
    }
    conditions.control = controlOf(latents, timesteps, text, conditions.vector);
    conditions.textKeys = text.shortcuts.textKeys;
    conditions.tokenMerging = text.shortcuts.tokenMerging;
    conditions.deep = text.shortcuts.deep;
    return unet_
        ->forward(latents.to(device_, dtype_), timesteps.to(device_),
                  text.states.to(device_, dtype_), conditions)
        .to(at::kFloat);
}

at::Tensor LatentDiffusion::decode(const at::Tensor& latents) const {
    const c10::InferenceMode inference;
    const at::Tensor z = latents.to(device_, at::kFloat) / vaeConfig_.scale + vaeConfig_.shift;
    return vae_->decode(z.to(vaeDtype_)).to(at::kFloat);
}

at::Tensor LatentDiffusion::encode(const at::Tensor& pictures, const at::Tensor& noise) const {
    const c10::InferenceMode inference;
    const auto posterior = vae_->encode(pictures.to(device_, vaeDtype_));
    at::Tensor z = posterior.mean.to(at::kFloat);
    if (noise.defined()) {
        z = z + at::exp(posterior.logVariance.to(at::kFloat) * 0.5) * noise.to(z.device());
    }
    return (z - vaeConfig_.shift) * vaeConfig_.scale;
}

LatentSpace LatentDiffusion::latentSpace() const {
    // The scale is what a file of either kind is known to be multiplied by.
    constexpr double kScale = 0.18215;
    constexpr double kScaleOfXl = 0.13025;
    const auto isScale = [this](double scale) { return std::abs(vaeConfig_.scale - scale) < 1e-6; };
    if (vaeConfig_.latentChannels != 4 || latentScale() != 8) return LatentSpace::Own;
    if (isScale(kScale)) return LatentSpace::StableDiffusion;
    return isScale(kScaleOfXl) ? LatentSpace::StableDiffusionXl : LatentSpace::Own;
}

double LatentDiffusion::unetFlop(const UNetWork& work) const {
    const c10::InferenceMode inference;
    const at::Device shapesOnly(at::kMeta);
    const auto empty = [&](std::vector<int64_t> shape) { return at::empty(shape, shapesOnly); };
    nn::UNetConditions conditions;
    if (unetConfig_.vectorWidth > 0) conditions.vector = empty({1, unetConfig_.vectorWidth});
    if (guidesItself()) conditions.guidance = empty({1, unetConfig_.guidanceWidth});
    conditions.tokenMerging = work.tokenMerging;
    nn::DeepMap deep;
    conditions.deep = &deep;
    const auto flopOfCall = [&] {
        const nn::FlopCount count;
        unet_->forward(
            empty({1, unetConfig_.inChannels, work.height, work.width}), empty({1}),
            empty({1, work.tokens > 0 ? work.tokens : maxTokens(), unetConfig_.contextWidth()}),
            conditions);
        return count.flop();
    };
    const double whole = flopOfCall();
    deep.isReused = work.reusesDeepMap;
    return deep.isReused ? flopOfCall() : whole;
}

double LatentDiffusion::decodeFlop(int64_t h, int64_t w) const {
    const c10::InferenceMode inference;
    const nn::FlopCount count;
    vae_->decode(at::empty({1, latentChannels(), h, w}, at::Device(at::kMeta)));
    return count.flop();
}

nn::ClipTextConfig textConfig(const ModelSource& source, const std::string& part) {
    return nn::ClipTextConfig::fromJson(source.config(part), part + "/config.json");
}

nn::ClipTextEncoder loadTextEncoder(const ModelSource& source, const std::string& part,
                                    at::ScalarType dtype, at::Device device) {
    nn::ClipTextEncoder encoder(textConfig(source, part));
    load(*encoder, source, part, {dtype, device, presentTextName, LoadOptions::Narrow::Leave});
    return encoder;
}

}  // namespace ninefold
