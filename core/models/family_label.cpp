// SPDX-License-Identifier: MIT
#include "core/models/family_label.h"

#include "core/base/json.h"
#include "core/models/model_family.h"

namespace ninefold {

std::string familyLabel(const std::filesystem::path& path) {
    const auto source = openModel(path);
    const ModelFamily& family = recogniseModel(*source);
    source->config("vae");
    if (!source->has("text_encoder_2")) source->config("text_encoder");
    return family.label;
}

}  // namespace ninefold
