// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <cmath>

#include "core/base/files.h"
#include "core/weights/lora_file.h"
#include "core/weights/peft_config.h"
#include "tests/core/weights/tensor_file.h"
#include "tests/support/expect_error.h"

// What stands beside a LoRA's factors: PEFT's notes, and the magnitudes of DoRA. What diffusers
// makes of such files is compared in tests/core/models/add_on_golden_test.cpp.
namespace ninefold {
namespace {

using namespace test;

const Json kNotes = {{"unet.lora_alpha", 6},
                     {"unet.alpha_pattern", {{"attn2.to_k", 3}, {"^mid_block.attn2.to_k", 12}}},
                     {"text_encoder.lora_alpha", 4},
                     {"text_encoder.use_rslora", true},
                     {"text_encoder_2.lora_alpha", 0},
                     {"text_encoder_2.alpha_pattern", {{"q_(proj|x)", 1}}}};

TEST(PeftConfig, AlphaIsThatOfThePatternOrOfThePart) {
    const PeftConfig config(kNotes);
    EXPECT_EQ(config.factor("unet.down_blocks.0.attn1.to_k", 2), 3.0);
    EXPECT_EQ(config.factor("unet.down_blocks.0.attn2.to_k", 2), 1.5);
    EXPECT_EQ(config.factor("unet.down_blocks.0.xattn2.to_k", 2), 3.0);  // no dot before it
    EXPECT_EQ(config.factor("unet.mid_block.attn2.to_k", 2), 6.0);       // "^" sorts first
    EXPECT_DOUBLE_EQ(*config.factor("text_encoder.q_proj", 2), 4 / std::sqrt(2.0));
    EXPECT_EQ(config.factor("lora_unet_mid_block_attn2_to_k", 2), std::nullopt);
    EXPECT_EQ(PeftConfig().factor("unet.x", 2), std::nullopt);
    // As a network itself is saved, without the name of the part.
    EXPECT_EQ(PeftConfig(Json{{"lora_alpha", 8}}).factor("mid_block.to_k", 4), 2.0);
    EXPECT_EQ(PeftConfig(Json{{"lora_alpha", 8}}).factor("base_model.model.to_k", 4), 2.0);
}

TEST(PeftConfig, NotesThatMakeNoSenseAreRefused) {
    const auto refuse = [](const Json& notes, const std::string& part) {
        expectError([&] { PeftConfig(notes).factor("text_encoder_2.x.q_proj", 2); },
                    ErrorKind::BadModel, part);
    };
    refuse(kNotes, "the pattern \"q_(proj|x)\" isn't the name of a layer");
    refuse({{"text_encoder_2.lora_alpha", 0}}, "lora_alpha is 0");
    refuse({{"text_encoder_2.lora_alpha", "2"}}, "lora_alpha is no number");
    refuse({{"lora_alpha", 2}, {"peft_type", "IA3"}}, "it isn't a LoRA");
}

at::Tensor numbers(at::IntArrayRef shape, double first, double step) {
    return at::arange(at::tensor(shape).prod().item<std::int64_t>(), at::kFloat)
        .mul(step)
        .add(first)
        .sin()
        .view(shape);
}

class LoraNotes : public testing::Test {
protected:
    Tensors factors(const std::string& layer) const {
        return {{layer + ".lora_B.weight", up_}, {layer + ".lora_A.weight", down_}};
    }
    LoraFile open(const Tensors& tensors, const Json& notes = Json::object()) const {
        return LoraFile(writeTensorFile(folder_, "soft.safetensors", tensors, notes));
    }
    double largest(const at::Tensor& a, const at::Tensor& b) const {
        return (a - b).abs().max().item<double>();
    }

