// SPDX-License-Identifier: MIT
#include "core/base/json.h"
#include "core/nn/autoencoder_config.h"
#include "core/nn/clip_config.h"
#include "core/nn/control_net_config.h"
#include "core/nn/unet_config.h"
#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

using test::expectError;

void expectUnetRefused(const char* json, const std::string& part) {
    expectError([&] { nn::UNetConfig::fromJson(Json::parse(json)); }, ErrorKind::BadModel, part);
}

void expectVaeRefused(const char* json, const std::string& part) {
    expectError([&] { nn::AutoencoderConfig::fromJson(Json::parse(json)); }, ErrorKind::BadModel,
                part);
}

TEST(UNetConfig, HeadDimensionMeansNumberOfHeads) {
    const auto config = nn::UNetConfig::fromJson(Json::parse(
        R"({"attention_head_dim":[5,10,20,20],"_class_name":"UNet2DConditionModel","x":null})"));
    EXPECT_EQ(config.levels[0].heads, 5);
    EXPECT_EQ(config.levels[3].heads, 20);
    EXPECT_EQ(nn::UNetConfig::fromJson(Json::object()).levels[2].heads, 8);
}

TEST(UNetConfig, NullMeansNoMiddleAndAbsentTheDefault) {
    using Middle = nn::UNetConfig::Middle;
    EXPECT_EQ(nn::UNetConfig::fromJson(Json::parse(R"({"mid_block_type":null})")).middle,
              Middle::None);
    EXPECT_EQ(nn::UNetConfig::fromJson(Json::object()).middle, Middle::Attending);
}

TEST(UNetConfig, RefusesByNameAndValue) {
    expectUnetRefused(
        R"({"down_block_types":["CrossAttnDownBlock2D","AttnDownBlock2D"],"up_block_types":
            ["UpBlock2D","CrossAttnUpBlock2D"],"block_out_channels":[32,64]})",
        "unet/config.json: down_block_types[1] is \"AttnDownBlock2D\", which Ninefold can't draw");
    expectUnetRefused(R"({"addition_embed_type":"image"})", "addition_embed_type is \"image\"");
    expectUnetRefused(R"({"addition_embed_type":"text","addition_embed_type_num_heads":7})",
                      "addition_embed_type_num_heads is 7");
    expectUnetRefused(R"({"class_embed_type":"timestep"})", "class_embed_type");
    expectUnetRefused(R"({"resnet_time_scale_shift":"scale_shift"})", "resnet_time_scale_shift");
    expectUnetRefused(R"({"mid_block_type":"UNetMidBlock2DSimpleCrossAttn"})",
                      "UNetMidBlock2DSimpleCrossAttn");
    expectUnetRefused(R"({"act_fn":"snake"})", "act_fn is \"snake\"");
    expectUnetRefused(R"({"something_new":3})", "something_new is 3");
    expectUnetRefused(R"({"num_attention_heads":8})", "num_attention_heads is 8");
}

TEST(UNetConfig, RefusesWhatIsNoShape) {
    expectUnetRefused("[]", "not a JSON object");
    expectUnetRefused(R"({"in_channels":0})", "in_channels is 0");
    expectUnetRefused(R"({"in_channels":"4"})", "in_channels is \"4\"");
    expectUnetRefused(R"({"in_channels":2.5})", "in_channels is 2.5");
    expectUnetRefused(R"({"in_channels":99999999999})", "in_channels");
    expectUnetRefused(R"({"block_out_channels":[]})", "block_out_channels");
    expectUnetRefused(R"({"block_out_channels":[32,64]})", "one entry a level");
    expectUnetRefused(R"({"block_out_channels":[30,64,64,64]})", "norm_num_groups");
    expectUnetRefused(R"({"attention_head_dim":7})", "attention_head_dim is 7");
    expectUnetRefused(R"({"attention_head_dim":[8,8]})", "attention_head_dim is [8,8]");
    expectUnetRefused(R"({"cross_attention_dim":[1,2,3,4]})", "cross_attention_dim");
    expectUnetRefused(R"({"up_block_types":["UpBlock2D"]})", "mirror");
    expectUnetRefused(R"({"transformer_layers_per_block":[[1],1,1,1]})",
                      "transformer_layers_per_block");
}

TEST(ControlNetConfig, RefusesToPoolText) {
    expectError(
        [] {
            nn::ControlNetConfig::fromJson(Json::parse(
                R"({"addition_embed_type":"text","addition_embed_type_num_heads":8,
                    "down_block_types":["CrossAttnDownBlock2D"],"block_out_channels":[32]})"));
        },
        ErrorKind::BadModel, "addition_embed_type is \"text\"");
}

TEST(AutoencoderConfig, RefusesByNameAndValue) {
    expectVaeRefused(R"({"down_block_types":["AttnDownEncoderBlock2D"]})",
                     "down_block_types[0] is \"AttnDownEncoderBlock2D\"");
    expectVaeRefused(R"({"latents_mean":[0.1,0.2]})", "latents_mean is [0.1,0.2]");
    expectVaeRefused(R"({"scaling_factor":0})", "scaling_factor is 0");
    expectVaeRefused(R"({"block_out_channels":[64,128]})", "down_block_types");
    expectVaeRefused(R"({"block_out_channels":[40]})", "norm_num_groups");
}

TEST(AutoencoderConfig, KnowsItsScale) {
    const auto config = nn::AutoencoderConfig::fromJson(Json::parse(
        R"({"block_out_channels":[32,32,32],"down_block_types":["DownEncoderBlock2D",
            "DownEncoderBlock2D","DownEncoderBlock2D"],"up_block_types":["UpDecoderBlock2D",
            "UpDecoderBlock2D","UpDecoderBlock2D"],"shift_factor":0.5})"));
    EXPECT_EQ(config.pixelsPerLatent(), 4);
    EXPECT_DOUBLE_EQ(config.shift, 0.5);
    EXPECT_DOUBLE_EQ(config.scale, 0.18215);
}

TEST(ClipConfig, RefusesByNameAndValue) {
    const auto refused = [](const char* json, const std::string& part) {
        expectError([&] { nn::ClipConfig::fromJson(Json::parse(json)); }, ErrorKind::BadModel,
                    part);
    };
    refused(R"({"text_config":{"num_attention_heads":7}})",
            "config.json text_config: num_attention_heads is 7");
    refused(R"({"text_config":{"hidden_act":"tanh"}})", "hidden_act is \"tanh\"");
    refused(R"({"vision_config":{"patch_size":500}})", "patch_size is 500");
    refused(R"({"vision_config":{"use_mean_pooling":true}})", "use_mean_pooling is true");
    refused(R"({"text_config":3})", "text_config is 3");
}

}  // namespace
}  // namespace ninefold
