// SPDX-License-Identifier: MIT
#include "core/models/preview_decoder.h"

#include "core/base/error.h"
#include "core/models/tiny_decoder_file.h"
#include "core/nn/tiny_decoder.h"
#include "core/weights/load_module.h"

namespace ninefold {

struct PreviewDecoder::Impl {
    nn::TinyDecoder network;
    at::ScalarType dtype;
    at::Device device;
};

PreviewDecoder::PreviewDecoder(const std::filesystem::path& file, at::ScalarType dtype,
                               at::Device device) {
    const std::shared_ptr<const TensorSource> source = openTensors(file);
    const auto part = tinyDecoderIn(source->entries());
    if (!part) {
        throw Error(ErrorKind::BadModel, {"%1 holds no tiny decoder (TAESD).", file.string()},
                    "Get taesd_decoder or taesdxl_decoder again.");
    }
    impl_ = std::make_unique<Impl>(Impl{nn::TinyDecoder(part->config), dtype, device});
    loadModule(*impl_->network, RenamedTensors(source, part->origins), {dtype, device, {}});
    nn::packLayers(*impl_->network, dtype);
}

PreviewDecoder::~PreviewDecoder() = default;

at::Tensor PreviewDecoder::decode(const at::Tensor& latents) const {
    const c10::InferenceMode inference;
    return impl_->network(latents.to(impl_->device, impl_->dtype)).to(at::kFloat);
}

std::int64_t PreviewDecoder::latentChannels() const {
    return impl_->network->latentChannels();
}

std::int64_t PreviewDecoder::pixelsPerLatent() const {
    return impl_->network->pixelsPerLatent();
}

}  // namespace ninefold
