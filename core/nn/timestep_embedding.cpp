// SPDX-License-Identifier: MIT
#include "core/nn/timestep_embedding.h"

#include <ATen/ATen.h>

#include <cmath>

namespace ninefold::nn {

at::Tensor timestepSinusoids(const at::Tensor& timesteps, const SinusoidOptions& options) {
    constexpr double kLongestPeriod = 10000.0;
    const int64_t half = options.width / 2;
    const auto numbers = at::TensorOptions().dtype(at::kFloat).device(timesteps.device());
    const at::Tensor exponent = at::arange(half, numbers) * -std::log(kLongestPeriod) /
                                (static_cast<double>(half) - options.shift);
    const at::Tensor angle = timesteps.to(at::kFloat).unsqueeze(1) * exponent.exp().unsqueeze(0);
    at::Tensor result = options.cosineFirst ? at::cat({angle.cos(), angle.sin()}, 1)
                                            : at::cat({angle.sin(), angle.cos()}, 1);
    if (options.width % 2 == 1) result = at::constant_pad_nd(result, {0, 1});
    return result;
}

TimestepEmbeddingImpl::TimestepEmbeddingImpl(int64_t in, int64_t out, Activation activation,
                                             int64_t conditionWidth)
    : activation_(activation),
      linear1_(register_module("linear_1", Linear(in, out))),
      linear2_(register_module("linear_2", Linear(out, out))) {
    if (conditionWidth > 0) {
        condition_ = register_module("cond_proj", Linear(conditionWidth, in, false));
    }
}

at::Tensor TimestepEmbeddingImpl::forward(const at::Tensor& x, const at::Tensor& condition) {
    const at::Tensor h = condition_ ? x + condition_(condition) : x;
    return linear2_(activate(activation_, linear1_(h)));
}

}  // namespace ninefold::nn
