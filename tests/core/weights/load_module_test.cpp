// SPDX-License-Identifier: MIT
#include "core/weights/load_module.h"
#include "core/weights/safetensors.h"

#include <torch/nn/modules/container/sequential.h>
#include <torch/nn/modules/linear.h>

#include "tests/core/weights/safetensors_file.h"
#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

using test::expectError;
using test::safetensorsBytes;
using test::TempFolder;
using test::writeBytes;

std::string entry(const std::string& name, const std::string& dtype, const std::string& shape,
                  int begin, int end) {
    return '"' + name + R"(":{"dtype":")" + dtype + R"(","shape":)" + shape +
           R"(,"data_offsets":[)" + std::to_string(begin) + ',' + std::to_string(end) + "]}";
}

Safetensors fileOf(const TempFolder& folder, const std::string& entries) {
    return Safetensors(writeBytes(folder, "w.safetensors",
                                  safetensorsBytes('{' + entries + '}', std::string(64, '\0'))));
}

TEST(LoadModule, ConvertsAndSkipsOldBuffers) {
    const TempFolder folder;
    torch::nn::Linear linear(2, 1);
    loadModule(
        *linear,
        fileOf(folder, entry("weight", "F16", "[1,2]", 0, 4) + ',' +
                           entry("bias", "F32", "[1]", 4, 8) + ',' +
                           entry("text_model.embeddings.position_ids", "I64", "[1,2]", 8, 24)),
        {at::kBFloat16, at::kCPU, {}});
    EXPECT_EQ(linear->weight.scalar_type(), at::kBFloat16);
    EXPECT_EQ(linear->weight.abs().sum().item<float>(), 0.0F);
    EXPECT_EQ(linear->bias.scalar_type(), at::kBFloat16);
}

TEST(LoadModule, RenamesOldKeys) {
    const TempFolder folder;
    torch::nn::Linear linear(torch::nn::LinearOptions(2, 1).bias(false));
    const auto rename = [](const std::string& name) { return name == "w" ? "weight" : name; };
    loadModule(*linear, fileOf(folder, entry("w", "F32", "[1,2]", 0, 8)),
               {at::kFloat, at::kCPU, rename});
    EXPECT_EQ(linear->weight.abs().sum().item<float>(), 0.0F);
}

TEST(LoadModule, SaysAllThatIsWrongAtOnceAndChangesNothing) {
    const TempFolder folder;
    torch::nn::Linear linear(2, 1);
    const at::Tensor before = linear->weight.clone();
    const Safetensors file = fileOf(
        folder, entry("weight", "F32", "[2,1]", 0, 8) + ',' + entry("extra", "F32", "[1]", 8, 12));
    expectError(
        [&] { loadModule(*linear, file); }, ErrorKind::BadModel,
        "1 missing (bias); 1 unexpected (extra); 1 misshapen (weight is [2, 1] not [1, 2])");
    EXPECT_TRUE(linear->weight.equal(before));
}

TEST(LoadModule, ListsAFewAndCountsTheRest) {
    const TempFolder folder;
    torch::nn::Sequential many;
    for (int i = 0; i < 5; ++i) many->push_back(torch::nn::Linear(1, 1));
    const Safetensors file = fileOf(folder, "");
    expectError([&] { loadModule(*many, file); }, ErrorKind::BadModel,
                "10 missing (0.bias, 0.weight, 1.bias, …)");
}

TEST(LoadModule, RefusesWholeNumbersAsWeights) {
    const TempFolder folder;
    torch::nn::Linear linear(torch::nn::LinearOptions(2, 1).bias(false));
    const Safetensors file = fileOf(folder, entry("weight", "I32", "[1,2]", 0, 8));
    expectError([&] { loadModule(*linear, file); }, ErrorKind::BadModel, "I32 not a float");
}

}  // namespace
}  // namespace ninefold
