// SPDX-License-Identifier: MIT
#include "core/nn/attention.h"

#include <gtest/gtest.h>
#include <torch/types.h>

#include <cmath>

namespace ninefold::nn {
namespace {

/// The formula in f64, one query at a time.
at::Tensor slowly(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, bool causal) {
    const at::Tensor result = at::zeros_like(q, at::kDouble);
    for (int64_t n = 0; n < q.size(2); ++n) {
        const int64_t seen = causal ? n + 1 : k.size(2);
        const at::Tensor keys = k.narrow(2, 0, seen).to(at::kDouble);
        const at::Tensor scores = (q.narrow(2, n, 1).to(at::kDouble) * keys).sum(-1) /
                                  std::sqrt(static_cast<double>(q.size(3)));
        const at::Tensor weights = at::softmax(scores, -1).unsqueeze(-1);
        result.narrow(2, n, 1) =
            (weights * v.narrow(2, 0, seen).to(at::kDouble)).sum(2, /*keepdim=*/true);
    }
    return result.to(at::kFloat);
}

TEST(Attention, FollowsTheFormula) {
    torch::manual_seed(1);
    const at::Tensor q = at::randn({2, 3, 5, 8});
    const at::Tensor k = at::randn({2, 3, 7, 8});
    const at::Tensor v = at::randn({2, 3, 7, 8});
    EXPECT_TRUE(at::allclose(attention(q, k, v), slowly(q, k, v, false), 1e-5, 1e-6));
}

TEST(Attention, CausalSeesNoLaterPosition) {
    torch::manual_seed(2);
    const at::Tensor q = at::randn({2, 3, 6, 4});
    const at::Tensor k = at::randn({2, 3, 6, 4});
    const at::Tensor v = at::randn({2, 3, 6, 4});
    EXPECT_TRUE(at::allclose(attention(q, k, v, {true, false}), slowly(q, k, v, true), 1e-5, 1e-6));
}

TEST(Attention, InBlocksIsTheSame) {
    torch::manual_seed(3);
    const int64_t tokens = 9000;  // 324 MB of scores: more than one block
    const at::Tensor q = at::randn({1, 1, tokens, 2});
    const at::Tensor k = at::randn({1, 1, tokens, 2});
    const at::Tensor v = at::randn({1, 1, tokens, 2});
    const at::Tensor all = attention(q, k, v);
    const at::Tensor last = attention(q.narrow(2, tokens - 3, 3), k, v);
    EXPECT_TRUE(at::allclose(all.narrow(2, tokens - 3, 3), last, 1e-4, 1e-6));
}

TEST(Attention, UpcastKeepsLargeScoresApart) {
    torch::manual_seed(4);
    const auto half = [](const at::Tensor& t) { return t.to(at::kBFloat16); };
    const at::Tensor q = half(at::randn({1, 2, 4, 16}) * 8);
    const at::Tensor k = half(at::randn({1, 2, 6, 16}) * 8);
    const at::Tensor v = half(at::randn({1, 2, 6, 16}));
    const at::Tensor result = attention(q, k, v, {false, true});
    EXPECT_EQ(result.scalar_type(), at::kBFloat16);
    EXPECT_TRUE(at::allclose(result.to(at::kFloat), slowly(q, k, v, false), 1e-2, 1e-2));
}

}  // namespace
}  // namespace ninefold::nn
