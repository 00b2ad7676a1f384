// SPDX-License-Identifier: MIT
#include "core/models/add_on_base.h"

#include "core/weights/lora_file.h"
#include "core/weights/lora_key.h"

namespace ninefold {
namespace {

std::string baseOfWidth(std::int64_t width) {
    switch (width) {
        case 768:
            return "Stable Diffusion 1";
        case 1024:
            return "Stable Diffusion 2";
        case 2048:
            return "Stable Diffusion XL";
        default:
            return {};
    }
}

bool takesText(const std::string& layer) {
    return layer.find("attn2_to_k") != std::string::npos ||
           layer.find("attn2.to_k") != std::string::npos;
}

}  // namespace

std::string loraBase(const TensorEntries& tensors) {
    for (const auto& [name, entry] : tensors) {
        const LoraKey key = splitLoraKey(name);
        if (key.role == "down" && takesText(key.layer) && entry.shape.size() >= 2) {
            return baseOfWidth(entry.shape[1]);
        }
    }
    return {};
}

std::string loraBase(const LoraFile& file) {
    for (const LoraFile::Layer& layer : file.layers()) {
        if (takesText(layer.name)) return baseOfWidth(layer.extent.columns);
    }
    return {};
}

std::string embeddingBase(std::int64_t width, bool isPair) {
    return isPair ? "Stable Diffusion XL" : baseOfWidth(width);
}

}  // namespace ninefold
