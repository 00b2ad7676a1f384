// SPDX-License-Identifier: MIT
#pragma once

#include "core/nn/activation.h"
#include "core/nn/layers.h"

namespace ninefold::nn {

struct SinusoidOptions {
    int64_t width = 320;
    bool cosineFirst = true;  ///< diffusers' flip_sin_to_cos
    double shift = 0;         ///< diffusers' freq_shift
};

/// Sinusoids of t at frequencies 10000^(-i/(width/2 - shift)) (Ho et al. 2020, arXiv:2006.11239):
/// timesteps [B], any number type -> [B,width] f32.
at::Tensor timestepSinusoids(const at::Tensor& timesteps, const SinusoidOptions& options);

/// linear_2(act(linear_1(x + cond_proj(condition)))): [B,in] -> [B,out].
class TimestepEmbeddingImpl final : public torch::nn::Module {
public:
    /// `conditionWidth` 0: it takes no condition.
    TimestepEmbeddingImpl(int64_t in, int64_t out, Activation activation,
                          int64_t conditionWidth = 0);
    at::Tensor forward(const at::Tensor& x, const at::Tensor& condition = {});

private:
    Activation activation_;
    Linear linear1_, linear2_, condition_{nullptr};
};
TORCH_MODULE(TimestepEmbedding);

}  // namespace ninefold::nn
