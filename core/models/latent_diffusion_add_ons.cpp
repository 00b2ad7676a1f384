// SPDX-License-Identifier: MIT
// What is drawn with beside a model: LoRAs, learned words, another autoencoder.
#include <torch/types.h>

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/models/add_on_base.h"
#include "core/models/autoencoder_file.h"
#include "core/models/latent_diffusion.h"
#include "core/weights/load_module.h"
#include "core/weights/textual_inversion.h"

namespace ninefold {
namespace {

void requireNumbers(const torch::nn::Module& network, const std::filesystem::path& file) {
    for (const at::Tensor& weight : network.parameters()) {
        if (at::isfinite(weight).all().item<bool>()) continue;
        throw Error(ErrorKind::BadModel,
                    {"The VAE %1 holds numbers that are none (NaN or infinite).", file.string()},
                    "Choose another VAE, or the model's own.");
    }
}

}  // namespace

void LatentDiffusion::useLoras(const std::vector<LoraUse>& loras) {
    loras_.use(loras, [this] { return openModel(path_); });
}

void LatentDiffusion::useEmbeddings(const std::vector<EmbeddingUse>& embeddings) {
    if (embeddings == embeddings_) return;
    std::vector<std::vector<at::Tensor>> ofParts(texts_.size());
    for (const EmbeddingUse& embedding : embeddings) appendVectors(embedding, ofParts);
    for (std::size_t i = 0; i < texts_.size(); ++i) {
        texts_[i].encoder->setLearned(
            ofParts[i].empty() ? at::Tensor() : at::cat(ofParts[i], 0).to(device_, dtype_));
    }
    embeddings_ = embeddings;
}

void LatentDiffusion::appendVectors(const EmbeddingUse& embedding,
                                    std::vector<std::vector<at::Tensor>>& ofParts) const {
    const TextualInversion word = readTextualInversion(embedding.file);
    const bool isPair = word.second.defined();
    std::string widths;
    bool fits = word.vectors.size(0) == embedding.vectors && (texts_.size() == 1 || isPair);
    for (std::size_t i = 0; i < texts_.size(); ++i) {
        const bool isSecond = texts_[i].part == "text_encoder_2";
        const at::Tensor& vectors = isSecond ? word.second : word.vectors;
        const int64_t width = texts_[i].encoder->config().tower.width;
        widths += (i == 0 ? "" : " + ") + std::to_string(width);
        // SDXL's belong to its two encoders together.
        fits = fits && vectors.defined() && vectors.size(1) == width &&
               (isSecond || !isPair || texts_.size() == 2);
        ofParts[i].push_back(vectors);
    }
    if (fits) return;
    std::string width = std::to_string(word.vectors.size(1));
    if (isPair) width += " + " + std::to_string(word.second.size(1));
    throw Error(ErrorKind::BadModel,
                {"The embedding %1 is made for another kind of model: its vectors are %2 wide, "
                 "this model's %3.",
                 embedding.file.stem().string(), width, widths},
                "Take its name out of the prompt, or choose a model that it fits.");
}

void LatentDiffusion::useAutoencoder(const std::filesystem::path& vae, const std::string& hash) {
    const std::pair wanted(vae, hash);
    if (wanted == otherVae_) return;
    if (!vae.empty()) {
        replaceAutoencoder(vae);
    } else {
        const auto source = openModel(path_);
        vaeConfig_ = nn::AutoencoderConfig::fromJson(source->config("vae"));
        vaeDtype_ = vaeDtypeFor(vaeConfig_);
        vae_ = nn::AutoencoderKL(vaeConfig_);
        loadAutoencoder(*source);
    }
    otherVae_ = wanted;
}

/// The one in use goes only when the other one is known to be sound.
void LatentDiffusion::replaceAutoencoder(const std::filesystem::path& file) {
    const AutoencoderFile source = openAutoencoder(file, openModel(path_)->config("vae"));
    const auto config = nn::AutoencoderConfig::fromJson(source.config, file.string());
    const bool fits = config.latentChannels == vaeConfig_.latentChannels &&
                      config.pixelsPerLatent() == vaeConfig_.pixelsPerLatent() &&
                      config.inChannels == 3 && config.outChannels == 3;
    if (!fits) {
        throw Error(ErrorKind::BadModel,
                    {"The VAE %1 doesn't fit this model: its latents have %2 channels at 1/%3 of "
                     "the size, the model's %4 at 1/%5.",
                     file.string(), config.latentChannels, config.pixelsPerLatent(),
                     vaeConfig_.latentChannels, vaeConfig_.pixelsPerLatent()},
                    "Choose another VAE, or the model's own.");
    }
    const at::ScalarType dtype = vaeDtypeFor(config);
    nn::AutoencoderKL other(config);
    loadModule(*other, *source.weights, optionsFor(dtype, nn::AutoencoderKLImpl::presentName));
    requireNumbers(*other, file);
    nn::packLayers(*other, dtype);
    vae_ = other;
    vaeConfig_ = config;
    vaeDtype_ = dtype;
}

}  // namespace ninefold
