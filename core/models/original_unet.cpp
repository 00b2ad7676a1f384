// SPDX-License-Identifier: MIT
#include <algorithm>
#include <vector>

#include "core/base/json.h"
#include "core/models/control_net_file.h"
#include "core/models/original_part.h"

namespace ninefold {
namespace {

constexpr std::int64_t kHeadWidth = 64;
constexpr std::int64_t kConvolutionHeads = 8;

const NamePrefixes kOutside = {
    {"input_blocks.0.0.", "conv_in."},
    {"time_embed.0.", "time_embedding.linear_1."},
    {"time_embed.2.", "time_embedding.linear_2."},
    {"time_embed.cond_proj.", "time_embedding.cond_proj."},
    {"label_emb.0.0.", "add_embedding.linear_1."},
    {"label_emb.0.2.", "add_embedding.linear_2."},
    {"middle_block.0.", "mid_block.resnets.0."},
    {"middle_block.1.", "mid_block.attentions.0."},
    {"middle_block.2.", "mid_block.resnets.1."},
    {"out.0.", "conv_norm_out."},
    {"out.2.", "conv_out."},
};

const NamePrefixes kInResnets = {
    {"in_layers.0.", "norm1."},          {"in_layers.2.", "conv1."},
    {"emb_layers.1.", "time_emb_proj."}, {"out_layers.0.", "norm2."},
    {"out_layers.3.", "conv2."},         {"skip_connection.", "conv_shortcut."},
};

struct Level {
    std::int64_t channels = 0;
    std::int64_t layers = 0;
    std::int64_t transformers = 0;  ///< blocks in each; 0: none
};

/// Walks through the numbered blocks, whose numbers say nothing of levels by themselves.
class UnetReader {
public:
    UnetReader(const TensorEntries& tensors, const std::string& prefix)
        : tensors_(tensors), prefix_(prefix), prefixes_(kOutside) {
        readDown();
        middle_ = transformersIn("middle_block.1.");
        readUp();
        readControl();
    }

    OriginalPart part() const {
        OriginalPart result{config(), {}};
        for (auto it = tensors_.lower_bound(prefix_);
             it != tensors_.end() && it->first.rfind(prefix_, 0) == 0; ++it) {
            result.origins[newName(it->first.substr(prefix_.size()))] = {it->first};
        }
        return result;
    }

private:
    bool has(const std::string& name) const { return tensors_.count(prefix_ + name) != 0; }
    std::int64_t extent(const std::string& name, std::size_t dimension) const {
        return extentOf(tensors_, prefix_ + name, dimension);
    }

    std::int64_t transformersIn(const std::string& block) const {
        std::int64_t count = 0;
        while (has(block + "transformer_blocks." + std::to_string(count) + ".norm1.weight"))
            ++count;
        return count;
    }

    void readDown() {
        levels_.emplace_back();
        for (int i = 1;; ++i) {
            const std::string block = "input_blocks." + std::to_string(i) + ".";
            const std::string down = "down_blocks." + std::to_string(levels_.size() - 1) + ".";
            if (has(block + "0.op.weight")) {
                prefixes_[block + "0.op."] = down + "downsamplers.0.conv.";
                levels_.emplace_back();
                continue;
            }
            if (!has(block + "0.in_layers.2.weight")) return;
            Level& level = levels_.back();
            const std::string layer = std::to_string(level.layers++) + ".";
            level.channels = extent(block + "0.in_layers.2.weight", 0);
            level.transformers = transformersIn(block + "1.");
            noteWidths(block + "1.");
            prefixes_[block + "0."] = down + "resnets." + layer;
            prefixes_[block + "1."] = down + "attentions." + layer;
        }
    }

    void readUp() {
        int i = 0;
        for (std::size_t up = 0; up < levels_.size(); ++up) {
            const Level& level = levels_[levels_.size() - 1 - up];
            const std::string to = "up_blocks." + std::to_string(up) + ".";
            for (std::int64_t layer = 0; layer <= level.layers; ++layer, ++i) {
                const std::string block = "output_blocks." + std::to_string(i) + ".";
                prefixes_[block + "0."] = to + "resnets." + std::to_string(layer) + ".";
                prefixes_[block + "1."] = to + "attentions." + std::to_string(layer) + ".";
                for (const char* place : {"1.conv.", "2.conv."}) {
                    prefixes_[block + place] = to + "upsamplers.0.conv.";
                }
            }
        }
    }

