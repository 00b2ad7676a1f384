// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/base/json.h"

namespace ninefold {

/// What PEFT notes of a LoRA beside its tensors: by how much their product counts.
class PeftConfig {
public:
    /// Notes nothing.
    PeftConfig() = default;
    /// Either adapter_config.json, or what diffusers writes into the file under
    /// "lora_adapter_metadata": the same for each part, "unet.lora_alpha".
    explicit PeftConfig(Json json) : json_(std::move(json)) {}

    /// alpha/rank, or alpha/√rank where "use_rslora" says so, with the alpha that "alpha_pattern"
    /// has for the layer or else "lora_alpha". Nothing where none is noted. Throws Error{BadModel}
    /// without a file's name for notes that don't make sense, for patterns that are more than
    /// names, and for other adapters than LoRA.
    std::optional<double> factor(const std::string& layer, std::int64_t rank) const;

private:
    double alphaOf(const std::string& part, const std::string& layer) const;

    Json json_ = Json::object();
};

}  // namespace ninefold
