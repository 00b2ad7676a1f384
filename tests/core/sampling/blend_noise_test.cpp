// SPDX-License-Identifier: MIT
#include "core/sampling/blend_noise.h"

#include <gtest/gtest.h>
#include <torch/types.h>

#include <cmath>

#include "core/sampling/noise_source.h"

namespace ninefold {
namespace {

at::Tensor column(std::initializer_list<float> values) {
    return torch::tensor(std::vector<float>(values)).view({1, 1, -1, 1});
}

TEST(BlendNoise, OfRightAnglesIsSineAndCosine) {
    const at::Tensor a = column({2, 0});
    const at::Tensor b = column({0, 3});
    for (const double t : {0.25, 0.5, 0.9}) {
        const at::Tensor blend = blendNoise(a, b, t).flatten();
        EXPECT_NEAR(blend[0].item<double>(), 2 * std::cos(t * M_PI / 2), 1e-6) << t;
        EXPECT_NEAR(blend[1].item<double>(), 3 * std::sin(t * M_PI / 2), 1e-6) << t;
    }
}

TEST(BlendNoise, OfAnyAngleGoesRoundTheCircle) {
    const double angle = 1.1;
    const at::Tensor a = column({1, 0});
    const at::Tensor b =
        column({static_cast<float>(std::cos(angle)), static_cast<float>(std::sin(angle))});
    for (const double t : {0.1, 0.5, 0.7}) {
        const at::Tensor blend = blendNoise(a, b, t).flatten();
        EXPECT_NEAR(blend[0].item<double>(), std::cos(t * angle), 1e-6);
        EXPECT_NEAR(blend[1].item<double>(), std::sin(t * angle), 1e-6);
    }
}

TEST(BlendNoise, EndsAtEitherNoise) {
    const at::Tensor a = NoiseSource(1).draw({1, 4, 16, 12});
    const at::Tensor b = NoiseSource(2).draw({1, 4, 16, 12});
    EXPECT_TRUE(torch::allclose(blendNoise(a, b, 0), a, 0, 1e-6));
    EXPECT_TRUE(torch::allclose(blendNoise(a, b, 1), b, 0, 1e-6));
}

TEST(BlendNoise, KeepsTheDeviationThatNoiseMustHave) {
    const at::Tensor a = NoiseSource(1).draw({1, 4, 64, 64});
    const at::Tensor b = NoiseSource(2).draw({1, 4, 64, 64});
    for (const double t : {0.1, 0.3, 0.5, 0.8}) {
        EXPECT_NEAR(blendNoise(a, b, t).std().item<double>(), 1.0, 0.02) << t;
    }
    EXPECT_LT((a * 0.5 + b * 0.5).std().item<double>(), 0.75);  // what a mean would make of it
}

/// One row makes columns of one number, whose angle is 0 or 180 degrees; equal noises have none.
TEST(BlendNoise, OfColumnsInOneLineIsTheirMean) {
    const at::Tensor a = torch::tensor({1.0F, -2.0F, 0.0F}).view({1, 1, 1, 3});
    const at::Tensor b = torch::tensor({3.0F, 2.0F, 0.0F}).view({1, 1, 1, 3});
    EXPECT_TRUE(
        torch::allclose(blendNoise(a, b, 0.5).flatten(), torch::tensor({2.0F, 0.0F, 0.0F})));
    const at::Tensor noise = NoiseSource(3).draw({1, 4, 8, 8});
    EXPECT_TRUE(torch::allclose(blendNoise(noise, noise, 0.4), noise, 0, 1e-6));
}

}  // namespace
}  // namespace ninefold
