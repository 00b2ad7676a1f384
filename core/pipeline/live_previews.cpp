// SPDX-License-Identifier: MIT
#include "core/pipeline/live_previews.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <string>
#include <utility>

#include "core/base/error.h"
#include "core/pipeline/tensor_image.h"

namespace ninefold {

namespace {

constexpr double kMostShare = 0.05;  ///< of the drawing time
constexpr std::int64_t kMostSidePx = 512;

bool isForXl(const Helper& helper) {
    std::string name = helper.path.filename().string() + helper.name;
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return name.find("xl") != std::string::npos;
}

std::unique_ptr<const PreviewDecoder> decoderFor(LatentSpace space, std::int64_t channels,
                                                 const HelperCatalog& helpers,
                                                 const Precision& precision) {
    if (space == LatentSpace::Own) return nullptr;
    for (const Helper& helper : helpers.all(Helper::Kind::TinyDecoder)) {
        if (isForXl(helper) != (space == LatentSpace::StableDiffusionXl)) continue;
        try {
            auto decoder = std::make_unique<const PreviewDecoder>(helper.path, precision.dtype,
                                                                  precision.device);
            if (decoder->latentChannels() == channels) return decoder;
        } catch (const Error&) {
            continue;
        }
    }
    return nullptr;
}

}  // namespace

LivePreviews::LivePreviews(LatentSpace space, std::int64_t channels, LatentColours own,
                           const HelperCatalog& helpers, const Precision& precision, Lanes& lanes)
    : lanes_(lanes),
      colours_(std::move(own)),
      decoder_(decoderFor(space, channels, helpers, precision)) {
    if (colours_.matrix.empty()) colours_ = coloursOf(space);
}

std::vector<Image> LivePreviews::after(const std::vector<at::Tensor>& latents,
                                       const CancelToken& cancel) {
    std::vector<Image> previews(latents.size());
    if (!decoder_) {
        for (std::size_t i = 0; i < latents.size(); ++i) {
            previews[i] = previewOf(latents[i], colours_.matrix, colours_.bias);
        }
        return previews;
    }
    if (!isDue()) return {};
    const Stopwatch own;
    lanes_.run(static_cast<int>(latents.size()), [&](int i) {
        cancel.throwIfSet();
        previews[static_cast<std::size_t>(i)] = decoded(latents[static_cast<std::size_t>(i)]);
    });
    lastSeconds_ = own.seconds();
    spentSeconds_ += lastSeconds_;
    return previews;
}

bool LivePreviews::isDue() const {
    // The first one tells how long they take.
    return spentSeconds_ == 0 || spentSeconds_ + lastSeconds_ <= kMostShare * watch_.seconds();
}

Image LivePreviews::decoded(const at::Tensor& latent) {
    const c10::InferenceMode inference;
    at::Tensor pixels = decoder_->decode(latent);
    while (std::max(pixels.size(2), pixels.size(3)) > kMostSidePx) {
        pixels = at::avg_pool2d(pixels, {2, 2});
    }
    return toImage(pixels);
}

}  // namespace ninefold
