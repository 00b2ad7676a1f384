// SPDX-License-Identifier: MIT
#include "core/nn/unet.h"

#include <torch/types.h>

#include <string>

#include "core/nn/flop_count.h"
#include "tests/core/nn/golden_case.h"
#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

using test::GoldenCase;

class UNetGolden : public testing::TestWithParam<const char*> {};

TEST_P(UNetGolden, PredictsWhatDiffusersPredicts) {
    const c10::InferenceMode inference;
    const GoldenCase golden(GetParam());
    nn::UNet unet(nn::UNetConfig::fromJson(golden.config()));
    golden.load(*unet, at::kFloat);
    golden.expectGolden(unet->forward(golden.tensor("in.latents"), golden.tensor("in.timesteps"),
                                      golden.tensor("in.text")),
                        "sample");
}

TEST_P(UNetGolden, IsCloseInBfloat16) {
    const c10::InferenceMode inference;
    const GoldenCase golden(GetParam());
    nn::UNet unet(nn::UNetConfig::fromJson(golden.config()));
    golden.load(*unet, at::kBFloat16);
    golden.expectClose(
        unet->forward(golden.tensor("in.latents").to(at::kBFloat16), golden.tensor("in.timesteps"),
                      golden.tensor("in.text").to(at::kBFloat16)),
        "sample", 0.05);
}

TEST_P(UNetGolden, CountsArithmeticFromShapesAsItDoesWhenDrawing) {
    const c10::InferenceMode inference;
    const GoldenCase golden(GetParam());
    nn::UNet unet(nn::UNetConfig::fromJson(golden.config()));
    golden.load(*unet, at::kFloat);
    const at::Tensor latents = golden.tensor("in.latents");
    const at::Tensor timesteps = golden.tensor("in.timesteps");
    const at::Tensor text = golden.tensor("in.text");
    const nn::FlopCount drawn;
    unet->forward(latents, timesteps, text);
    const double expected = drawn.flop();
    const nn::FlopCount counted;
    unet->forward(at::empty_like(latents, at::kMeta), at::empty_like(timesteps, at::kMeta),
                  at::empty_like(text, at::kMeta));
    EXPECT_GT(expected, 1e6);
    EXPECT_DOUBLE_EQ(counted.flop(), expected);
}

INSTANTIATE_TEST_SUITE_P(Models, UNetGolden, testing::Values("unet_sd15", "unet_sd21", "unet_odd"),
                         [](const auto& info) { return std::string(info.param); });

TEST(TimestepSinusoids, FollowTheFormula) {
    const at::Tensor t = at::tensor({3.0F});
    const at::Tensor row = nn::timestepSinusoids(t, {5, true, 0});
    ASSERT_EQ(row.sizes(), at::IntArrayRef({1, 5}));  // an odd width ends in a zero
    const at::Tensor expected =
        at::tensor({std::cos(3.0F), std::cos(0.03F), std::sin(3.0F), std::sin(0.03F), 0.0F});
    EXPECT_TRUE(at::allclose(row[0], expected, 0, 1e-6));
}

}  // namespace
}  // namespace ninefold
