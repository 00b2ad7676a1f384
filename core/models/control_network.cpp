// SPDX-License-Identifier: MIT
#include "core/models/control_network.h"

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/models/control_net_file.h"
#include "core/nn/control_net.h"
#include "core/weights/load_module.h"

namespace fs = std::filesystem;

namespace ninefold {
namespace {

bool isAlike(const nn::UNetConfig& a, const nn::UNetConfig& b) {
    if (a.levels.size() != b.levels.size() || a.vectorWidth != b.vectorWidth) return false;
    for (std::size_t i = 0; i < a.levels.size(); ++i) {
        const auto& x = a.levels[i];
        const auto& y = b.levels[i];
        if (x.channels != y.channels || x.layers != y.layers) return false;
    }
    return a.contextWidth() == b.contextWidth();
}

}  // namespace

struct ControlNetwork::Impl {
    nn::ControlNet network;
    at::ScalarType dtype;
    at::Device device;
};

ControlNetwork::ControlNetwork(const fs::path& file, at::ScalarType dtype, at::Device device)
    : path_(file) {
    const std::shared_ptr<const TensorSource> source = openTensors(file);
    const OriginalPart part = controlNetIn(*source);
    nn::ControlNet network(nn::ControlNetConfig::fromJson(part.config, file.string()));
    loadModule(*network, RenamedTensors(source, part.origins),
               {dtype, device, {}, LoadOptions::Narrow::Leave});
    nn::packLayers(*network, dtype);
    impl_ = std::make_unique<Impl>(Impl{network, dtype, device});
}

ControlNetwork::~ControlNetwork() = default;

at::Tensor ControlNetwork::hint(const at::Tensor& picture) const {
    const c10::InferenceMode inference;
    return impl_->network->hint(picture.to(impl_->device, impl_->dtype));
}

nn::ControlResiduals ControlNetwork::residuals(const at::Tensor& latents,
                                               const at::Tensor& timesteps, const at::Tensor& text,
                                               const at::Tensor& hint,
                                               const at::Tensor& vector) const {
    const c10::InferenceMode inference;
    return impl_->network->forward(latents, timesteps, text, hint, vector);
}

void ControlNetwork::requireFit(const nn::UNetConfig& unet, std::int64_t pixelsPerLatent) const {
    const nn::ControlNetConfig& own = impl_->network->config();
    if (isAlike(own.unet, unet) && own.pixelsPerHint() == pixelsPerLatent) return;
    throw Error(
        ErrorKind::BadModel,
        {"The ControlNet %1 is made for another kind of model: it reads text of %2 numbers, "
         "the model of %3.",
         path_.filename().string(), own.unet.contextWidth(), unet.contextWidth()},
        "Choose a ControlNet of the model's family, or draw without one.");
}

}  // namespace ninefold
