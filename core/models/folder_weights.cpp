// SPDX-License-Identifier: MIT
#include "core/models/folder_weights.h"

#include <utility>

#include "core/base/error.h"

namespace fs = std::filesystem;

namespace ninefold {

std::optional<fs::path> weightsIn(const fs::path& component, const std::string& stem) {
    std::error_code ignored;
    // transformers calls its older files differently.
    const std::string older = stem == "model" ? "pytorch_model" : stem;
    for (const auto& [name, ending] : {std::pair(stem, ".safetensors"), std::pair(older, ".bin")}) {
        for (const char* variant : {"", ".fp16", ".bf16", ".non_ema"}) {
            const fs::path path = component / (name + variant + ending);
            if (fs::exists(path, ignored)) return path;
            const fs::path index = component / (name + ending + ".index" + variant + ".json");
            if (fs::exists(index, ignored)) return index;
        }
    }
    return std::nullopt;
}

fs::path findWeights(const fs::path& component, const std::string& stem) {
    if (const auto found = weightsIn(component, stem)) return *found;
    throw Error(ErrorKind::BadModel, {"%1 has no %2.safetensors.", component.string(), stem},
                "Check that the model is complete.");
}

}  // namespace ninefold
