// SPDX-License-Identifier: MIT
#include "core/nn/control_net_config.h"

#include "core/base/json.h"
#include "core/nn/config_reader.h"

namespace ninefold::nn {
namespace {

constexpr const char* kHintChannels = "conditioning_embedding_out_channels";
constexpr std::size_t kMostHintLevels = 8;

/// What a ControlNet's configuration says beside that of its UNet.
constexpr const char* kOwnKeys[] = {"conditioning_channels",
                                    "controlnet_conditioning_channel_order",
                                    "global_pool_conditions", kHintChannels};

/// The configuration of the whole UNet, whose way up mirrors the way down.
Json withWayUp(Json config) {
    for (const char* key : kOwnKeys) config.erase(key);
    const Json down = config.value("down_block_types", Json());
    if (!down.is_array()) return config;
    Json up = Json::array();
    for (auto it = down.rbegin(); it != down.rend(); ++it) {
        up.push_back(*it == "CrossAttnDownBlock2D" ? "CrossAttnUpBlock2D"
                     : *it == "DownBlock2D"        ? Json("UpBlock2D")
                                                   : *it);
    }
    config["up_block_types"] = up;
    return config;
}

}  // namespace

ControlNetConfig ControlNetConfig::fromJson(const Json& json, const std::string& name) {
    ConfigReader own(json, name);
    ControlNetConfig result;
    own.accept("conditioning_channels", 3);
    own.accept("global_pool_conditions", false);
    result.hintChannels = own.sizes(kHintChannels, {16, 32, 96, 256});
    if (result.hintChannels.size() > kMostHintLevels) own.refuse(kHintChannels);
    const std::string order = own.text("controlnet_conditioning_channel_order", "rgb");
    if (order != "rgb" && order != "bgr") own.refuse("controlnet_conditioning_channel_order");
    result.isBlueFirst = order == "bgr";
    result.unet = UNetConfig::fromJson(withWayUp(json), name);
    if (result.unet.middle == UNetConfig::Middle::None) own.refuse("mid_block_type");
    if (result.unet.textHeads > 0) own.refuse("addition_embed_type");
    return result;
}

}  // namespace ninefold::nn
