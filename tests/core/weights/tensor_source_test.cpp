// SPDX-License-Identifier: MIT
#include "core/weights/tensor_source.h"

#include <gtest/gtest.h>
#include <torch/types.h>

#include "core/base/files.h"
#include "core/weights/float8.h"
#include "core/weights/renamed_tensors.h"
#include "tests/core/weights/safetensors_file.h"
#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

namespace fs = std::filesystem;
using test::expectError;
using test::safetensorsBytes;
using test::writeBytes;

fs::path writeShard(const test::TempFolder& folder, const std::string& name, const char* tensor) {
    const std::string header =
        std::string(R"({")") + tensor + R"(":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})";
    return writeBytes(folder, name, safetensorsBytes(header, std::string(8, '\0')));
}

/// From the tables of Micikevicius et al. 2022.
TEST(Float8, HasTheValuesOfItsTables) {
    const auto value = [](const char* dtype, unsigned bits) {
        const auto byte = static_cast<std::byte>(bits);
        return float8ToHalf(dtype, &byte, 1).item<float>();
    };
    EXPECT_EQ(value("F8_E4M3", 0b0'1111'110), 448.0F);
    EXPECT_EQ(value("F8_E4M3", 0b0'0001'000), 0.015625F);
    EXPECT_EQ(value("F8_E4M3", 0b1'0000'001), -0.001953125F);
    EXPECT_TRUE(std::isnan(value("F8_E4M3", 0b0'1111'111)));
    EXPECT_EQ(value("F8_E5M2", 0b0'11110'11), 57344.0F);
    EXPECT_EQ(value("F8_E5M2", 0b0'00000'01), 0.0000152587890625F);
    EXPECT_EQ(value("F8_E5M2", 0b1'01111'00), -1.0F);
    EXPECT_TRUE(std::isinf(value("F8_E5M2", 0b0'11111'00)));
}

TEST(TensorSource, ReadsShardsAsOneModel) {
    const test::TempFolder folder;
    writeShard(folder, "m-1.safetensors", "a");
    writeShard(folder, "m-2.safetensors", "b");
    const auto index = [&](const std::string& map) {
        return writeBytes(folder, "m.safetensors.index.json", R"({"weight_map":)" + map + "}");
    };
    const auto source = openTensors(index(R"({"a":"m-1.safetensors","b":"m-2.safetensors"})"));
    EXPECT_EQ(source->entries().size(), 2U);
    EXPECT_EQ(source->tensor("b").sizes(), at::IntArrayRef{2});
    expectError([&] { source->tensor("c"); }, ErrorKind::BadModel, "no tensor \"c\"");
    const auto refuse = [&](const std::string& map, const std::string& part) {
        expectError([&] { openTensors(index(map)); }, ErrorKind::BadModel, part);
    };
    refuse(R"({"b":"m-1.safetensors"})", "lacks the tensor b");
    refuse(R"({"a":"m-3.safetensors"})", "m-3.safetensors");
    refuse(R"({"a":"../m-1.safetensors"})", "out of its folder");
    refuse(R"({"a":1})", "names no file for a");
    refuse("[]", "lists no tensors");
}

TEST(TensorSource, ShardsMayBePyTorchsAndHoldMoreThanTheIndexSays) {
    const test::TempFolder folder;
    const fs::path weights = fs::path(NINEFOLD_FIXTURES) / "weights";
    fs::copy(weights / "plain.pt", folder / "pytorch_model-00001-of-00002.bin");
    writeShard(folder, "pytorch_model-00002-of-00002.bin", "b");
    const auto index = [&](const std::string& map) {
        const std::string text = R"({"weight_map":{)" + map + "}}";
        return openTensors(writeBytes(folder, "pytorch_model.bin.index.json", text));
    };
    const auto source = index(R"("f16":"pytorch_model-00001-of-00002.bin",)"
                              R"("b":"pytorch_model-00002-of-00002.bin")");
    EXPECT_EQ(source->entries().size(), 2U);
    EXPECT_TRUE(source->tensor("f16").equal(openTensors(weights / "plain.pt")->tensor("f16")));
    expectError([&] { source->tensor("f32"); }, ErrorKind::BadModel, "no tensor \"f32\"");
    fs::copy(weights / "hostile.pt", folder / "pytorch_model-00003-of-00003.bin");
    expectError([&] { index(R"("weight":"pytorch_model-00003-of-00003.bin")"); },
                ErrorKind::BadModel, "posix.system");
}

/// Scale and weight may lie in two of them.
TEST(TensorSource, ShardsMayBeScaled) {
    const test::TempFolder folder;
    writeBytes(
        folder, "1.safetensors",
        safetensorsBytes(R"({"a.weight":{"dtype":"F8_E5M2","shape":[2],"data_offsets":[0,2]}})",
                         "\x3C\x40"));
    writeBytes(
        folder, "2.safetensors",
        safetensorsBytes(R"({"a.scale_weight":{"dtype":"F32","shape":[],"data_offsets":[0,4]}})",
                         std::string("\0\0\0\x3F", 4)));
    const auto source = openTensors(writeBytes(
        folder, "s.safetensors.index.json",
        R"({"weight_map":{"a.weight":"1.safetensors","a.scale_weight":"2.safetensors"}})"));
    EXPECT_TRUE(source->tensor("a.weight").equal(at::tensor({0.5F, 1.0F})));
}

TEST(RenamedTensors, GiveThePartsOfFusedTensors) {
    const test::TempFolder folder;
    const std::string header = R"({"w":{"dtype":"U8","shape":[6,2],"data_offsets":[0,12]}})";
    std::string data;
    for (char i = 0; i < 12; ++i) data += i;
    const auto source =
        openTensors(writeBytes(folder, "w.safetensors", safetensorsBytes(header, data)));
    using Part = TensorOrigin::Part;
    const RenamedTensors renamed(source, {{"q", {"w", Part::First}},
                                          {"v", {"w", Part::Third}},
                                          {"t", {"w", Part::Transposed}},
                                          {"m", {"w", Part::Matrix}},
                                          {"gone", {"x"}}});
    EXPECT_EQ(renamed.entries().size(), 4U);
    EXPECT_EQ(renamed.entries().at("q").shape, (std::vector<std::int64_t>{2, 2}));
    const at::Tensor whole = torch::arange(12, at::kByte).view({6, 2});
    EXPECT_TRUE(torch::equal(renamed.tensor("q"), whole.narrow(0, 0, 2)));
    EXPECT_TRUE(torch::equal(renamed.tensor("v"), whole.narrow(0, 4, 2)));
    EXPECT_TRUE(torch::equal(renamed.tensor("t"), whole.t()));
    EXPECT_TRUE(torch::equal(renamed.tensor("m"), whole));
    const TensorOrigins unequal = {{"q", {"w", Part::First}}};
    const auto odd = openTensors(writeShard(folder, "odd.safetensors", "w"));
    expectError([&] { RenamedTensors(odd, unequal); }, ErrorKind::BadModel, "unexpected shape");
}

}  // namespace
}  // namespace ninefold
