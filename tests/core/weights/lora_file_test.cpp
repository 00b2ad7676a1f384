// SPDX-License-Identifier: MIT
#include "core/weights/lora_file.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "core/weights/lora_key.h"
#include "tests/core/weights/tensor_file.h"
#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

using namespace test;
std::filesystem::path writeTensors(const TempFolder& folder, const Tensors& tensors) {
    return writeTensorFile(folder, "soft.safetensors", tensors);
}

at::Tensor random(at::IntArrayRef shape, int seed) {
    return at::randn(shape, at::detail::createCPUGenerator(static_cast<std::uint64_t>(seed)));
}

double difference(const at::Tensor& a, const at::Tensor& b) {
    return (a - b).abs().max().item<double>();
}

class LoraFileTest : public testing::Test {
protected:
    void expectRefused(const Tensors& tensors, const std::string& part) {
        const auto path = writeTensors(folder_, tensors);
        const auto use = [&] {
            const LoraFile file(path);
            const LoraExtent extent = file.layers().at(0).extent;
            file.change(0, {extent.rows, extent.columns});
        };
        expectError(use, ErrorKind::BadModel, part);
        expectError(use, ErrorKind::BadModel, "soft.safetensors");
    }

    TempFolder folder_;
};

TEST(LoraKey, KnowsEverySpelling) {
    const auto split = [](const std::string& name) {
        const LoraKey key = splitLoraKey(name);
        return key.layer + " " + key.role;
    };
    EXPECT_EQ(split("lora_unet_x_to_q.lora_down.weight"), "lora_unet_x_to_q down");
    EXPECT_EQ(split("lora_unet_x.lora_mid.weight"), "lora_unet_x mid");
    EXPECT_EQ(split("lora_te_x.alpha"), "lora_te_x alpha");
    EXPECT_EQ(split("unet.a.to_q.lora_A.weight"), "unet.a.to_q down");
    EXPECT_EQ(split("unet.a.to_q.lora_B.default.weight"), "unet.a.to_q up");
    EXPECT_EQ(split("unet.a.attn1.processor.to_out_lora.up.weight"), "unet.a.attn1.to_out.0 up");
    EXPECT_EQ(split("unet.a.to_q.lora.down.weight"), "unet.a.to_q down");
    EXPECT_EQ(split("text_encoder.l.0.self_attn.to_out_lora.down.weight"),
              "text_encoder.l.0.self_attn.out_proj down");
    EXPECT_EQ(split("text_encoder.l.0.mlp.fc1.lora_linear_layer.up.weight"),
              "text_encoder.l.0.mlp.fc1 up");
    EXPECT_EQ(split("lora_unet_x.hada_w2_b"), "lora_unet_x hada_w2_b");
    EXPECT_EQ(split("lora_unet_x.lokr_w1"), "lora_unet_x lokr_w1");
    EXPECT_EQ(split("lora_unet_x.dora_scale"), "lora_unet_x dora_scale");
    EXPECT_EQ(split("unet.a.to_q.lora_magnitude_vector"), "unet.a.to_q magnitude");
    EXPECT_EQ(split("lora_unet_x.w_norm"), "lora_unet_x.w_norm ");
}

TEST_F(LoraFileTest, ALinearChangeIsUpTimesDownByAlphaOverRank) {
    const at::Tensor up = random({5, 2}, 1), down = random({2, 3}, 2);
    const LoraFile file(writeTensors(
        folder_,
        {{"x.lora_up.weight", up}, {"x.lora_down.weight", down}, {"x.alpha", at::full({}, 0.5)}}));
    ASSERT_EQ(file.layers().size(), 1U);
    EXPECT_EQ(file.layers()[0].name, "x");
    EXPECT_LT(difference(file.change(0, {5, 3}), up.matmul(down) * 0.25), 1e-6);
}

/// The layers that it stands for, one after the other.
TEST_F(LoraFileTest, AConvolutionThroughAKernelIsThreeConvolutions) {
    const at::Tensor down = random({2, 3, 1, 1}, 1), mid = random({2, 2, 3, 3}, 2);
    const at::Tensor up = random({5, 2, 1, 1}, 3), x = random({1, 3, 6, 7}, 4);
    const LoraFile file(writeTensors(
        folder_,
        {{"x.lora_up.weight", up}, {"x.lora_mid.weight", mid}, {"x.lora_down.weight", down}}));
    const at::Tensor expected = at::conv2d(at::conv2d(at::conv2d(x, down), mid, {}, 1, 1), up);
    EXPECT_LT(difference(at::conv2d(x, file.change(0, {5, 3, 3, 3}), {}, 1, 1), expected), 1e-4);
}

TEST_F(LoraFileTest, AConvolutionWithoutAKernelIsTwo) {
    const at::Tensor down = random({2, 3, 3, 3}, 1), up = random({5, 2, 1, 1}, 3);
    const at::Tensor x = random({1, 3, 6, 7}, 4);
    const LoraFile file(
        writeTensors(folder_, {{"x.lora_up.weight", up}, {"x.lora_down.weight", down}}));
    const at::Tensor expected = at::conv2d(at::conv2d(x, down, {}, 1, 1), up);
    EXPECT_LT(difference(at::conv2d(x, file.change(0, {5, 3, 3, 3}), {}, 1, 1), expected), 1e-4);
}

