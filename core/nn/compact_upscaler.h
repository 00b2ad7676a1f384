// SPDX-License-Identifier: MIT
#pragma once

#include <torch/nn/modules/container/modulelist.h>

#include "core/nn/layers.h"
#include "core/nn/upscaler.h"

namespace ninefold::nn {

struct CompactUpscalerConfig {
    int64_t width = 64;
    int64_t convs = 32;  ///< between the first and the last
    int64_t scale = 4;
};

/// x where positive, else its channel's slope times x (He et al. 2015, arXiv:1502.01852).
class PReluImpl final : public LayerImpl {
public:
    explicit PReluImpl(int64_t channels);
    at::Tensor forward(const at::Tensor& x);

private:
    at::Tensor weight_;
};
TORCH_MODULE(PRelu);

/// The compact network of Real-ESRGAN ("SRVGGNetCompact", "realesr-general"; Wang et al. 2021,
/// arXiv:2107.10833): plain convolutions at the small size, whose last one gives each pixel its
/// square; added to the pixel itself. Load with loadModule().
class CompactUpscaler final : public torch::nn::Module, public Upscaler {
public:
    explicit CompactUpscaler(const CompactUpscalerConfig& config);

    at::Tensor enlarge(const at::Tensor& x) override;
    int64_t scale() const override { return config_.scale; }
    int64_t reachPx() const override { return config_.convs + 2; }

private:
    CompactUpscalerConfig config_;
    torch::nn::ModuleList body_;
};

}  // namespace ninefold::nn
