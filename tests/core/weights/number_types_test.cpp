// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/weights/safetensors.h"
#include "core/weights/tensor_source.h"
#include "tests/core/weights/tensor_file.h"
#include "tests/support/expect_error.h"

// Every type of numbers against PyTorch: tests/reference/make_checkpoint_fixtures.py.
namespace ninefold {
namespace {

namespace fs = std::filesystem;
using namespace test;

const fs::path kWeights = fs::path(NINEFOLD_FIXTURES) / "weights";

TEST(NumberTypes, EveryTypeHasPyTorchsNumbers) {
    const Safetensors file(kWeights / "types.safetensors");
    int compared = 0;
    for (const auto& [name, entry] : file.entries()) {
        if (!file.contains(name + ".numbers")) continue;
        EXPECT_EQ(entry.dtype, name);
        const at::Tensor found = file.tensor(name).to(at::kDouble);
        const at::Tensor expected = file.tensor(name + ".numbers");
        // What is no number is none on both sides, and infinities have the same sign.
        EXPECT_TRUE(at::allclose(found, expected, 0, 0, /*equal_nan=*/true)) << name;
        ++compared;
    }
    EXPECT_EQ(compared, 12);
}

TEST(NumberTypes, PyTorchsFloat8FilesHaveItsNumbers) {
    const auto file = openTensors(kWeights / "float8.pt");
    for (const std::string name : {"whole", "part", "transposed"}) {
        const at::Tensor expected = file->tensor(name + ".numbers");
        EXPECT_TRUE(file->tensor(name).to(at::kFloat).equal(expected)) << name;
    }
    EXPECT_EQ(file->entries().at("whole").dtype, "F8_E4M3");
    EXPECT_EQ(file->entries().at("transposed").dtype, "F8_E5M2");
}

TEST(NumberTypes, ScaledFloat8IsWhatComfyUiComputes) {
    const auto file = openTensors(kWeights / "scaled.safetensors");
    for (const std::string layer : {"older", "newer"}) {
        const at::Tensor expected = file->tensor(layer + ".numbers");
        EXPECT_TRUE(file->tensor(layer + ".weight").equal(expected)) << layer;
        EXPECT_EQ(file->tensor(layer + ".bias").scalar_type(), at::kHalf);
    }
    EXPECT_TRUE(file->tensor("plain.weight").equal(at::ones({2, 3}, at::kHalf)));
    // What only says how it is stored belongs to no network.
    for (const auto& [name, entry] : file->entries()) {
        EXPECT_EQ(name.find("scale"), std::string::npos) << name;
        EXPECT_EQ(name.find("quant"), std::string::npos) << name;
    }
    EXPECT_EQ(file->entries().size(), 7U);
    EXPECT_EQ(file->entries().at("older.weight").dtype, "F8_E4M3");
}

/// A weight of six 8-bit floats beside its scale.
std::string scaledFile(const std::string& dtype, const std::string& scale, int scaleBytes,
                       const std::string& number) {
    std::string data(6, '\x38');
    while (data.size() < 6 + static_cast<std::size_t>(scaleBytes)) data += number;
    return safetensorsBytes(R"({"a.weight":{"dtype":")" + dtype +
                                R"(","shape":[2,3],"data_offsets":[0,6]},"a.scale_weight":)" +
                                scale + R"(,"data_offsets":[6,)" + std::to_string(data.size()) +
                                "]}}",
                            data);
}

TEST(NumberTypes, OtherScalesAreRefused) {
    const TempFolder folder;
    const std::string one("\0\0\x80\x3F", 4), nan("\0\0\xC0\x7F", 4), zero(4, '\0');
    const std::string scalar = R"({"dtype":"F32","shape":[])";
    const auto use = [&](const std::string& bytes) {
        return openTensors(writeBytes(folder, "s.safetensors", bytes))->tensor("a.weight");
    };
    const auto refuse = [&](const std::string& bytes) {
        expectError([&] { use(bytes); }, ErrorKind::BadModel,
                    "s.safetensors is quantized in a way that Ninefold doesn't know, at a");
    };
    EXPECT_TRUE(use(scaledFile("F8_E4M3", scalar, 4, one)).equal(at::ones({2, 3})));
    refuse(scaledFile("F8_E4M3", R"({"dtype":"F32","shape":[2,1])", 8, one));
    refuse(scaledFile("F8_E4M3", R"({"dtype":"I32","shape":[])", 4, one));
    refuse(scaledFile("I8", scalar, 4, one));
    refuse(scaledFile("F8_E4M3", scalar, 4, nan));
    refuse(scaledFile("F8_E4M3", scalar, 4, zero));
    refuse(safetensorsBytes(R"({"a.weight_scale":{"dtype":"F32","shape":[],"data_offsets":[0,4]}})",
                            one));
}

}  // namespace
}  // namespace ninefold
