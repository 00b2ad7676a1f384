// SPDX-License-Identifier: MIT
#include "core/models/control_net_file.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/models/control_names.h"

namespace fs = std::filesystem;

namespace ninefold {
namespace {

constexpr std::int64_t kHeadWidth = 64;
constexpr std::int64_t kConvolutionHeads = 8;

[[noreturn]] void refuse(const fs::path& file, const Message& why) {
    throw Error(ErrorKind::BadModel, {"%1 can't steer: %2.", file.string(), why},
                "Ninefold draws with ControlNets for Stable Diffusion 1, 2 and XL.");
}

bool has(const TensorEntries& tensors, const std::string& name) {
    return tensors.count(name) != 0;
}

/// What the names and shapes of diffusers' layout imply; heads as in OriginalPart.
class DiffusersShapes {
public:
    explicit DiffusersShapes(const TensorEntries& tensors) : tensors_(tensors) {}

    Json config() const {
        Json channels = Json::array(), heads = Json::array(), blocks = Json::array();
        Json layers = Json::array(), types = Json::array();
        const std::int64_t middle = transformersIn("mid_block.attentions.0.");
        for (int level = 0; has(tensors_, conv(level, 0)); ++level) {
            const std::int64_t width = extentOf(tensors_, conv(level, 0), 0);
            int count = 0;
            while (has(tensors_, conv(level, count))) ++count;
            const std::string attention = block(level) + "attentions.0.";
            const std::int64_t transformers = transformersIn(attention);
            const bool isLast = !has(tensors_, conv(level + 1, 0));
            channels.push_back(width);
            layers.push_back(count);
            heads.push_back(isLinear() ? std::max<std::int64_t>(1, width / kHeadWidth)
                                       : kConvolutionHeads);
            blocks.push_back(isLast && middle > 0 ? middle
                                                  : std::max<std::int64_t>(1, transformers));
            types.push_back(transformers > 0 ? "CrossAttnDownBlock2D" : "DownBlock2D");
        }
        Json config = {{"in_channels", extentOf(tensors_, "conv_in.weight", 1)},
                       {"block_out_channels", channels},
                       {"layers_per_block", layers},
                       {"attention_head_dim", heads},
                       {"transformer_layers_per_block", blocks},
                       {"down_block_types", types},
                       {"cross_attention_dim", controlTextWidth(tensors_)},
                       {"use_linear_projection", isLinear()},
                       {"conditioning_embedding_out_channels", hintChannels()}};
        addVector(config);
        return config;
    }

private:
    static std::string block(int level) { return "down_blocks." + std::to_string(level) + "."; }
    static std::string conv(int level, int layer) {
        return block(level) + "resnets." + std::to_string(layer) + ".conv1.weight";
    }

    bool isLinear() const {
        const auto found = tensors_.find("mid_block.attentions.0.proj_in.weight");
        return found != tensors_.end() && found->second.shape.size() == 2;
    }

    std::int64_t transformersIn(const std::string& attention) const {
        std::int64_t count = 0;
        while (has(tensors_,
                   attention + "transformer_blocks." + std::to_string(count) + ".norm1.weight")) {
            ++count;
        }
        return count;
    }

    Json hintChannels() const {
        const std::string hint = "controlnet_cond_embedding.";
        Json channels = {extentOf(tensors_, hint + "conv_in.weight", 0)};
        for (int i = 1;; i += 2) {
            const std::string name = hint + "blocks." + std::to_string(i) + ".weight";
            if (!has(tensors_, name)) return channels;
            channels.push_back(extentOf(tensors_, name, 0));
        }
    }

    void addVector(Json& config) const {
        const std::string name = "add_embedding.linear_1.weight";
        if (!has(tensors_, name)) return;
        config["addition_embed_type"] = "text_time";
        config["addition_time_embed_dim"] = 256;
        config["projection_class_embeddings_input_dim"] = extentOf(tensors_, name, 1);
    }

    const TensorEntries& tensors_;
};

/// The config.json beside the file where it is a ControlNet's, else what the shapes imply.
Json configOf(const TensorSource& source) {
    const fs::path beside = source.path().parent_path() / "config.json";
    std::error_code code;
    if (fs::is_regular_file(beside, code)) {
        try {
            Json config = readJsonFile(beside);
            if (config.is_object() && config.value("_class_name", "") == "ControlNetModel") {
                return config;
            }
        } catch (const Error& error) {
            throw error.as(ErrorKind::BadModel);
        } catch (const Json::exception&) {
            refuse(source.path(), "its config.json is damaged");
        }
    }
    return DiffusersShapes(source.entries()).config();
}

OriginalPart inDiffusersLayout(const TensorSource& source) {
    OriginalPart part{configOf(source), {}};
    for (const auto& [name, entry] : source.entries()) part.origins[name] = {name};
    return part;
}

}  // namespace

OriginalPart controlNetIn(const TensorSource& source) {
    const TensorEntries& entries = source.entries();
    try {
        switch (controlLayoutOf(entries)) {
            case ControlLayout::Diffusers:
                return inDiffusersLayout(source);
            case ControlLayout::Original:
                return originalControlNet(entries, controlPrefix(entries));
            case ControlLayout::Foreign:
                break;
            case ControlLayout::None:
                refuse(source.path(), "it is no ControlNet");
        }
    } catch (const Error& error) {
        if (error.whatMessage().english().rfind(source.path().string(), 0) == 0) throw;
        throw Error(error.kind(), {"%1: %2.", source.path().string(), error.whatMessage()},
                    error.adviceMessage());
    }
    refuse(source.path(), {"it is a %1", foreignControl(entries)});
}

}  // namespace ninefold
