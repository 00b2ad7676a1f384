// SPDX-License-Identifier: MIT
#include "core/pipeline/guidance.h"

#include <gtest/gtest.h>
#include <torch/types.h>

#include <vector>

#include "core/base/json.h"

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
    const Guidance guidance(told, texts, negative, {scale});
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
    EXPECT_EQ(Guidance(told, {{text(1)}}, {}, {1}).evaluations(), 1);
    EXPECT_EQ(Guidance(told, {{text(1)}}, text(0), {4}).evaluations(), 2);
    EXPECT_EQ(Guidance(told, {{text(1)}, {text(2)}}, text(0), {4}).evaluations(), 3);
    EXPECT_EQ(Guidance(told, {{text(1)}}, text(0), {4}).tokens(), 3);
}

at::Tensor tensorOf(const Json& values) {
    return torch::tensor(values.get<std::vector<float>>()).view({1, 4, 3, 5});
}

/// Stands for the network: says what it is told to for the negative prompt and the prompt.
Network saying(const at::Tensor& negative, const at::Tensor& conditional, int& evaluated) {
    return [=, &evaluated](const at::Tensor& latents, const at::Tensor&, const TextCondition&) {
        evaluated = static_cast<int>(latents.size(0));
        return evaluated == 2 ? at::cat({negative, conditional}) : conditional;
    };
}

/// Against diffusers' rescale_noise_cfg: tests/reference/make_guidance_goldens.py.
TEST(Guidance, IsThatOfDiffusersRescaledOrNot) {
    const Json goldens =
        readJsonFile(std::filesystem::path(NINEFOLD_FIXTURES) / "pipeline/guidance.json");
    EXPECT_EQ(goldens.size(), 12U);
    for (const Json& golden : goldens) {
        int evaluated = 0;
        const TextCondition state{torch::zeros({1, 2, 3}), {}};
        const GuidanceRule rule{golden["scale"].get<double>(), golden["rescale"].get<double>()};
        const Guidance guidance(
            saying(tensorOf(golden["negative"]), tensorOf(golden["conditional"]), evaluated),
            {{state}}, state, rule);
        const at::Tensor result = guidance(torch::zeros({1, 4, 3, 5}), 500);
        const double largest = (result - tensorOf(golden["result"])).abs().max().item<double>();
        EXPECT_LE(largest, 1e-5 * rule.scale) << golden["scale"] << " " << golden["rescale"];
        EXPECT_EQ(evaluated, 2);
    }
}

TEST(Guidance, OutsideItsIntervalIsThePromptAlone) {
    int evaluated = 0;
    const at::Tensor negative = torch::full({1, 4, 3, 5}, 1.0F);
    const at::Tensor conditional = torch::full({1, 4, 3, 5}, 2.0F);
    const TextCondition state{torch::zeros({1, 2, 3}), {}};
    GuidanceRule rule{5};
    rule.from = 0.25;
    rule.until = 0.75;
    rule.trainSteps = 200;
    const Guidance guidance(saying(negative, conditional, evaluated), {{state}}, state, rule);
    const auto calls = [&](double timestep) {
        const at::Tensor out = guidance(torch::zeros({1, 4, 3, 5}), timestep);
        EXPECT_EQ(out[0][0][0][0].item<float>(), evaluated == 2 ? 6.0F : 2.0F) << timestep;
        return evaluated;
    };
    EXPECT_EQ(calls(199), 1);
    EXPECT_EQ(calls(151), 1);
    EXPECT_EQ(calls(149), 2);
    EXPECT_EQ(calls(51), 2);
    EXPECT_EQ(calls(49), 1);
    EXPECT_EQ(calls(0), 1);
}

}  // namespace
}  // namespace ninefold
