// SPDX-License-Identifier: MIT
#include <torch/torch.h>

#include <functional>
#include <string>
#include <utility>

#include "core/base/error.h"
#include "core/models/diffusers_folder.h"
#include "core/models/model_family.h"
#include "core/nn/autoencoder_kl.h"
#include "core/nn/clip_text_encoder.h"
#include "core/nn/flop_count.h"
#include "core/nn/unet.h"
#include "core/weights/load_module.h"

// Stable Diffusion 1 and 2 (Rombach et al. 2022, arXiv:2112.10752): one CLIP text encoder, a UNet
// with cross-attention, a KL autoencoder; of any size. Ninefold's own model is of this family.
namespace ninefold {
namespace {

constexpr const char* kUnetStem = "diffusion_pytorch_model";

/// The folders and their configurations, checked against each other before any weight is read.
struct Parts {
    explicit Parts(std::filesystem::path path)
        : folder(std::move(path)),
          text(nn::ClipTextConfig::fromJson(readConfig(folder / "text_encoder" / "config.json"))),
          unet(nn::UNetConfig::fromJson(readConfig(folder / "unet" / "config.json"))),
          vae(nn::AutoencoderConfig::fromJson(readConfig(folder / "vae" / "config.json"))),
          scheduler(readConfig(folder / "scheduler" / "scheduler_config.json")) {
        require(unet.contextWidth() == text.tower.width,
                {"the UNet's cross_attention_dim is %1, but the text encoder's width is %2",
                 unet.contextWidth(), text.tower.width});
        require(unet.inChannels == vae.latentChannels && unet.outChannels == vae.latentChannels,
                {"the UNet maps %1 channels to %2, but the latent has %3", unet.inChannels,
                 unet.outChannels, vae.latentChannels});
        require(vae.inChannels == 3 && vae.outChannels == 3,
                "the autoencoder isn't one of colours");
    }

    void require(bool condition, const Message& otherwise) const {
        if (!condition) {
            throw Error(ErrorKind::BadModel, {"%1: %2.", folder.string(), otherwise},
                        "Its parts don't belong together, or it isn't made to draw from text.");
        }
    }

    std::filesystem::path folder;
    nn::ClipTextConfig text;
    nn::UNetConfig unet;
    nn::AutoencoderConfig vae;
    Json scheduler;
};

/// transformers 5 leaves out the prefix that every file of before has.
std::string presentTextName(const std::string& name) {
    const bool isBare = name.rfind("embeddings.", 0) == 0 || name.rfind("encoder.", 0) == 0 ||
                        name.rfind("final_layer_norm.", 0) == 0;
    return isBare ? "text_model." + name : name;
}

class StableDiffusion final : public LoadedModel {
public:
    StableDiffusion(Parts parts, at::ScalarType dtype, at::Device device)
        : parts_(std::move(parts)),
          dtype_(dtype),
          vaeDtype_(dtype == at::kHalf && parts_.vae.forceUpcast ? at::kFloat : dtype),
          device_(device),
          text_(parts_.text),
          unet_(parts_.unet),
          vae_(parts_.vae) {
        load(*text_, "text_encoder", "model", dtype_, presentTextName);
        load(*unet_, "unet", kUnetStem, dtype_);
        load(*vae_, "vae", kUnetStem, vaeDtype_, nn::AutoencoderKLImpl::presentName);
    }

    at::Tensor encodeText(const at::Tensor& ids) const override {
        const c10::InferenceMode inference;
        return text_->forward(ids.to(device_)).states;
    }

    at::Tensor predict(const at::Tensor& latents, const at::Tensor& timesteps,
                       const at::Tensor& textStates) const override {
        const c10::InferenceMode inference;
        return unet_
            ->forward(latents.to(device_, dtype_), timesteps.to(device_),
                      textStates.to(device_, dtype_))
            .to(at::kFloat);
    }

    at::Tensor decode(const at::Tensor& latents) const override {
        const c10::InferenceMode inference;
        const at::Tensor z = latents.to(device_, at::kFloat) / parts_.vae.scale + parts_.vae.shift;
        return vae_->decode(z.to(vaeDtype_)).to(at::kFloat);
    }

    at::Tensor encode(const at::Tensor& pictures, const at::Tensor& noise) const override {
        const c10::InferenceMode inference;
        const auto posterior = vae_->encode(pictures.to(device_, vaeDtype_));
        at::Tensor z = posterior.mean.to(at::kFloat);
        if (noise.defined()) {
            z = z + at::exp(posterior.logVariance.to(at::kFloat) * 0.5) * noise.to(z.device());
        }
        return (z - parts_.vae.shift) * parts_.vae.scale;
    }

    double unetFlop(int64_t h, int64_t w, int64_t tokens) const override {
        const c10::InferenceMode inference;
        const nn::FlopCount count;
        const at::Device shapesOnly(at::kMeta);
        unet_->forward(at::empty({1, parts_.unet.inChannels, h, w}, shapesOnly),
                       at::empty({1}, shapesOnly),
                       at::empty({1, tokens > 0 ? tokens : maxTokens(), parts_.unet.contextWidth()},
                                 shapesOnly));
        return count.flop();
    }

    double decodeFlop(int64_t h, int64_t w) const override {
        const c10::InferenceMode inference;
        const nn::FlopCount count;
        vae_->decode(at::empty({1, latentChannels(), h, w}, at::Device(at::kMeta)));
        return count.flop();
    }

    int64_t latentChannels() const override { return parts_.vae.latentChannels; }
    int64_t latentScale() const override { return parts_.vae.pixelsPerLatent(); }
    int64_t maxTokens() const override { return parts_.text.maxTokens; }
    at::ScalarType dtype() const override { return dtype_; }
    at::Device device() const override { return device_; }
    const Json& schedulerConfig() const override { return parts_.scheduler; }
    std::filesystem::path tokenizerFolder() const override { return parts_.folder / "tokenizer"; }

private:
    void load(torch::nn::Module& module, const char* component, const char* stem,
              at::ScalarType dtype,
              const std::function<std::string(const std::string&)>& rename = {}) {
        LoadOptions options;
        options.dtype = dtype;
        options.device = device_;
        options.rename = rename;
        loadModule(module, Safetensors(findWeights(parts_.folder / component, stem)), options);
        nn::packLayers(module);
    }

    Parts parts_;
    at::ScalarType dtype_, vaeDtype_;
    at::Device device_;
    // Running a network doesn't change it, but LibTorch's forward() can't be const.
    mutable nn::ClipTextEncoder text_;
    mutable nn::UNet unet_;
    mutable nn::AutoencoderKL vae_;
};

bool recognises(const std::filesystem::path& folder) {
    const std::filesystem::path unet = folder / "unet";
    std::error_code ignored;
    if (!std::filesystem::exists(unet / "config.json", ignored)) return false;
    const Safetensors file(findWeights(unet, kUnetStem));
    // SDXL has a second embedding beside the timestep's.
    return file.contains("conv_in.weight") && file.contains("time_embedding.linear_1.weight") &&
           file.entries().at("conv_in.weight").shape.size() == 4 &&
           !file.contains("add_embedding.linear_1.weight");
}

std::unique_ptr<LoadedModel> load(const std::filesystem::path& folder, at::ScalarType dtype,
                                  at::Device device) {
    return std::make_unique<StableDiffusion>(Parts(folder), dtype, device);
}

}  // namespace

namespace families {
extern const ModelFamily stableDiffusion;
const ModelFamily stableDiffusion{"stable_diffusion", "Stable Diffusion 1 and 2", recognises, load};
}  // namespace families

}  // namespace ninefold
