// SPDX-License-Identifier: MIT
#include "core/pipeline/guidance.h"

#include <gtest/gtest.h>
#include <torch/torch.h>

namespace ninefold {
namespace {

/// A network whose answer is the first number of the text it is told.
at::Tensor told(const at::Tensor& latents, const at::Tensor& /*timesteps*/,
                const TextCondition& text) {
    return torch::zeros_like(latents) + text.states.select(2, 0).select(1, 0).view({-1, 1, 1, 1});
}

TextCondition text(float value) {
    return {torch::full({1, 3, 2}, value), {}};
}

double answer(const std::vector<GuidedText>& texts, const TextCondition& negative, double scale) {
    const Guidance guidance(told, texts, negative, scale);
    const at::Tensor out = guidance(torch::zeros({1, 4, 2, 2}), 500);
    EXPECT_EQ(out.sizes(), (std::vector<std::int64_t>{1, 4, 2, 2}));
    return out.mean().item<double>();
}

TEST(Guidance, GoesFromTheNegativeTextTowardsTheOther) {
    EXPECT_DOUBLE_EQ(answer({{text(3)}}, text(1), 5), 1 + 5 * (3 - 1));
    EXPECT_DOUBLE_EQ(answer({{text(3)}}, {}, 1), 3);
    EXPECT_DOUBLE_EQ(answer({{text(3)}}, {}, 0.5), 3);
}

TEST(Guidance, AddsSeveralTextsByTheirWeight) {
    // uncond + scale * sum(weight * (cond - uncond))
    EXPECT_DOUBLE_EQ(answer({{text(3)}, {text(7), 0.5}, {text(4), -1}}, text(1), 2),
                     1 + 2 * (2 + 0.5 * 6 - 3));
    EXPECT_DOUBLE_EQ(answer({{text(3), 0.25}, {text(7), 0.75}}, {}, 1), 0.25 * 3 + 0.75 * 7);
}

TEST(Guidance, CountsItsEvaluations) {
    EXPECT_EQ(Guidance(told, {{text(1)}}, {}, 1).evaluations(), 1);
    EXPECT_EQ(Guidance(told, {{text(1)}}, text(0), 4).evaluations(), 2);
    EXPECT_EQ(Guidance(told, {{text(1)}, {text(2)}}, text(0), 4).evaluations(), 3);
    EXPECT_EQ(Guidance(told, {{text(1)}}, text(0), 4).tokens(), 3);
}

}  // namespace
}  // namespace ninefold
