// SPDX-License-Identifier: MIT
#include "core/weights/safetensors.h"

#include <ATen/ATen.h>

#include <cstring>

#include "tests/core/weights/safetensors_file.h"
#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

using test::expectError;
using test::safetensorsBytes;
using test::TempFolder;
using test::writeBytes;

std::string floats(std::initializer_list<float> values) {
    std::string bytes(values.size() * sizeof(float), '\0');
    std::memcpy(bytes.data(), values.begin(), bytes.size());
    return bytes;
}

/// Opens a file of this header and 16 bytes of data; expects an error that says `part`.
void expectRefused(const std::string& header, const std::string& part) {
    const TempFolder folder;
    const auto path =
        writeBytes(folder, "bad.safetensors", safetensorsBytes(header, floats({1, 2, 3, 4})));
    expectError([&] { const Safetensors file(path); }, ErrorKind::BadModel, part);
    expectError([&] { const Safetensors file(path); }, ErrorKind::BadModel, "bad.safetensors");
}

TEST(Safetensors, TensorsOutliveTheFileObject) {
    const TempFolder folder;
    const auto path =
        writeBytes(folder, "ok.safetensors",
                   safetensorsBytes(R"({"__metadata__":{"format":"pt"},)"
                                    R"("a":{"dtype":"F32","shape":[2,2],"data_offsets":[0,16]}})",
                                    floats({1, 2, 3, 4})));
    const at::Tensor a = Safetensors(path).tensor("a");
    EXPECT_EQ(a.sizes(), at::IntArrayRef({2, 2}));
    EXPECT_EQ(a.sum().item<float>(), 10.0F);
}

TEST(Safetensors, ReadsNumbersThatTheFileDoesNotAlign) {
    const TempFolder folder;
    std::string header = R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})";
    while (header.size() % 4 != 1) header += ' ';
    const auto path = writeBytes(folder, "odd.safetensors", safetensorsBytes(header, floats({7})));
    EXPECT_EQ(Safetensors(path).tensor("a").item<float>(), 7.0F);
}

TEST(Safetensors, KeepsScalarsAndEmptyTensors) {
    const TempFolder folder;
    const auto path =
        writeBytes(folder, "ok.safetensors",
                   safetensorsBytes(R"({"s":{"dtype":"F32","shape":[],"data_offsets":[0,4]},)"
                                    R"("e":{"dtype":"F32","shape":[0,3],"data_offsets":[4,4]}})",
                                    floats({5})));
    const Safetensors file(path);
    EXPECT_EQ(file.tensor("s").dim(), 0);
    EXPECT_EQ(file.tensor("s").item<float>(), 5.0F);
    EXPECT_EQ(file.tensor("e").numel(), 0);
}

TEST(Safetensors, RefusesDamagedHeaders) {
    expectRefused("not json", "not a JSON object");
    expectRefused("[1,2]", "not a JSON object");
    expectRefused(R"({"a":{"dtype":"F32","shape":[4]}})", "\"a\" is not that of a tensor");
    expectRefused(R"({"a":{"dtype":"F8","shape":[4],"data_offsets":[0,16]}})", "dtype \"F8\"");
    expectRefused(R"({"a":{"dtype":"F32","shape":[-4],"data_offsets":[0,16]}})", "natural number");
    expectRefused(R"({"a":{"dtype":"F32","shape":[3],"data_offsets":[0,16]}})", "match its shape");
    expectRefused(R"({"a":{"dtype":"F32","shape":[8],"data_offsets":[0,32]}})", "outside the file");
    expectRefused(R"({"a":{"dtype":"F32","shape":[0],"data_offsets":[8,4]}})", "outside the file");
    expectRefused(
        R"({"a":{"dtype":"F32","shape":[4294967296,4294967296,16],"data_offsets":[0,16]}})",
        "too large");
    expectRefused(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
                  R"("b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})",
                  "\"a\" and \"b\" overlap");
    expectRefused(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
                  R"("a":{"dtype":"F32","shape":[2],"data_offsets":[8,16]}})",
                  "\"a\" is there twice");
}

TEST(Safetensors, RefusesTruncatedAndMissingFiles) {
    const TempFolder folder;
    const std::string whole = safetensorsBytes(
        R"({"a":{"dtype":"F32","shape":[4],"data_offsets":[0,16]}})", floats({1, 2, 3, 4}));
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const auto path = writeBytes(folder, "cut.safetensors", whole.substr(0, size));
        expectError([&] { const Safetensors file(path); }, ErrorKind::BadModel, "cut.safetensors");
    }
    const auto huge = writeBytes(folder, "huge.safetensors", std::string(8, '\xFF') + "{}");
    expectError([&] { const Safetensors file(huge); }, ErrorKind::BadModel, "above 100 MB");
    expectError([&] { const Safetensors file(folder / "none.safetensors"); }, ErrorKind::BadModel,
                "No such file");
    expectError([&] { const Safetensors file(folder.path()); }, ErrorKind::BadModel,
                "Is a directory");
}

TEST(Safetensors, NamesAnUnknownTensor) {
    const TempFolder folder;
    const auto path = writeBytes(folder, "ok.safetensors", safetensorsBytes("{}", ""));
    expectError([&] { Safetensors(path).tensor("nobody"); }, ErrorKind::BadModel, "\"nobody\"");
}

}  // namespace
}  // namespace ninefold
