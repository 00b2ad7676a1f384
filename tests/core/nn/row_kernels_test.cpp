// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>
#include <torch/types.h>

#include "core/nn/gated_gelu.h"
#include "core/nn/layer_norm.h"

namespace ninefold::nn {
namespace {

constexpr double kHalfUlp = 1.0 / 256;  // of bf16

at::Tensor half(const at::Tensor& t) {
    return t.to(at::kBFloat16);
}
at::Tensor rounded(const at::Tensor& t) {
    return half(t).to(at::kFloat);
}

TEST(LayerNorm, IsThatOfLibTorch) {
    torch::manual_seed(1);
    const at::Tensor x = at::randn({3, 5, 37}) * 2 + 4;
    const at::Tensor weight = at::randn({37});
    const at::Tensor bias = at::randn({37});
    EXPECT_TRUE(at::allclose(layerNorm(x, weight, bias, 1e-5),
                             at::layer_norm(x, {37}, weight, bias, 1e-5), 1e-5, 1e-5));
    const at::Tensor expected = at::layer_norm(rounded(x), {37}, rounded(weight), rounded(bias));
    const at::Tensor result = layerNorm(half(x), half(weight), half(bias), 1e-5);
    EXPECT_EQ(result.scalar_type(), at::kBFloat16);
    EXPECT_TRUE(at::allclose(result.to(at::kFloat), expected, kHalfUlp, 1e-5));
}

TEST(GatedGelu, IsThatOfLibTorch) {
    const at::Tensor b = at::linspace(-12, 12, 4001).unsqueeze(0);
    const at::Tensor a = at::linspace(3, -2, 4001).unsqueeze(0);
    const at::Tensor x = at::cat({a, b}, 1);
    EXPECT_TRUE(at::allclose(gatedGelu(x), a * at::gelu(b), 1e-6, 2e-6));
    const at::Tensor expected = rounded(a) * at::gelu(rounded(b));
    EXPECT_TRUE(at::allclose(gatedGelu(half(x)).to(at::kFloat), expected, kHalfUlp, 2e-6));
}

}  // namespace
}  // namespace ninefold::nn
