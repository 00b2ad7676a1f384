// SPDX-License-Identifier: MIT
#include "core/nn/group_norm.h"

#include <gtest/gtest.h>
#include <torch/types.h>

namespace ninefold::nn {
namespace {

struct Input {
    at::Tensor x = at::randn({3, 24, 9, 7}) * 3 + 5;  // sizes that fill no vector register
    at::Tensor weight = at::randn({24});
    at::Tensor bias = at::randn({24});
};

TEST(GroupNorm, IsThatOfLibTorch) {
    torch::manual_seed(1);
    const Input in;
    const at::Tensor expected = at::group_norm(in.x, 8, in.weight, in.bias, 1e-5);
    EXPECT_TRUE(
        at::allclose(groupNorm(in.x, in.weight, in.bias, {8, 1e-5, false}), expected, 1e-5, 1e-5));
    EXPECT_TRUE(at::allclose(groupNorm(in.x, in.weight, in.bias, {8, 1e-5, true}),
                             at::silu(expected), 1e-5, 1e-5));
}

TEST(GroupNorm, RoundsOnceInBfloat16) {
    torch::manual_seed(2);
    const Input in;
    const auto half = [](const at::Tensor& t) { return t.to(at::kBFloat16); };
    const auto whole = [&](const at::Tensor& t) { return half(t).to(at::kFloat); };
    const at::Tensor expected =
        at::silu(at::group_norm(whole(in.x), 8, whole(in.weight), whole(in.bias), 1e-5));
    const at::Tensor result =
        groupNorm(half(in.x), half(in.weight), half(in.bias), {8, 1e-5, true});
    EXPECT_EQ(result.scalar_type(), at::kBFloat16);
    constexpr double kHalfUlp = 1.0 / 256;
    EXPECT_TRUE(at::allclose(result.to(at::kFloat), expected, kHalfUlp, 1e-5));
}

TEST(GroupNorm, OfAPictureDoesNotDependOnItsNeighbours) {
    torch::manual_seed(3);
    const Input in;
    const at::Tensor all = groupNorm(in.x, in.weight, in.bias, {8, 1e-5, true});
    const at::Tensor one = groupNorm(in.x.narrow(0, 1, 1), in.weight, in.bias, {8, 1e-5, true});
    EXPECT_TRUE(one.equal(all.narrow(0, 1, 1)));
}

TEST(GroupNorm, SurvivesLargeAndConstantInputs) {
    const at::Tensor ones = at::ones({4});
    const at::Tensor x = at::full({1, 4, 2, 2}, 100.3);
    const at::Tensor y = groupNorm(x, ones, ones, {2, 1e-5, true});
    EXPECT_TRUE(at::allclose(y, at::silu(at::ones_like(x)), 0, 1e-2));
    const at::Tensor big = at::tensor({-200.0F, 200.0F, -1.0F, 1.0F}).view({1, 4, 1, 1});
    EXPECT_TRUE(
        at::isfinite(groupNorm(big, ones * 1000, ones, {1, 1e-5, true})).all().item<bool>());
}

}  // namespace
}  // namespace ninefold::nn
