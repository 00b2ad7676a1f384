// SPDX-License-Identifier: MIT
#include "core/weights/textual_inversion.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/weights/tensor_source.h"
#include "core/weights/textual_inversion_shape.h"
#include "tests/core/weights/safetensors_file.h"
#include "tests/support/expect_error.h"

// Files of tests/reference/make_add_on_goldens.py.
namespace ninefold {
namespace {

using namespace test;

const std::filesystem::path kFolder =
    std::filesystem::path(NINEFOLD_FIXTURES) / "add_ons/embeddings";

TEST(TextualInversion, ReadsTheFormsThatProgramsWrite) {
    const TextualInversion a1111 = readTextualInversion(kFolder / "glow.pt");
    EXPECT_EQ(a1111.vectors.sizes(), (at::IntArrayRef{3, 32}));
    EXPECT_FALSE(a1111.second.defined());
    const TextualInversion one = readTextualInversion(kFolder / "dusk.safetensors");
    EXPECT_EQ(one.vectors.sizes(), (at::IntArrayRef{1, 32}));
    // What diffusers wrote is the same vector the other way round.
    const TextualInversion word = readTextualInversion(kFolder / "haze.bin");
    EXPECT_TRUE(word.vectors.equal(-one.vectors));
    const TextualInversion pair = readTextualInversion(kFolder / "pair.safetensors");
    EXPECT_EQ(pair.vectors.sizes(), (at::IntArrayRef{2, 32}));
    EXPECT_EQ(pair.second.sizes(), (at::IntArrayRef{2, 32}));
}

TEST(TextualInversion, OtherFilesAreNone) {
    const auto shape = [](const TensorEntries& entries) {
        return textualInversionShape(entries).has_value();
    };
    EXPECT_TRUE(shape({{"emb_params", {"F32", {2, 768}, 0, 0}}}));
    EXPECT_TRUE(shape({{"sks", {"BF16", {768}, 0, 0}}}));
    EXPECT_FALSE(shape({}));
    EXPECT_FALSE(shape({{"weight", {"F32", {2, 768}, 0, 0}}}));
    EXPECT_FALSE(shape({{"emb_params", {"I64", {2, 768}, 0, 0}}}));
    EXPECT_FALSE(shape({{"emb_params", {"F32", {0, 768}, 0, 0}}}));
    EXPECT_FALSE(shape({{"emb_params", {"F32", {100000, 768}, 0, 0}}}));
    EXPECT_FALSE(
        shape({{"clip_l", {"F32", {2, 768}, 0, 0}}, {"clip_g", {"F32", {3, 1280}, 0, 0}}}));
    EXPECT_FALSE(shape({{"emb_params", {"F32", {2, 768}, 0, 0}}, {"more", {"F32", {1}, 0, 0}}}));
}

TEST(TextualInversion, DamagedFilesGetOneSentence) {
    const TempFolder folder;
    const auto nan = writeBytes(
        folder, "nan.safetensors",
        safetensorsBytes(R"({"emb_params":{"dtype":"F16","shape":[1,16],"data_offsets":[0,32]}})",
                         std::string(32, '\xff')));
    expectError([&] { readTextualInversion(nan); }, ErrorKind::BadModel, "nan.safetensors");
    expectError([&] { readTextualInversion(nan); }, ErrorKind::BadModel, "numbers that are none");
    const auto other = writeBytes(
        folder, "other.safetensors",
        safetensorsBytes(R"({"weight":{"dtype":"F16","shape":[1,16],"data_offsets":[0,32]}})",
                         std::string(32, 'x')));
    expectError([&] { readTextualInversion(other); }, ErrorKind::BadModel, "is no embedding");
    const auto cut = writeBytes(folder, "cut.pt", std::string("PK\x03\x04 and no more"));
    expectError([&] { readTextualInversion(cut); }, ErrorKind::BadModel, "cut.pt");
}

}  // namespace
}  // namespace ninefold
