// SPDX-License-Identifier: MIT
#include "core/base/json.h"
#include "core/models/original_part.h"

namespace ninefold {
namespace {

const NamePrefixes kMiddle = {
    {"mid.block_1.", "mid_block.resnets.0."},
    {"mid.attn_1.", "mid_block.attentions.0."},
    {"mid.block_2.", "mid_block.resnets.1."},
    {"norm_out.", "conv_norm_out."},
};

const NamePrefixes kInAttention = {{"norm.", "group_norm."},
                                   {"q.", "to_q."},
                                   {"k.", "to_k."},
                                   {"v.", "to_v."},
                                   {"proj_out.", "to_out.0."}};

/// The decoder's levels are numbered from the smallest picture in one layout, from the largest in
/// the other.
NamePrefixes levelPrefixes(int levels, int layers) {
    NamePrefixes prefixes;
    for (const char* half : {"encoder.", "decoder."}) {
        for (const auto& [from, to] : kMiddle) prefixes[half + from] = half + to;
    }
    for (int level = 0; level < levels; ++level) {
        const std::string down = "encoder.down." + std::to_string(level) + ".";
        const std::string downTo = "encoder.down_blocks." + std::to_string(level) + ".";
        const std::string up = "decoder.up." + std::to_string(level) + ".";
        const std::string upTo = "decoder.up_blocks." + std::to_string(levels - 1 - level) + ".";
        prefixes[down + "downsample.conv."] = downTo + "downsamplers.0.conv.";
        prefixes[up + "upsample.conv."] = upTo + "upsamplers.0.conv.";
        for (int layer = 0; layer <= layers; ++layer) {
            const std::string number = std::to_string(layer) + ".";
            prefixes[down + "block." + number] = downTo + "resnets." + number;
            prefixes[up + "block." + number] = upTo + "resnets." + number;
        }
    }
    return prefixes;
}

std::string newName(const NamePrefixes& prefixes, const std::string& name, bool& isAttention) {
    static const std::string kAttention = "attentions.0.";
    std::string moved = renamed(prefixes, name);
    const auto at = moved.find(kAttention);
    isAttention = at != std::string::npos;
    if (isAttention) {
        const auto rest = at + kAttention.size();
        return moved.substr(0, rest) + renamed(kInAttention, moved.substr(rest));
    }
    static const std::string kShortcut = "nin_shortcut.";
    const auto shortcut = moved.find(kShortcut);
    return shortcut == std::string::npos
               ? moved
               : moved.replace(shortcut, kShortcut.size(), "conv_shortcut.");
}

}  // namespace

OriginalPart originalAutoencoder(const TensorEntries& tensors, const std::string& prefix,
                                 double scale) {
    const auto has = [&](const std::string& name) { return tensors.count(prefix + name) != 0; };
    const auto block = [](int level, int layer) {
        return "encoder.down." + std::to_string(level) + ".block." + std::to_string(layer) +
               ".conv1.weight";
    };
    Json channels = Json::array();
    int levels = 0;
    for (; has(block(levels, 0)); ++levels) {
        channels.push_back(extentOf(tensors, prefix + block(levels, 0), 0));
    }
    int layers = 0;
    while (has(block(0, layers))) ++layers;
    OriginalPart part;
    part.config = {
        {"in_channels", extentOf(tensors, prefix + "encoder.conv_in.weight", 1)},
        {"out_channels", extentOf(tensors, prefix + "decoder.conv_out.weight", 0)},
        {"latent_channels", extentOf(tensors, prefix + "decoder.conv_in.weight", 1)},
        {"block_out_channels", channels},
        {"down_block_types", Json(std::vector<std::string>(channels.size(), "DownEncoderBlock2D"))},
        {"up_block_types", Json(std::vector<std::string>(channels.size(), "UpDecoderBlock2D"))},
        {"layers_per_block", layers},
        {"scaling_factor", scale}};
    const NamePrefixes prefixes = levelPrefixes(levels, layers);
    for (const char* half : {"encoder.", "decoder.", "quant_conv.", "post_quant_conv."}) {
        const std::string start = prefix + half;
        for (auto it = tensors.lower_bound(start);
             it != tensors.end() && it->first.rfind(start, 0) == 0; ++it) {
            bool isAttention = false;
            const std::string name =
                newName(prefixes, it->first.substr(prefix.size()), isAttention);
            const bool isProjection =
                isAttention && it->second.shape.size() > 1;  // a 1×1 convolution here
            part.origins[name] = {
                it->first, isProjection ? TensorOrigin::Part::Matrix : TensorOrigin::Part::Whole};
        }
    }
    return part;
}

}  // namespace ninefold
