// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/message.h"
#include "core/models/loaded_model.h"
#include "core/models/lora_mixer.h"
#include "core/models/model_source.h"
#include "core/nn/autoencoder_kl.h"
#include "core/nn/clip_text_encoder.h"
#include "core/nn/unet.h"

namespace ninefold {

/// What the families of latent diffusion share (Rombach et al. 2022, arXiv:2112.10752): a UNet with
/// cross-attention and a KL autoencoder. A family adds its text encoders.
class LatentDiffusion : public LoadedModel {
public:
    at::Tensor predict(const at::Tensor& latents, const at::Tensor& timesteps,
                       const TextCondition& text) const override;
    at::Tensor decode(const at::Tensor& latents) const override;
    at::Tensor encode(const at::Tensor& pictures, const at::Tensor& noise) const override;
    double unetFlop(const UNetWork& work) const override;
    double decodeFlop(int64_t h, int64_t w) const override;

    void useLoras(const std::vector<LoraUse>& loras) override;
    void useEmbeddings(const std::vector<EmbeddingUse>& embeddings) override;
    void useAutoencoder(const std::filesystem::path& vae, const std::string& hash) override;

    int64_t latentChannels() const override { return vaeConfig_.latentChannels; }
    int64_t latentScale() const override { return vaeConfig_.pixelsPerLatent(); }
    LatentSpace latentSpace() const override;
    void requireFit(const ControlNetwork& control) const override;
    bool takesMask() const override { return unetConfig_.inChannels != vaeConfig_.latentChannels; }
    bool guidesItself() const override { return unetConfig_.guidanceWidth > 0; }
    at::ScalarType dtype() const override { return dtype_; }
    at::Device device() const override { return device_; }
    const ScheduleConfig& schedule() const override { return schedule_; }
    std::filesystem::path tokenizerFolder() const override { return tokenizerFolder_; }

protected:
    /// Reads denoiser and autoencoder. `textWidth` is that of the text states; `vectorWidth` that
    /// of vectorFor(). Throws Error{BadModel} if the parts don't fit each other.
    LatentDiffusion(const ModelSource& source, int64_t textWidth, at::ScalarType dtype,
                    at::Device device);

    /// The condition beside time and text for latents [B,C,h,w], f32 [B,vectorWidth].
    virtual at::Tensor vectorFor(const at::Tensor& latents, const TextCondition& text) const;

    /// Makes a text encoder known, "text_encoder" or "text_encoder_2", whose words and weights
    /// add-ons change.
    void addTextEncoder(const std::string& part, const nn::ClipTextEncoder& encoder);

    const nn::UNetConfig& unetConfig() const { return unetConfig_; }
    void require(bool condition, const Message& otherwise) const;

private:
    struct TextPart {
        std::string part;
        nn::ClipTextEncoder encoder;
    };

    void requireFit(int64_t textWidth) const;
    nn::ControlResiduals controlOf(const at::Tensor& latents, const at::Tensor& timesteps,
                                   const TextCondition& text, const at::Tensor& vector) const;
    at::ScalarType vaeDtypeFor(const nn::AutoencoderConfig& config) const;
    LoadOptions optionsFor(at::ScalarType dtype,
                           std::function<std::string(const std::string&)> rename = {}) const {
        return {dtype, device_, std::move(rename), LoadOptions::Narrow::Leave};
    }
    void loadAutoencoder(const ModelSource& source);
    void replaceAutoencoder(const std::filesystem::path& file);
    void appendVectors(const EmbeddingUse& embedding,
                       std::vector<std::vector<at::Tensor>>& ofParts) const;

    std::filesystem::path path_, tokenizerFolder_;
    nn::UNetConfig unetConfig_;
    nn::AutoencoderConfig vaeConfig_;
    ScheduleConfig schedule_;
    at::ScalarType dtype_, vaeDtype_;
    at::Device device_;
    // Running a network doesn't change it, but LibTorch's forward() can't be const.
    mutable nn::UNet unet_;
    mutable nn::AutoencoderKL vae_;
    std::vector<TextPart> texts_;
    LoraMixer loras_;
    std::vector<EmbeddingUse> embeddings_;
    std::pair<std::filesystem::path, std::string> otherVae_;  ///< file and hash; empty: its own
};

/// Configuration of a text encoder, "text_encoder" or "text_encoder_2".
nn::ClipTextConfig textConfig(const ModelSource& source, const std::string& part);

/// Reads a text encoder's weights.
nn::ClipTextEncoder loadTextEncoder(const ModelSource& source, const std::string& part,
                                    at::ScalarType dtype, at::Device device);

}  // namespace ninefold
