// SPDX-License-Identifier: MIT
#include "core/models/checkpoint_kind.h"

#include <gtest/gtest.h>

#include "tests/core/weights/safetensors_file.h"
#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

using Kind = CheckpointKind;
using Shape = std::vector<std::int64_t>;

TensorEntries tensors(const std::vector<std::pair<std::string, Shape>>& list) {
    TensorEntries entries;
    for (const auto& [name, shape] : list) entries[name] = {"F16", shape, 0, 0};
    return entries;
}

Kind kindOf(const std::vector<std::pair<std::string, Shape>>& list) {
    return recogniseCheckpoint(tensors(list));
}

const std::string kUnet = "model.diffusion_model.";
const std::string kText = ".transformer_blocks.0.attn2.to_k.weight";

TEST(CheckpointKind, TellsWholeModelsByTheWidthOfTheirText) {
    EXPECT_EQ(kindOf({{kUnet + "input_blocks.1.1" + kText, {320, 768}}}), Kind::StableDiffusion1);
    EXPECT_EQ(kindOf({{kUnet + "input_blocks.1.1" + kText, {320, 1024}}}), Kind::StableDiffusion2);
    EXPECT_EQ(kindOf({{kUnet + "input_blocks.4.1" + kText, {640, 2048}}}), Kind::StableDiffusionXl);
    EXPECT_EQ(kindOf({{kUnet + "input_blocks.4.1" + kText, {768, 1280}}}),
              Kind::StableDiffusionXlRefiner);
    EXPECT_EQ(kindOf({{kUnet + "joint_blocks.0.x_block.attn.qkv.weight", {4608, 1536}}}),
              Kind::StableDiffusion3);
    EXPECT_EQ(kindOf({{"double_blocks.0.img_attn.qkv.weight", {9216, 3072}}}), Kind::Flux);
    EXPECT_EQ(kindOf({{kUnet + "input_blocks.1.1" + kText, {320, 5}}}), Kind::Unknown);
    EXPECT_EQ(kindOf({{kUnet + "input_blocks.1.1" + kText, {768}}}), Kind::Unknown);
}

TEST(CheckpointKind, AWholeModelHasAnAutoencoderAndIsNone) {
    EXPECT_EQ(kindOf({{kUnet + "input_blocks.1.1" + kText, {320, 768}},
                      {"first_stage_model.decoder.conv_in.weight", {512, 4, 3, 3}}}),
              Kind::StableDiffusion1);
}

TEST(CheckpointKind, TellsPartsAndAdditions) {
    EXPECT_EQ(kindOf({{"lora_unet_down_blocks_0_attentions_0_proj_in.lora_up.weight", {320, 8}}}),
              Kind::Lora);
    EXPECT_EQ(kindOf({{"unet.down_blocks.0.to_q.lora_A.weight", {8, 320}}}), Kind::Lora);
    EXPECT_EQ(kindOf({{"lora_te_x.hada_w1_a", {8, 320}}}), Kind::Lora);
    EXPECT_EQ(kindOf({{"encoder.conv_in.weight", {128, 3, 3, 3}},
                      {"decoder.conv_in.weight", {512, 4, 3, 3}}}),
              Kind::Autoencoder);
    EXPECT_EQ(kindOf({{"control_model.zero_convs.0.0.weight", {320, 320, 1, 1}}}),
              Kind::ControlNet);
    EXPECT_EQ(kindOf({{"controlnet_cond_embedding.conv_in.weight", {16, 3, 3, 3}},
                      {"down_blocks.0.resnets.0.conv1.weight", {320, 320, 3, 3}}}),
              Kind::ControlNet);
    EXPECT_EQ(kindOf({{"down_blocks.0.resnets.0.conv1.weight", {320, 320, 3, 3}}}), Kind::Unet);
    EXPECT_EQ(kindOf({{"text_model.embeddings.token_embedding.weight", {49408, 768}}}),
              Kind::TextEncoder);
    EXPECT_EQ(kindOf({{"text_model.embeddings.token_embedding.weight", {49408, 768}},
                      {"vision_model.embeddings.patch_embedding.weight", {1024, 3, 14, 14}}}),
              Kind::ImageEncoder);
    EXPECT_EQ(kindOf({{"emb_params", {4, 768}}}), Kind::TextualInversion);
    EXPECT_EQ(kindOf({{"clip_l", {2, 768}}, {"clip_g", {2, 1280}}}), Kind::TextualInversion);
    EXPECT_EQ(kindOf({{"<cat-toy>", {768}}}), Kind::TextualInversion);
    EXPECT_EQ(kindOf({{"model.1.sub.0.RDB1.conv1.0.weight", {32, 64, 3, 3}}}), Kind::Upscaler);
    EXPECT_EQ(kindOf({{"weight", {4, 768}}}), Kind::Unknown);
    EXPECT_EQ(kindOf({}), Kind::Unknown);
}

TEST(CheckpointKind, EveryKnownKindHasAName) {
    for (int kind = 0; kind < static_cast<int>(Kind::Unknown); ++kind) {
        EXPECT_FALSE(labelOf(static_cast<Kind>(kind)).empty()) << kind;
    }
    EXPECT_TRUE(labelOf(Kind::Unknown).empty());
}

TEST(CheckpointHead, TakesThePrecisionOfMostBytes) {
    const test::TempFolder folder;
    const std::string header =
        R"({"x.lora_up.weight":{"dtype":"BF16","shape":[2,2],"data_offsets":[0,8]},)"
        R"("x.alpha":{"dtype":"F32","shape":[1],"data_offsets":[8,12]}})";
    const auto file = test::writeBytes(folder, "e.safetensors",
                                       test::safetensorsBytes(header, std::string(12, '\0')));
    const CheckpointHead head = readCheckpointHead(file);
    EXPECT_EQ(head.kind, Kind::Lora);
    EXPECT_EQ(head.precision, "bf16");
}

TEST(CheckpointHead, SaysWhatIsWrongWithAFile) {
    const test::TempFolder folder;
    const auto half = test::writeBytes(folder, "half.safetensors",
                                       test::safetensorsBytes("{\"a\":", "").substr(0, 10));
    test::expectError([&] { readCheckpointHead(half); }, ErrorKind::BadModel, "half.safetensors");
    test::expectError([&] { readCheckpointHead(folder / "none"); }, ErrorKind::BadModel, "none");
}

}  // namespace
}  // namespace ninefold
