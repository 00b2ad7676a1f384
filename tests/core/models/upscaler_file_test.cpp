// SPDX-License-Identifier: MIT
#include "core/models/upscaler_file.h"

#include <ATen/ATen.h>

#include <cstdio>
#include <fstream>

#include "core/base/files.h"
#include "core/models/upscaler_names.h"
#include "core/weights/safetensors.h"
#include "tests/core/weights/safetensors_file.h"
#include "tests/support/expect_error.h"

// Tiny upscalers of every naming against an implementation in PyTorch:
// tests/reference/make_upscaler_goldens.py.

namespace ninefold {
namespace {

namespace fs = std::filesystem;
using namespace test;

constexpr double kTolerance = 1e-4;
const fs::path kFolder = fs::path(NINEFOLD_FIXTURES) / "upscalers";

struct Case {
    const char* file;
    const char* in;
    const char* out;
    std::int64_t scale;
};

class UpscalerGolden : public testing::TestWithParam<Case> {};

TEST_P(UpscalerGolden, EnlargesAsTheReference) {
    const c10::InferenceMode inference;
    const Safetensors golden(kFolder / "case.safetensors");
    const auto network = loadUpscaler(kFolder / GetParam().file);
    EXPECT_EQ(network->scale(), GetParam().scale);
    const at::Tensor expected = golden.tensor(GetParam().out);
    const at::Tensor result = network->enlarge(golden.tensor(GetParam().in));
    ASSERT_EQ(result.sizes(), expected.sizes());
    const double worst = (result - expected).abs().max().item<double>();
    std::printf("  %-24s largest difference %.1e of %.1f\n", GetParam().file, worst,
                expected.abs().max().item<double>());
    EXPECT_LE(worst, kTolerance);
}

INSTANTIATE_TEST_SUITE_P(
    Files, UpscalerGolden,
    testing::Values(Case{"rrdb-x4.safetensors", "in.odd", "out.rrdb-x4", 4},
                    Case{"rrdb-x4-trunk.safetensors", "in.odd", "out.rrdb-x4", 4},
                    Case{"rrdb-x4-numbered.pth", "in.odd", "out.rrdb-x4", 4},
                    Case{"rrdb-x2-numbered.pth", "in.odd", "out.rrdb-x2-numbered", 2},
                    Case{"rrdb-x2.pth", "in.even", "out.rrdb-x2", 2},
                    Case{"rrdb-x1.safetensors", "in.even", "out.rrdb-x1", 1},
                    Case{"compact-x4.pth", "in.odd", "out.compact-x4", 4}),
    [](const auto& info) {
        std::string name = info.param.file;
        for (char& c : name) {
            if (std::isalnum(static_cast<unsigned char>(c)) == 0) c = '_';
        }
        return name;
    });

TEST(UpscalerFile, SizesThatDontDivideAreEnlargedWhole) {
    const c10::InferenceMode inference;
    const auto network = loadUpscaler(kFolder / "rrdb-x2.pth");
    EXPECT_EQ(network->enlarge(at::rand({1, 3, 7, 5})).sizes(), at::IntArrayRef({1, 3, 14, 10}));
}

TEST(UpscalerFile, OthersAreRefusedByTheirName) {
    const auto kind = [](const std::vector<std::string>& names) {
        TensorEntries entries;
        for (const std::string& name : names) entries[name] = {"F32", {1, 1, 1, 1}, 0, 0};
        return foreignUpscaler(entries);
    };
    const std::string block = "layers.0.residual_group.blocks.0.attn.";
    EXPECT_EQ(kind({"conv_first.weight", block + "relative_position_bias_table"}), "SwinIR");
    EXPECT_EQ(kind({"params.conv_first.weight", "params." + block + "logit_scale"}), "Swin2SR");
    EXPECT_EQ(kind({"model.0.weight", "model.1.sub.0.RDB1.conv1x1.weight"}), "ESRGAN+");
    // CLIP's vision tower has such tables too, and is none.
    EXPECT_EQ(kind({"vision." + block + "relative_position_bias_table"}), "");
}

TEST(UpscalerFile, BadFilesGetOneSentence) {
    const TempFolder folder;
    const auto refused = [&](const fs::path& file, const std::string& part) {
        expectError([&] { loadUpscaler(file); }, ErrorKind::BadModel, part);
    };
    const std::string whole = readFile(kFolder / "rrdb-x4.safetensors");
    refused(writeBytes(folder, "cut.safetensors", whole.substr(0, whole.size() / 2)),
            "cut.safetensors");
    refused(writeBytes(folder, "empty.pth", ""), "empty.pth");
    refused(folder / "none.pth", "none.pth");
    refused(kFolder / "case.safetensors", "no upscaler that Ninefold knows");
    const std::string four(16, '\0');
    refused(
        writeBytes(folder, "swin.safetensors",
                   safetensorsBytes(
                       R"({"conv_first.weight":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},)"
                       R"("layers.0.residual_group.blocks.0.attn.relative_position_bias_table":)"
                       R"({"dtype":"F32","shape":[1],"data_offsets":[4,8]}})",
                       std::string(8, '\0'))),
        "it is a SwinIR network");
    // One dense block alone, the rest is missing.
    refused(writeBytes(folder, "part.safetensors",
                       safetensorsBytes(R"({"body.0.rdb1.conv1.weight":{"dtype":"F32",)"
                                        R"("shape":[1,1,2,2],"data_offsets":[0,16]}})",
                                        four)),
            "conv_first.weight");
    refused(writeBytes(folder, "grey.safetensors",
                       safetensorsBytes(R"({"body.0.weight":{"dtype":"F32","shape":[1,1,1,1],)"
                                        R"("data_offsets":[0,4]},"body.1.weight":{"dtype":"F32",)"
                                        R"("shape":[1],"data_offsets":[4,8]},"body.2.weight":)"
                                        R"({"dtype":"F32","shape":[1,1,1,1],)"
                                        R"("data_offsets":[8,12]}})",
                                        std::string(12, '\0'))),
            "no colours");
}

}  // namespace
}  // namespace ninefold
