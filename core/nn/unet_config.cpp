// SPDX-License-Identifier: MIT
#include "core/nn/unet_config.h"

#include "core/base/json.h"
#include "core/nn/config_reader.h"

namespace ninefold::nn {
namespace {

using Names = std::vector<std::string>;

/// Whether each level's block attends to the text; refuses any other kind of block.
std::vector<bool> readBlocks(ConfigReader& config, const std::string& key, const Names& fallback,
                             const std::string& attending, const std::string& plain) {
    const Names types = config.texts(key, fallback);
    std::vector<bool> attends;
    for (std::size_t i = 0; i < types.size(); ++i) {
        if (types[i] != attending && types[i] != plain) {
            config.refuseEntry(key, i);
        }
        attends.push_back(types[i] == attending);
    }
    return attends;
}

void readLevels(ConfigReader& config, UNetConfig& result) {
    const auto down = readBlocks(
        config, "down_block_types",
        {"CrossAttnDownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D", "DownBlock2D"},
        "CrossAttnDownBlock2D", "DownBlock2D");
    const auto up =
        readBlocks(config, "up_block_types",
                   {"UpBlock2D", "CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "CrossAttnUpBlock2D"},
                   "CrossAttnUpBlock2D", "UpBlock2D");
    const std::size_t count = down.size();
    if (up.size() != count)
        config.refuse("up_block_types", "which doesn't mirror down_block_types");
    const auto channels = config.sizes("block_out_channels", {320, 640, 1280, 1280});
    if (channels.size() != count) {
        config.refuse("block_out_channels", "which doesn't have one entry a level");
    }
    const auto layers = config.sizePerLevel("layers_per_block", 2, count);
    // diffusers gives the number of heads under this name (diffusers issue 2011).
    const auto heads = config.sizePerLevel("attention_head_dim", 8, count);
    const auto context = config.sizePerLevel("cross_attention_dim", 1280, count);
    const auto blocks = config.sizePerLevel("transformer_layers_per_block", 1, count);
    const auto onlyCross = config.booleanPerLevel("only_cross_attention", false, count);
    for (std::size_t i = 0; i < count; ++i) {
        UNetConfig::Level level;
        level.channels = channels[i];
        level.layers = layers[i];
        level.heads = heads[i];
        level.contextWidth = context[i];
        level.transformerBlocks = blocks[i];
        level.downAttends = down[i];
        level.upAttends = up[count - 1 - i];
        level.onlyCrossAttention = onlyCross[i];
        if (level.contextWidth != context[0]) {
            config.refuse("cross_attention_dim", "but one text encoder gives one width");
        }
        result.levels.push_back(level);
    }
}

UNetConfig::Middle readMiddle(ConfigReader& config) {
    const std::string key = "mid_block_type";
    // Absent means the default, null means none, so the reader's "missing or null" can't be used.
    const std::string type = config.text(key, config.has(key) ? "" : "UNetMidBlock2DCrossAttn");
    if (type == "UNetMidBlock2DCrossAttn") return UNetConfig::Middle::Attending;
    if (type == "UNetMidBlock2D") return UNetConfig::Middle::Plain;
    if (!type.empty()) config.refuse(key);
    return UNetConfig::Middle::None;
}

void checkDivisions(const ConfigReader& config, const UNetConfig& unet) {
    for (const UNetConfig::Level& level : unet.levels) {
        if (level.channels % unet.groups != 0) {
            config.refuse("norm_num_groups", "which doesn't divide every width");
        }
        const bool attends = level.downAttends || level.upAttends;
        if (attends && level.channels % level.heads != 0) {
            config.refuse("attention_head_dim", "which doesn't divide every width");
        }
    }
    if (unet.middle == UNetConfig::Middle::Attending &&
        unet.levels.back().channels % unet.levels.back().heads != 0) {
        config.refuse("attention_head_dim", "which doesn't divide every width");
    }
    if (unet.downsamplePadding < 0 || unet.downsamplePadding > 1) {
        config.refuse("downsample_padding");
    }
    if (unet.kernelIn % 2 == 0) config.refuse("conv_in_kernel");
    if (unet.kernelOut % 2 == 0) config.refuse("conv_out_kernel");
}

/// Size and text as one vector (Podell et al. 2023, arXiv:2307.01952), or the text's states pooled
/// here (TextTimeEmbedding); and a guidance scale that the network knows (Meng et al. 2022,
/// arXiv:2210.03142).
void readConditions(ConfigReader& config, UNetConfig& result) {
    const std::string type = config.text("addition_embed_type", "");
    if (!type.empty() && type != "text" && type != "text_time") {
        config.refuse("addition_embed_type");
    }
    if (type == "text") {
        result.textHeads = config.size("addition_embed_type_num_heads", 64);
        if (result.contextWidth() % result.textHeads != 0) {
            config.refuse("addition_embed_type_num_heads", "which doesn't divide every width");
        }
    }
    if (type == "text_time") {
        result.vectorWidth = config.size("projection_class_embeddings_input_dim", 1);
        result.numberWidth = config.size("addition_time_embed_dim", 256);
    }
    if (config.integer("time_cond_proj_dim", 0) != 0) {
        result.guidanceWidth = config.size("time_cond_proj_dim", 1);
    }
}

/// What other models of this class do, and Ninefold doesn't.
void acceptTheRest(ConfigReader& config) {
    config.accept("mid_block_scale_factor", 1);
    config.accept("resnet_time_scale_shift", "default");
    config.accept("resnet_skip_time_act", false);
    config.accept("resnet_out_scale_factor", 1);
    config.accept("time_embedding_type", "positional");
    config.accept("attention_type", "default");
    config.accept("dual_cross_attention", false);
    config.accept("class_embeddings_concat", false);
    // Without the things that they describe, these say nothing.
    config.ignore({"sample_size", "dropout", "addition_embed_type_num_heads",
                   "mid_block_only_cross_attention", "addition_time_embed_dim",
                   "projection_class_embeddings_input_dim"});
    config.refuseOthers();
}

}  // namespace

UNetConfig UNetConfig::fromJson(const Json& json, const std::string& name) {
    ConfigReader config(json, name);
    UNetConfig result;
    result.inChannels = config.size("in_channels", 4);
    result.outChannels = config.size("out_channels", 4);
    readLevels(config, result);
    result.middle = readMiddle(config);
    result.activation = readActivation(config, "act_fn", "silu");
    result.groups = config.size("norm_num_groups", 32);
    result.epsilon = config.number("norm_eps", 1e-5);
    result.downsamplePadding = config.integer("downsample_padding", 1);
    result.timeWidth = config.size("time_embedding_dim", 4 * result.levels.front().channels);
    result.cosineFirst = config.boolean("flip_sin_to_cos", true);
    result.frequencyShift = config.number("freq_shift", 0);
    result.kernelIn = config.size("conv_in_kernel", 3);
    result.kernelOut = config.size("conv_out_kernel", 3);
    result.linearProjection = config.boolean("use_linear_projection", false);
    result.upcastAttention = config.boolean("upcast_attention", false);
    result.centerInput = config.boolean("center_input_sample", false);
    readConditions(config, result);
    checkDivisions(config, result);
    acceptTheRest(config);
    return result;
}

}  // namespace ninefold::nn
