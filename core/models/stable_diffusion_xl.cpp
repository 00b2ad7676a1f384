// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include "core/models/latent_diffusion.h"
#include "core/models/model_family.h"
#include "core/models/size_condition.h"

// Stable Diffusion XL (Podell et al. 2023, arXiv:2307.01952) and what is distilled or tuned from
// it: the states before the last layer of two text encoders side by side, and a vector of the
// second one's embedding and the picture's size.
namespace ninefold {
namespace {

class StableDiffusionXl final : public LatentDiffusion {
public:
    StableDiffusionXl(const ModelSource& source, at::ScalarType dtype, at::Device device)
        : LatentDiffusion(source,
                          textConfig(source, "text_encoder").tower.width +
                              textConfig(source, "text_encoder_2").tower.width,
                          dtype, device),
          pad_(source.padId("text_encoder_2")),
          first_(loadTextEncoder(source, "text_encoder", dtype, device)),
          second_(loadTextEncoder(source, "text_encoder_2", dtype, device)) {
        addTextEncoder("text_encoder", first_);
        addTextEncoder("text_encoder_2", second_);
        const int64_t pooled = second_->config().tower.projectionWidth;
        require(second_->config().hasProjection &&
                    unetConfig().vectorWidth == pooled + kNumbers * unetConfig().numberWidth,
                "the UNet's vector doesn't fit the second text encoder");
    }

    TextCondition encodeText(const at::Tensor& ids, const TextOptions& options) const override {
        const c10::InferenceMode inference;
        const at::Tensor own = ids.to(device());
        const int skipped = 1 + options.skippedLayers;
        const at::Tensor states = first_->forward(own, skipped).raw;
        const nn::TextStates second =
            second_->forward(pad_ ? second_->padded(own, *pad_) : own, skipped);
        return {at::cat({states, second.raw}, 2), second_->project(second.pooled)};
    }

    int64_t maxTokens() const override { return first_->config().maxTokens; }

protected:
    at::Tensor vectorFor(const at::Tensor& latents, const TextCondition& text) const override {
        const auto height = static_cast<double>(latents.size(2) * latentScale());
        const auto width = static_cast<double>(latents.size(3) * latentScale());
        // Original size, upper left corner of the crop, size.
        const at::Tensor numbers = at::tensor({height, width, 0.0, 0.0, height, width}, at::kFloat);
        return sizeCondition(text.pooled, numbers.expand({latents.size(0), kNumbers}),
                             unetConfig());
    }

private:
    static constexpr int64_t kNumbers = 6;

    std::optional<int64_t> pad_;
    mutable nn::ClipTextEncoder first_, second_;
};

bool recognises(const ModelSource& source) {
    return source.has("unet") && source.has("text_encoder") && source.has("text_encoder_2") &&
           source.weights("unet")->contains("add_embedding.linear_1.weight");
}

std::unique_ptr<LoadedModel> load(const ModelSource& source, at::ScalarType dtype,
                                  at::Device device) {
    return std::make_unique<StableDiffusionXl>(source, dtype, device);
}

}  // namespace

namespace families {
extern const ModelFamily stableDiffusionXl;
const ModelFamily stableDiffusionXl{"stable_diffusion_xl", "Stable Diffusion XL", recognises, load};
}  // namespace families

}  // namespace ninefold
