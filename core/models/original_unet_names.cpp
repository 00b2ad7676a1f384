// SPDX-License-Identifier: MIT
#include "core/models/original_unet_names.h"

#include <array>
#include <charconv>
#include <string_view>
#include <utility>

namespace ninefold {
namespace {

using Renaming = std::pair<const char*, const char*>;

constexpr std::array<Renaming, 10> kOutside{{{"conv_in", "input_blocks.0.0"},
                                             {"time_embedding.linear_1", "time_embed.0"},
                                             {"time_embedding.linear_2", "time_embed.2"},
                                             {"time_embedding.cond_proj", "time_embed.cond_proj"},
                                             {"add_embedding.linear_1", "label_emb.0.0"},
                                             {"add_embedding.linear_2", "label_emb.0.2"},
                                             {"mid_block.resnets.0.", "middle_block.0."},
                                             {"mid_block.attentions.0.", "middle_block.1."},
                                             {"mid_block.resnets.1.", "middle_block.2."},
                                             {"conv_out", "out.2"}}};

constexpr std::array<Renaming, 4> kInResnet{{{"conv1", "in_layers.2"},
                                             {"time_emb_proj", "emb_layers.1"},
                                             {"conv2", "out_layers.3"},
                                             {"conv_shortcut", "skip_connection"}}};

/// Takes "word." off the front.
bool takeWord(std::string_view& rest, std::string_view word) {
    if (rest.substr(0, word.size()) != word || rest.size() <= word.size()) return false;
    if (rest[word.size()] != '.') return false;
    rest.remove_prefix(word.size() + 1);
    return true;
}

/// Takes "12." off the front.
std::size_t takeNumber(std::string_view& rest) {
    std::size_t number = 0;
    const char* const end = rest.data() + rest.size();
    const char* const stopped = std::from_chars(rest.data(), end, number).ptr;
    rest.remove_prefix(static_cast<std::size_t>(stopped - rest.data()));
    if (!rest.empty()) rest.remove_prefix(1);
    return number;
}

std::string inResnet(std::string_view name) {
    for (const auto& [from, to] : kInResnet) {
        if (name == from) return to;
    }
    return std::string(name);
}

std::string numbered(const char* blocks, std::size_t number, const std::string& rest) {
    return std::string(blocks) + "." + std::to_string(number) + "." + rest;
}

std::string nameOnTheWayDown(const nn::UNetConfig& config, std::string_view rest) {
    const std::size_t level = takeNumber(rest);
    std::size_t number = 1;
    for (std::size_t i = 0; i < level; ++i) {
        number += static_cast<std::size_t>(config.levels[i].layers) + 1;
    }
    if (takeWord(rest, "downsamplers")) {
        number += static_cast<std::size_t>(config.levels[level].layers);
        return numbered("input_blocks", number, "0.op");
    }
    const bool isResnet = takeWord(rest, "resnets");
    if (!isResnet) takeWord(rest, "attentions");
    number += takeNumber(rest);
    return numbered("input_blocks", number,
                    isResnet ? "0." + inResnet(rest) : "1." + std::string(rest));
}

std::string nameOnTheWayUp(const nn::UNetConfig& config, std::string_view rest) {
    const std::size_t block = takeNumber(rest);
    const auto levelOf = [&](std::size_t up) { return config.levels.size() - 1 - up; };
    std::size_t number = 0;
    for (std::size_t i = 0; i < block; ++i) {
        number += static_cast<std::size_t>(config.levels[levelOf(i)].layers) + 1;
    }
    const nn::UNetConfig::Level& level = config.levels[levelOf(block)];
    if (takeWord(rest, "upsamplers")) {
        number += static_cast<std::size_t>(level.layers);
        return numbered("output_blocks", number, level.upAttends ? "2.conv" : "1.conv");
    }
    const bool isResnet = takeWord(rest, "resnets");
    if (!isResnet) takeWord(rest, "attentions");
    number += takeNumber(rest);
    return numbered("output_blocks", number,
                    isResnet ? "0." + inResnet(rest) : "1." + std::string(rest));
}

}  // namespace

std::string originalUnetName(const nn::UNetConfig& config, const std::string& name) {
    std::string_view rest = name;
    if (takeWord(rest, "down_blocks")) return nameOnTheWayDown(config, rest);
    if (takeWord(rest, "up_blocks")) return nameOnTheWayUp(config, rest);
    for (const auto& [from, to] : kOutside) {
        const std::string_view start = from;
        if (rest.substr(0, start.size()) != start) continue;
        const std::string_view inside = rest.substr(start.size());
        const bool isResnet = start.find("resnets") != std::string_view::npos;
        return to + (isResnet ? inResnet(inside) : std::string(inside));
    }
    return name;
}

}  // namespace ninefold