    TempFolder folder_;
    const at::Tensor up_ = numbers({5, 2}, 1, 0.7), down_ = numbers({2, 3}, 2, 0.9);
    const at::Tensor product_ = up_.matmul(down_);
};

TEST_F(LoraNotes, DiffusersNotesCountBeforeAlphas) {
    Tensors tensors = factors("unet.x.to_q");
    tensors.emplace_back("unet.x.to_q.alpha", at::full({}, 9.0));
    const LoraFile file = open(tensors, {{"lora_adapter_metadata", kNotes.dump()}});
    EXPECT_LT(largest(file.change(0, {5, 3}), product_ * 3), 1e-6);
    EXPECT_LT(largest(open(tensors).change(0, {5, 3}), product_ * 4.5), 1e-6);
    expectError(
        [&] {
            open(tensors, {{"lora_adapter_metadata", "{"}});
        },
        ErrorKind::BadModel, "soft.safetensors is damaged at lora_adapter_metadata: it isn't JSON");
}

TEST_F(LoraNotes, PeftsOwnFileNeedsItsConfigBesideIt) {
    const Tensors tensors = factors("base_model.model.x.to_q");
    expectError([&] { open(tensors); }, ErrorKind::BadModel, "doesn't say how strong it is");
    writeFileAtomically(folder_ / "adapter_config.json", R"({"lora_alpha":5,"peft_type":"LORA"})");
    EXPECT_LT(largest(open(tensors).change(0, {5, 3}), product_ * 2.5), 1e-6);
}

/// Row by row as the paper writes it: m·(W + 0.5·BA)/|W + 0.5·BA|.
TEST_F(LoraNotes, MagnitudesOfPeftAreTheLengthsOfRows) {
    Tensors tensors = factors("unet.x.to_q");
    const at::Tensor lengths = numbers({5}, 3, 0.5).abs() + 1, own = numbers({5, 3}, 4, 0.3);
    tensors.emplace_back("unet.x.to_q.lora_magnitude_vector", lengths);
    at::Tensor sum = own.clone();
    open(tensors).mixInto(sum, 0, own, 0.5);
    const at::Tensor direction = own + product_ * 0.5;
    for (int row = 0; row < 5; ++row) {
        double length = 0;
        for (int i = 0; i < 3; ++i) length += std::pow(direction[row][i].item<double>(), 2);
        for (int i = 0; i < 3; ++i) {
            EXPECT_NEAR(
                sum[row][i].item<double>(),
                lengths[row].item<double>() * direction[row][i].item<double>() / std::sqrt(length),
                1e-5);
        }
    }
}

TEST_F(LoraNotes, MagnitudesOfLycorisAreOfRowsOrColumns) {
    Tensors tensors = factors("lora_unet_x");
    const at::Tensor own = numbers({5, 3}, 4, 0.3), whole = own + product_;
    const auto mixed = [&](const at::Tensor& lengths) {
        Tensors all = tensors;
        all.emplace_back("lora_unet_x.dora_scale", lengths);
        at::Tensor sum = own.clone();
        open(all).mixInto(sum, 0, own, 1);
        return sum;
    };
    const at::Tensor rows = at::full({5, 1}, 2.0), columns = at::full({1, 3}, 2.0);
    EXPECT_LT(largest(mixed(rows), whole / whole.norm(2, {1}, true) * 2), 1e-5);
    EXPECT_LT(largest(mixed(columns), whole / whole.norm(2, {0}, true) * 2), 1e-5);
    expectError(
        [&] {
            mixed(at::ones({4, 1}));
        },
        ErrorKind::BadModel, "it has 4 magnitudes for a weight of 5 × 3");
    expectError([&] { mixed(rows * NAN); }, ErrorKind::BadModel, "numbers that are none");
}

TEST_F(LoraNotes, MagnitudesOfKernelsTakeAllPixelsOfAnOutput) {
    const at::Tensor up = numbers({4, 2, 1, 1}, 1, 0.7), down = numbers({2, 4, 3, 3}, 2, 0.9);
    const at::Tensor own = numbers({4, 4, 3, 3}, 4, 0.3);
    const at::Tensor whole = own + up.flatten(1).matmul(down.flatten(1)).view({4, 4, 3, 3});
    // As many inputs as outputs: PEFT's are of outputs, LyCORIS' stand where they belong.
    const auto expectOf = [&](const char* role, at::IntArrayRef shape, at::IntArrayRef summed) {
        at::Tensor sum = own.clone();
        open({{"unet.x.lora_B.weight", up},
              {"unet.x.lora_A.weight", down},
              {std::string("unet.x.") + role, at::full(shape, 3.0)}})
            .mixInto(sum, 0, own, 1);
        EXPECT_LT(largest(sum, whole / whole.norm(2, summed, true) * 3), 1e-5) << role;
    };
    expectOf("lora_magnitude_vector", {1, 4, 1, 1}, {1, 2, 3});
    expectOf("dora_scale", {4, 1, 1, 1}, {1, 2, 3});
    expectOf("dora_scale", {1, 4, 1, 1}, {0, 2, 3});
}

}  // namespace
}  // namespace ninefold
