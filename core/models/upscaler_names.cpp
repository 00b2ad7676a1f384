// SPDX-License-Identifier: MIT
#include "core/models/upscaler_names.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace ninefold {
namespace {

/// The best first: training keeps an average beside the weights.
constexpr std::array<std::string_view, 5> kWrappers{"params_ema.", "params.", "module.",
                                                    "generator.", ""};

struct Foreign {
    const char* part;  ///< of a tensor's name
    const char* name;
};

// More special ones first.
constexpr Foreign kForeign[] = {
    {".conv1x1.weight", "ESRGAN+"},
    {"overlap_attn", "HAT"},
    {"attn.attns.0", "DAT"},
    {"attn_mat", "ATD"},
    {"residual_group.blocks.0.attn.relative_position_bias_table", "SwinIR"},
    {"residual_group.blocks.0.attn.logit_scale", "Swin2SR"},
    {"block_1.c1_r", "SPAN"},
    {"feats.0.blocks.0.lk", "RealPLKSR"},
    {"residual_layer.0.residual_layer", "OmniSR"},
};

bool startsWith(std::string_view text, std::string_view start) {
    return text.substr(0, start.size()) == start;
}

std::string_view wrapperOf(const TensorEntries& tensors) {
    for (const std::string_view wrapper : kWrappers) {
        const auto found = tensors.lower_bound(std::string(wrapper));
        if (found != tensors.end() && startsWith(found->first, wrapper)) return wrapper;
    }
    return {};
}

bool has(const TensorEntries& tensors, const std::string& name, std::size_t dimensions) {
    const auto found = tensors.find(std::string(wrapperOf(tensors)) + name);
    return found != tensors.end() && found->second.shape.size() == dimensions;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

std::string fromTrunk(std::string name) {
    for (const auto& [from, to] :
         {std::pair("RRDB_trunk.", "body."), std::pair("RDB", "rdb"),
          std::pair("trunk_conv.", "conv_body."), std::pair("upconv", "conv_up"),
          std::pair("HRconv", "conv_hr")}) {
        replaceAll(name, from, to);
    }
    return name;
}

/// Of the layout whose names are numbers: how many blocks and doublings there are decides what a
/// number means. Behind model.1 each doubling takes three (enlarge, convolve, bend), then come
/// convolution, bend and convolution.
class NumberedNames {
public:
    explicit NumberedNames(const TensorEntries& tensors, const std::string& wrapper) {
        const std::string sub = wrapper + "model.1.sub.";
        while (tensors.count(sub + std::to_string(blocks_) + ".RDB1.conv1.0.weight") != 0) {
            ++blocks_;
        }
        int last = 0;
        for (int i = 2; i < kMostLayers; ++i) {
            if (tensors.count(wrapper + "model." + std::to_string(i) + ".weight") != 0) last = i;
        }
        doublings_ = std::max(0, (last - 4) / 3);
    }

    /// Empty for a name that belongs nowhere.
    std::string newName(const std::string& name) const {
        constexpr std::string_view kSub = "model.1.sub.";
        const auto dot = name.rfind('.');
        const std::string ending = dot == std::string::npos ? "" : name.substr(dot);
        if (startsWith(name, "model.0.")) return "conv_first" + ending;
        if (startsWith(name, kSub)) {
            if (name == std::string(kSub) + std::to_string(blocks_) + ending) {
                return "conv_body" + ending;
            }
            std::string inside = "body." + name.substr(kSub.size());
            replaceAll(inside, "RDB", "rdb");
            // "conv1.0.weight": each convolution stands with its bend.
            const auto numbered = inside.rfind(".0" + ending);
            return numbered == std::string::npos ? inside : inside.erase(numbered, 2);
        }
        for (int i = 1; i <= doublings_; ++i) {
            if (name == numbered(3 * i, ending)) return "conv_up" + std::to_string(i) + ending;
        }
        if (name == numbered(3 * doublings_ + 2, ending)) return "conv_hr" + ending;
        if (name == numbered(3 * doublings_ + 4, ending)) return "conv_last" + ending;
        return name;
    }

private:
    static constexpr int kMostLayers = 32;

    static std::string numbered(int number, const std::string& ending) {
        return "model." + std::to_string(number) + ending;
    }

    int blocks_ = 0;
    int doublings_ = 0;
};

}  // namespace

UpscalerLayout upscalerLayoutOf(const TensorEntries& tensors) {
    if (!foreignUpscaler(tensors).empty()) return UpscalerLayout::Foreign;
    if (has(tensors, "body.0.rdb1.conv1.weight", 4)) return UpscalerLayout::Rrdb;
    if (has(tensors, "RRDB_trunk.0.RDB1.conv1.weight", 4)) return UpscalerLayout::RrdbTrunk;
    if (has(tensors, "model.1.sub.0.RDB1.conv1.0.weight", 4)) return UpscalerLayout::RrdbModel;
    if (has(tensors, "body.0.weight", 4) && has(tensors, "body.1.weight", 1)) {
        return UpscalerLayout::Compact;
    }
    return UpscalerLayout::None;
}

std::string foreignUpscaler(const TensorEntries& tensors) {
    const std::string wrapper(wrapperOf(tensors));
    // What else has blocks of these names is no upscaler.
    constexpr const char* kFirst[] = {"conv_first.weight", "model.0.weight", "input.weight",
                                      "feats.0.weight", "block_1.c1_r.sk.weight"};
    const bool isUpscaler =
        std::any_of(std::begin(kFirst), std::end(kFirst),
                    [&](const char* name) { return tensors.count(wrapper + name) != 0; });
    if (!isUpscaler) return {};
    for (const Foreign& foreign : kForeign) {
        const auto found = std::find_if(tensors.begin(), tensors.end(), [&](const auto& entry) {
            return entry.first.find(foreign.part) != std::string::npos;
        });
        if (found != tensors.end()) return foreign.name;
    }
    return {};
}

TensorOrigins upscalerOrigins(const TensorEntries& tensors, UpscalerLayout layout) {
    const std::string wrapper(wrapperOf(tensors));
    const NumberedNames numbers(tensors, wrapper);
    TensorOrigins origins;
    for (auto it = tensors.lower_bound(wrapper);
         it != tensors.end() && startsWith(it->first, wrapper); ++it) {
        const std::string name = it->first.substr(wrapper.size());
        switch (layout) {
            case UpscalerLayout::RrdbTrunk:
                origins[fromTrunk(name)] = {it->first};
                break;
            case UpscalerLayout::RrdbModel:
                origins[numbers.newName(name)] = {it->first};
                break;
            default:
                origins[name] = {it->first};
                break;
        }
    }
    return origins;
}

}  // namespace ninefold
