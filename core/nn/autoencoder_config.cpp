// SPDX-License-Identifier: MIT
#include "core/nn/autoencoder_config.h"

#include "core/base/json.h"
#include "core/nn/config_reader.h"

namespace ninefold::nn {
namespace {

void requireBlocks(ConfigReader& config, const std::string& key, const std::string& only,
                   std::size_t count) {
    const auto types = config.texts(key, {only});
    for (std::size_t i = 0; i < types.size(); ++i) {
        if (types[i] != only) {
            config.refuseEntry(key, i);
        }
    }
    if (types.size() != count) config.refuse(key, "which doesn't have one entry a level");
}

}  // namespace

AutoencoderConfig AutoencoderConfig::fromJson(const Json& json, const std::string& name) {
    ConfigReader config(json, name);
    AutoencoderConfig result;
    result.inChannels = config.size("in_channels", 3);
    result.outChannels = config.size("out_channels", 3);
    result.channels = config.sizes("block_out_channels", {64});
    requireBlocks(config, "down_block_types", "DownEncoderBlock2D", result.channels.size());
    requireBlocks(config, "up_block_types", "UpDecoderBlock2D", result.channels.size());
    result.layers = config.size("layers_per_block", 1);
    result.latentChannels = config.size("latent_channels", 4);
    result.groups = config.size("norm_num_groups", 32);
    result.activation = readActivation(config, "act_fn", "silu");
    result.hasQuantConv = config.boolean("use_quant_conv", true);
    result.hasPostQuantConv = config.boolean("use_post_quant_conv", true);
    result.middleAttends = config.boolean("mid_block_add_attention", true);
    result.forceUpcast = config.boolean("force_upcast", true);
    result.scale = config.number("scaling_factor", 0.18215);
    result.shift = config.number("shift_factor", 0);
    if (!(result.scale > 0)) config.refuse("scaling_factor");
    for (const int64_t width : result.channels) {
        if (width % result.groups != 0) {
            config.refuse("norm_num_groups", "which doesn't divide every width");
        }
    }
    config.ignore({"sample_size"});
    config.accept("latents_mean", nullptr);
    config.accept("latents_std", nullptr);
    config.refuseOthers();
    return result;
}

}  // namespace ninefold::nn
