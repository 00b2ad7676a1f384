// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include "core/models/latent_diffusion.h"
#include "core/models/model_family.h"

// Stable Diffusion 1 and 2 (Rombach et al. 2022, arXiv:2112.10752): one text encoder, of any size;
// also those that inpaint (nine channels) and those that guide themselves (LCM). Ninefold's own
// model is of this family.
namespace ninefold {
namespace {

class StableDiffusion final : public LatentDiffusion {
public:
    StableDiffusion(const ModelSource& source, at::ScalarType dtype, at::Device device)
        : LatentDiffusion(source, textConfig(source, "text_encoder").tower.width, dtype, device),
          pad_(source.padId("text_encoder")),
          text_(loadTextEncoder(source, "text_encoder", dtype, device)) {
        addTextEncoder("text_encoder", text_);
    }

    TextCondition encodeText(const at::Tensor& ids, const TextOptions& options) const override {
        const c10::InferenceMode inference;
        const at::Tensor own = pad_ ? text_->padded(ids, *pad_) : ids;
        return {text_->forward(own.to(device()), options.skippedLayers).states, {}};
    }

    int64_t maxTokens() const override { return text_->config().maxTokens; }

private:
    std::optional<int64_t> pad_;
    mutable nn::ClipTextEncoder text_;
};

/// SDXL has a second embedding beside the timestep's.
bool recognises(const ModelSource& source) {
    if (!source.has("unet") || source.has("text_encoder_2")) return false;
    const auto weights = source.weights("unet");
    return weights->contains("conv_in.weight") &&
           weights->entries().at("conv_in.weight").shape.size() == 4 &&
           weights->contains("time_embedding.linear_1.weight") &&
           !weights->contains("add_embedding.linear_1.weight");
}

std::unique_ptr<LoadedModel> load(const ModelSource& source, at::ScalarType dtype,
                                  at::Device device) {
    return std::make_unique<StableDiffusion>(source, dtype, device);
}

}  // namespace

namespace families {
extern const ModelFamily stableDiffusion;
const ModelFamily stableDiffusion{"stable_diffusion", "Stable Diffusion 1 and 2", recognises, load};
}  // namespace families

}  // namespace ninefold