    /// What a ControlNet has instead of a way up.
    void readControl() {
        for (int i = 0; has("zero_convs." + std::to_string(i) + ".0.weight"); ++i) {
            const std::string number = std::to_string(i);
            prefixes_["zero_convs." + number + ".0."] = "controlnet_down_blocks." + number + ".";
        }
        prefixes_["middle_block_out.0."] = "controlnet_mid_block.";
        int last = 0;
        while (has(hintAt(last + 1) + "weight")) ++last;
        const std::string to = "controlnet_cond_embedding.";
        for (int i = 1; i < last; ++i) {
            prefixes_[hintAt(i)] = to + "blocks." + std::to_string(i - 1) + ".";
            if (i % 2 == 0) hintChannels_.push_back(extent(hintAt(i) + "weight", 0));
        }
        prefixes_[hintAt(0)] = to + "conv_in.";
        prefixes_[hintAt(last)] = to + "conv_out.";
    }
    /// Convolution `i` of the picture's, between which stand layers without weights.
    static std::string hintAt(int i) { return "input_hint_block." + std::to_string(2 * i) + "."; }

    /// Of the text states, and how the transformer takes its maps: alike in all of them.
    void noteWidths(const std::string& transformer) {
        if (contextWidth_ != 0 || !has(transformer + "proj_in.weight")) return;
        contextWidth_ = extent(transformer + "transformer_blocks.0.attn2.to_k.weight", 1);
        isLinear_ = tensors_.at(prefix_ + transformer + "proj_in.weight").shape.size() == 2;
    }

    std::string newName(const std::string& name) const {
        const std::string moved = renamed(prefixes_, name);
        const auto inside = moved.find("resnets.");
        if (inside == std::string::npos) return moved;
        const auto rest = moved.find('.', inside + 8) + 1;
        return moved.substr(0, rest) + renamed(kInResnets, moved.substr(rest));
    }

    Json config() const {
        Json channels = Json::array(), heads = Json::array(), blocks = Json::array();
        Json down = Json::array(), up = Json::array();
        for (const Level& level : levels_) {
            const bool attends = level.transformers > 0;
            const bool isLast = &level == &levels_.back();
            channels.push_back(level.channels);
            heads.push_back(isLinear_ ? std::max<std::int64_t>(1, level.channels / kHeadWidth)
                                      : kConvolutionHeads);
            blocks.push_back(isLast ? middle_ : std::max<std::int64_t>(1, level.transformers));
            down.push_back(attends ? "CrossAttnDownBlock2D" : "DownBlock2D");
            up.insert(up.begin(), attends ? "CrossAttnUpBlock2D" : "UpBlock2D");
        }
        Json config = {{"in_channels", extent("input_blocks.0.0.weight", 1)},
                       {"block_out_channels", channels},
                       {"layers_per_block", levels_.front().layers},
                       {"attention_head_dim", heads},
                       {"transformer_layers_per_block", blocks},
                       {"down_block_types", down},
                       {"up_block_types", up},
                       {"cross_attention_dim", contextWidth_},
                       {"use_linear_projection", isLinear_},
                       {"upcast_attention", isLinear_ && !has("label_emb.0.0.weight")}};
        if (has("zero_convs.0.0.weight")) {
            Json hint = Json::array({extent(hintAt(0) + "weight", 0)});
            for (const std::int64_t width : hintChannels_) hint.push_back(width);
            config["conditioning_embedding_out_channels"] = hint;
        } else {
            config["out_channels"] = extent("out.2.weight", 0);
        }
        if (has("label_emb.0.0.weight")) {
            config["addition_embed_type"] = "text_time";
            config["addition_time_embed_dim"] = 256;
            config["sample_size"] = 128;
            config["projection_class_embeddings_input_dim"] = extent("label_emb.0.0.weight", 1);
        }
        if (has("time_embed.cond_proj.weight")) {
            config["time_cond_proj_dim"] = extent("time_embed.cond_proj.weight", 1);
        }
        return config;
    }

    const TensorEntries& tensors_;
    const std::string& prefix_;
    NamePrefixes prefixes_;
    std::vector<Level> levels_;
    std::vector<std::int64_t> hintChannels_;  ///< without the first
    std::int64_t middle_ = 0;
    std::int64_t contextWidth_ = 0;
    bool isLinear_ = false;
};

}  // namespace

OriginalPart originalControlNet(const TensorEntries& tensors, const std::string& prefix) {
    return UnetReader(tensors, prefix).part();
}

OriginalPart originalUnet(const TensorEntries& tensors, const std::string& prefix) {
    return UnetReader(tensors, prefix).part();
}

}  // namespace ninefold
