// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>

#include "core/models/latent_diffusion.h"
#include "core/models/model_family.h"
#include "core/models/size_condition.h"

// The refiner of Stable Diffusion XL (Podell et al. 2023, arXiv:2307.01952): the second text
// encoder alone, and a vector of its embedding, the picture's size, and how beautiful the picture
// shall be.
namespace ninefold {
namespace {

constexpr double kBeautiful = 6.0;
constexpr double kNotBeautiful = 2.5;

class StableDiffusionXlRefiner final : public LatentDiffusion {
public:
    StableDiffusionXlRefiner(const ModelSource& source, at::ScalarType dtype, at::Device device)
        : LatentDiffusion(source, textConfig(source, "text_encoder_2").tower.width, dtype, device),
          pad_(source.padId("text_encoder_2")),
          text_(loadTextEncoder(source, "text_encoder_2", dtype, device)) {
        addTextEncoder("text_encoder_2", text_);
        const int64_t pooled = text_->config().tower.projectionWidth;
        require(text_->config().hasProjection &&
                    unetConfig().vectorWidth == pooled + kNumbers * unetConfig().numberWidth,
                "the UNet's vector doesn't fit the text encoder");
    }

    /// The beauty stands in the last column of the pooled text.
    TextCondition encodeText(const at::Tensor& ids, const TextOptions& options) const override {
        const c10::InferenceMode inference;
        const at::Tensor own = ids.to(device());
        const nn::TextStates text =
            text_->forward(pad_ ? text_->padded(own, *pad_) : own, 1 + options.skippedLayers);
        const at::Tensor pooled = text_->project(text.pooled).to(at::kFloat);
        const double beauty = options.isNegative ? kNotBeautiful : kBeautiful;
        return {text.raw,
                at::cat({pooled, at::full({pooled.size(0), 1}, beauty, pooled.options())}, 1)};
    }

    int64_t maxTokens() const override { return text_->config().maxTokens; }

protected:
    at::Tensor vectorFor(const at::Tensor& latents, const TextCondition& text) const override {
        const auto height = static_cast<double>(latents.size(2) * latentScale());
        const auto width = static_cast<double>(latents.size(3) * latentScale());
        const at::Tensor size = at::tensor({height, width, 0.0, 0.0}, at::kFloat);
        const int64_t pooled = text.pooled.size(1) - 1;
        const at::Tensor beauty = text.pooled.narrow(1, pooled, 1).cpu();
        return sizeCondition(text.pooled.narrow(1, 0, pooled),
                             at::cat({size.expand({latents.size(0), 4}), beauty}, 1), unetConfig());
    }

private:
    static constexpr int64_t kNumbers = 5;

    std::optional<int64_t> pad_;
    mutable nn::ClipTextEncoder text_;
};

bool recognises(const ModelSource& source) {
    return source.has("unet") && !source.has("text_encoder") && source.has("text_encoder_2") &&
           source.weights("unet")->contains("add_embedding.linear_1.weight");
}

std::unique_ptr<LoadedModel> load(const ModelSource& source, at::ScalarType dtype,
                                  at::Device device) {
    return std::make_unique<StableDiffusionXlRefiner>(source, dtype, device);
}

}  // namespace

namespace families {
extern const ModelFamily stableDiffusionXlRefiner;
const ModelFamily stableDiffusionXlRefiner{"stable_diffusion_xl_refiner",
                                           "Stable Diffusion XL refiner", recognises, load};
}  // namespace families

}  // namespace ninefold
