// SPDX-License-Identifier: MIT
#pragma once

#include "core/nn/activation.h"
#include "core/nn/layers.h"

namespace ninefold::nn {

struct ResnetShape {
    int64_t in = 0;
    int64_t out = 0;
    int64_t timeWidth = 0;  ///< 0: no time embedding, as in the autoencoder
    int64_t groups = 32;
    double epsilon = 1e-5;
    Activation activation = Activation::Silu;
};

/// Convolution block of the latent UNet (Rombach et al. 2022, arXiv:2112.10752):
///   h = conv1(act(norm1(x))) + time_emb_proj(act(t));  y = skip(x) + conv2(act(norm2(h)))
class ResnetBlockImpl final : public torch::nn::Module {
public:
    explicit ResnetBlockImpl(const ResnetShape& shape);
    /// x [B,in,H,W]; actTime is act(t) [B,timeWidth], undefined without one -> [B,out,H,W].
    at::Tensor forward(const at::Tensor& x, const at::Tensor& actTime = {});

private:
    at::Tensor normAct(GroupNorm& norm, const at::Tensor& x);

    Activation activation_;
    GroupNorm norm1_;
    Conv2d conv1_;
    GroupNorm norm2_;
    Conv2d conv2_;
    Linear timeProjection_{nullptr};
    Conv2d shortcut_{nullptr};
};
TORCH_MODULE(ResnetBlock);

}  // namespace ninefold::nn
