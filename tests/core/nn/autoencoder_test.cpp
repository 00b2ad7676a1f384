// SPDX-License-Identifier: MIT
#include "core/nn/autoencoder_kl.h"

#include <torch/types.h>

#include <string>

#include "tests/core/nn/golden_case.h"
#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

using test::GoldenCase;

class AutoencoderGolden : public testing::TestWithParam<const char*> {};

TEST_P(AutoencoderGolden, EncodesAndDecodesAsDiffusersDoes) {
    const c10::InferenceMode inference;
    const GoldenCase golden(GetParam());
    nn::AutoencoderKL vae(nn::AutoencoderConfig::fromJson(golden.config()));
    golden.load(*vae, at::kFloat);
    const auto posterior = vae->encode(golden.tensor("in.pictures"));
    golden.expectGolden(posterior.mean, "mean");
    golden.expectGolden(posterior.logVariance, "logvar");
    golden.expectGolden(vae->decode(golden.tensor("in.latents")), "decoded");
}

TEST_P(AutoencoderGolden, IsCloseInBfloat16) {
    const c10::InferenceMode inference;
    const GoldenCase golden(GetParam());
    nn::AutoencoderKL vae(nn::AutoencoderConfig::fromJson(golden.config()));
    golden.load(*vae, at::kBFloat16);
    golden.expectClose(vae->encode(golden.tensor("in.pictures").to(at::kBFloat16)).mean, "mean",
                       0.05);
    golden.expectClose(vae->decode(golden.tensor("in.latents").to(at::kBFloat16)), "decoded", 0.05);
}

INSTANTIATE_TEST_SUITE_P(Models, AutoencoderGolden, testing::Values("vae_sd", "vae_wide"),
                         [](const auto& info) { return std::string(info.param); });

TEST(AutoencoderKL, KnowsTheNamesOfOldFiles) {
    const auto now = nn::AutoencoderKLImpl::presentName;
    EXPECT_EQ(now("encoder.mid_block.attentions.0.query.weight"),
              "encoder.mid_block.attentions.0.to_q.weight");
    EXPECT_EQ(now("decoder.mid_block.attentions.0.proj_attn.bias"),
              "decoder.mid_block.attentions.0.to_out.0.bias");
    EXPECT_EQ(now("decoder.conv_in.weight"), "decoder.conv_in.weight");
}

}  // namespace
}  // namespace ninefold
