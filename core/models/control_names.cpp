// SPDX-License-Identifier: MIT
#include "core/models/control_names.h"

#include <algorithm>
#include <string_view>

namespace ninefold {
namespace {

constexpr std::string_view kTextKeys = ".transformer_blocks.0.attn2.to_k.weight";

struct Foreign {
    const char* part;  ///< of a tensor's name
    const char* name;
};

constexpr Foreign kForeign[] = {
    {"task_embedding", "ControlNet Union"},
    {"control_add_embedding", "ControlNet Union"},
    {"lora_controlnet", "ControlLoRA"},
};

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

}  // namespace

ControlLayout controlLayoutOf(const TensorEntries& tensors) {
    const bool isDiffusers = tensors.count("controlnet_cond_embedding.conv_in.weight") != 0;
    const bool isOriginal = tensors.count("control_model.zero_convs.0.0.weight") != 0 ||
                            tensors.count("zero_convs.0.0.weight") != 0;
    if (!isDiffusers && !isOriginal && tensors.count("lora_controlnet") == 0) {
        return ControlLayout::None;
    }
    if (!foreignControl(tensors).empty()) return ControlLayout::Foreign;
    return isDiffusers ? ControlLayout::Diffusers : ControlLayout::Original;
}

std::string controlPrefix(const TensorEntries& tensors) {
    return tensors.count("control_model.zero_convs.0.0.weight") != 0 ? "control_model." : "";
}

std::string foreignControl(const TensorEntries& tensors) {
    for (const Foreign& foreign : kForeign) {
        if (std::any_of(tensors.begin(), tensors.end(), [&](const auto& entry) {
                return entry.first.find(foreign.part) != std::string::npos;
            })) {
            return foreign.name;
        }
    }
    return {};
}

std::int64_t controlTextWidth(const TensorEntries& tensors) {
    const std::string start = controlPrefix(tensors);
    for (auto it = tensors.lower_bound(start);
         it != tensors.end() && it->first.rfind(start, 0) == 0; ++it) {
        if (endsWith(it->first, kTextKeys) && it->second.shape.size() == 2) {
            return it->second.shape[1];
        }
    }
    return 0;
}

}  // namespace ninefold
