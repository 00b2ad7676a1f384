// SPDX-License-Identifier: MIT
#include "core/models/preview_decoder.h"

#include <ATen/ATen.h>

#include <cstdio>

#include "core/base/files.h"
#include "core/models/checkpoint_kind.h"
#include "core/weights/safetensors.h"
#include "tests/core/weights/safetensors_file.h"
#include "tests/support/expect_error.h"

// Tiny decoders under three namings against diffusers' AutoencoderTiny:
// tests/reference/make_upscaler_goldens.py.

namespace ninefold {
namespace {

namespace fs = std::filesystem;
using namespace test;

constexpr double kTolerance = 1e-4;
const fs::path kFolder = fs::path(NINEFOLD_FIXTURES) / "previews";

class TinyDecoderGolden : public testing::TestWithParam<const char*> {};

TEST_P(TinyDecoderGolden, DecodesAsDiffusersDoes) {
    const c10::InferenceMode inference;
    const Safetensors golden(kFolder / "case.safetensors");
    const PreviewDecoder decoder(kFolder / GetParam(), at::kFloat, at::kCPU);
    EXPECT_EQ(decoder.latentChannels(), 4);
    EXPECT_EQ(decoder.pixelsPerLatent(), 8);
    const at::Tensor expected = golden.tensor("out.decoded");
    const at::Tensor result = decoder.decode(golden.tensor("in.latents"));
    ASSERT_EQ(result.sizes(), expected.sizes());
    const double worst = (result - expected).abs().max().item<double>();
    std::printf("  %-40s largest difference %.1e of %.1f\n", GetParam(), worst,
                expected.abs().max().item<double>());
    EXPECT_LE(worst, kTolerance);
    EXPECT_EQ(readCheckpointHead(kFolder / GetParam()).kind, CheckpointKind::TinyDecoder);
}

INSTANTIATE_TEST_SUITE_P(Files, TinyDecoderGolden,
                         testing::Values("taesd_decoder.pth", "comfy.safetensors",
                                         "diffusion_pytorch_model.safetensors"),
                         [](const auto& info) { return std::string(info.param).substr(0, 5); });

TEST(TinyDecoderFile, BadFilesGetOneSentence) {
    const TempFolder folder;
    const auto refused = [&](const fs::path& file, const std::string& part) {
        expectError([&] { PreviewDecoder(file, at::kFloat, at::kCPU); }, ErrorKind::BadModel, part);
    };
    refused(kFolder / "case.safetensors", "holds no tiny decoder");
    const std::string whole = readFile(kFolder / "comfy.safetensors");
    refused(writeBytes(folder, "cut.safetensors", whole.substr(0, whole.size() - 9)),
            "cut.safetensors");
}

}  // namespace
}  // namespace ninefold
