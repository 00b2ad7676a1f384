// SPDX-License-Identifier: MIT
#include "core/models/tiny_decoder_file.h"

#include <string>

namespace ninefold {
namespace {

constexpr std::int64_t kColours = 3;
constexpr int kMostLayers = 64;

/// Where a decoder's layers are, and the number of the first one: the author's begins with a layer
/// that holds no weights.
struct Layout {
    const char* prefix;
    int first;
};

constexpr Layout kLayouts[] = {
    {"decoder.layers.", 0}, {"taesd_decoder.", 1}, {"decoder.", 1}, {"", 1}};

/// Walks along the numbered layers: convolutions, blocks and, where a number is missing, what has
/// no weights.
class LayerWalk {
public:
    LayerWalk(const TensorEntries& tensors, const Layout& layout)
        : tensors_(tensors), layout_(layout) {}

    std::optional<nn::TinyDecoderConfig> config() const {
        const auto* first = shapeOf(0, "weight");
        // 1 is the bend behind it, 2 a block.
        if (first == nullptr || shapeOf(1, "weight") != nullptr || !isBlock(2)) {
            return std::nullopt;
        }
        nn::TinyDecoderConfig config;
        config.width = (*first)[0];
        config.latentChannels = (*first)[1];
        config.blocks = {0};
        for (int i = 2; i < kMostLayers; ++i) {
            if (isBlock(i)) {
                ++config.blocks.back();
                continue;
            }
            if (const auto* last = shapeOf(i, "weight"); last != nullptr) {
                return (*last)[0] == kColours ? std::optional(config) : std::nullopt;
            }
            if (shapeOf(++i, "weight") == nullptr) return std::nullopt;
            config.blocks.push_back(0);
        }
        return std::nullopt;
    }

private:
    const std::vector<std::int64_t>* shapeOf(int layer, const std::string& weight) const {
        const auto found =
            tensors_.find(layout_.prefix + std::to_string(layout_.first + layer) + '.' + weight);
        return found == tensors_.end() || found->second.shape.size() != 4 ? nullptr
                                                                          : &found->second.shape;
    }
    bool isBlock(int layer) const { return shapeOf(layer, "conv.0.weight") != nullptr; }

    const TensorEntries& tensors_;
    const Layout& layout_;
};

/// "3.conv.0.weight" as "layers.2.conv.0.weight" where the first is 1.
std::string newName(const std::string& name, int first) {
    const auto dot = name.find('.');
    int number = 0;
    for (std::size_t i = 0; i < dot; ++i) {
        if (name[i] < '0' || name[i] > '9' || number > kMostLayers) return {};
        number = number * 10 + (name[i] - '0');
    }
    if (dot == std::string::npos || dot == 0 || number < first) return {};
    return "layers." + std::to_string(number - first) + name.substr(dot);
}

}  // namespace

std::optional<TinyDecoderPart> tinyDecoderIn(const TensorEntries& tensors) {
    for (const Layout& layout : kLayouts) {
        const auto config = LayerWalk(tensors, layout).config();
        if (!config) continue;
        TinyDecoderPart part{*config, {}};
        const std::string prefix = layout.prefix;
        for (auto it = tensors.lower_bound(prefix);
             it != tensors.end() && it->first.rfind(prefix, 0) == 0; ++it) {
            const std::string name = newName(it->first.substr(prefix.size()), layout.first);
            if (!name.empty()) part.origins[name] = {it->first};
        }
        return part;
    }
    return std::nullopt;
}

}  // namespace ninefold