/// Entry by entry, as the paper writes it.
TEST_F(LoraFileTest, HadamardProducts) {
    const at::Tensor a1 = random({4, 2}, 1), b1 = random({2, 6}, 2);
    const at::Tensor a2 = random({4, 2}, 3), b2 = random({2, 6}, 4);
    const LoraFile file(writeTensors(folder_, {{"x.hada_w1_a", a1},
                                               {"x.hada_w1_b", b1},
                                               {"x.hada_w2_a", a2},
                                               {"x.hada_w2_b", b2},
                                               {"x.alpha", at::full({}, 4.0)}}));
    const at::Tensor change = file.change(0, {4, 6});
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 6; ++column) {
            double first = 0, second = 0;
            for (int k = 0; k < 2; ++k) {
                first += a1[row][k].item<double>() * b1[k][column].item<double>();
                second += a2[row][k].item<double>() * b2[k][column].item<double>();
            }
            EXPECT_NEAR(change[row][column].item<double>(), first * second * 2, 1e-5);
        }
    }
}

/// (w1 ⊗ w2)[i·p + k, j·q + l] = w1[i,j]·w2[k,l].
TEST_F(LoraFileTest, KroneckerProducts) {
    const at::Tensor w1 = random({2, 3}, 1), a = random({4, 2}, 2), b = random({2, 5}, 3);
    const LoraFile file(writeTensors(folder_, {{"x.lokr_w1", w1},
                                               {"x.lokr_w2_a", a},
                                               {"x.lokr_w2_b", b},
                                               {"x.alpha", at::full({}, 1.0)}}));
    const at::Tensor change = file.change(0, {8, 15}), w2 = a.matmul(b);
    for (int row = 0; row < 8; ++row) {
        for (int column = 0; column < 15; ++column) {
            const double expected = w1[row / 4][column / 5].item<double>() *
                                    w2[row % 4][column % 5].item<double>() * 0.5;
            EXPECT_NEAR(change[row][column].item<double>(), expected, 1e-5);
        }
    }
}

TEST_F(LoraFileTest, AnAlphaBesideWholeFactorsOfKroneckerDoesNothing) {
    const at::Tensor w1 = random({2, 2}, 1), w2 = random({3, 2, 3, 3}, 2);
    const LoraFile file(writeTensors(
        folder_, {{"x.lokr_w1", w1}, {"x.lokr_w2", w2}, {"x.alpha", at::full({}, 7.0)}}));
    const at::Tensor change = file.change(0, {6, 4, 3, 3});
    EXPECT_LT(difference(change.slice(0, 3, 6).slice(1, 0, 2), w2 * w1[1][0]), 1e-6);
}

TEST_F(LoraFileTest, DamagedFilesGetOneSentence) {
    const at::Tensor up = random({5, 2}, 1), down = random({2, 3}, 2);
    expectRefused({{"x.lora_up.weight", up}}, "the tensor \"down\" is missing");
    expectRefused({{"x.lora_up.weight", up}, {"x.lora_down.weight", random({3, 3}, 1)}},
                  "its two factors have the ranks 3 and 2");
    expectRefused(
        {{"x.lora_up.weight", random({5, 9}, 1)}, {"x.lora_down.weight", random({9, 3}, 1)}},
        "its rank of 9 is more than the layer has");
    expectRefused({{"x.lora_up.weight", random({5}, 1)}, {"x.lora_down.weight", down}},
                  "neither matrix nor kernel");
    expectRefused({{"x.lora_up.weight", up}, {"x.lora_down.weight", down}, {"x.alpha", up}},
                  "alpha is no single number");
    expectRefused(
        {{"x.lora_up.weight", up}, {"x.lora_down.weight", down}, {"x.alpha", at::zeros({})}},
        "alpha is 0, so it would change nothing");
    expectRefused(
        {{"x.lora_up.weight", up.clone().fill_(std::nan(""))}, {"x.lora_down.weight", down}},
        "numbers that are none");
    expectRefused({{"x.lora_up.weight", up},
                   {"x.lora_mid.weight", random({2, 2}, 1)},
                   {"x.lora_down.weight", down}},
                  "is no kernel");
    expectRefused({{"x.lora_up.weight", up}, {"x.w_norm", up}}, "it holds \"x.w_norm\"");
    expectRefused({{"x.hada_w1_a", up}, {"x.hada_w1_b", down}}, "\"hada_w2_a\" is missing");
}

TEST_F(LoraFileTest, ATruncatedFileIsRefused) {
    const auto path = writeTensors(folder_, {{"x.lora_up.weight", random({5, 2}, 1)},
                                             {"x.lora_down.weight", random({2, 3}, 2)}});
    std::filesystem::resize_file(path, std::filesystem::file_size(path) - 8);
    expectError([&] { const LoraFile file(path); }, ErrorKind::BadModel, "soft.safetensors");
}

}  // namespace
}  // namespace ninefold
