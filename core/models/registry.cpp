// SPDX-License-Identifier: MIT
#include <string>

#include "core/base/error.h"
#include "core/models/model_family.h"

namespace ninefold {

namespace families {
#define X(name) extern const ModelFamily name;
#include "core/models/families.def"
#undef X
}  // namespace families

const std::vector<const ModelFamily*>& modelFamilies() {
    static const std::vector<const ModelFamily*> all{
#define X(name) &families::name,
#include "core/models/families.def"
#undef X
    };
    return all;
}

const ModelFamily& recogniseModel(const std::filesystem::path& folder) {
    std::error_code ignored;
    if (!std::filesystem::is_directory(folder, ignored)) {
        throw Error(ErrorKind::BadModel, {"There is no model folder %1.", folder.string()},
                    "Choose a folder in the diffusers layout.");
    }
    for (const ModelFamily* family : modelFamilies()) {
        if (family->recognises(folder)) return *family;
    }
    throw Error(ErrorKind::BadModel, {"%1 holds no model that Ninefold knows.", folder.string()},
                "It draws with Stable Diffusion 1 and 2 in the diffusers layout: model_index.json, "
                "text_encoder, tokenizer, unet, vae and scheduler.");
}

std::unique_ptr<LoadedModel> loadModel(const std::filesystem::path& folder, at::ScalarType dtype,
                                       at::Device device) {
    return recogniseModel(folder).load(folder, dtype, device);
}

}  // namespace ninefold
