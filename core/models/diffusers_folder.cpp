// SPDX-License-Identifier: MIT
#include "core/models/diffusers_folder.h"

#include "core/base/error.h"

namespace ninefold {

Json readConfig(const std::filesystem::path& path) {
    try {
        Json json = readJsonFile(path);
        if (json.is_object()) return json;
    } catch (const Error& error) {
        throw Error(ErrorKind::BadModel, error.what(), "Check that the model is complete.");
    }
    throw Error(ErrorKind::BadModel, {"%1 is not a JSON object.", path.string()});
}

std::filesystem::path findWeights(const std::filesystem::path& component, const std::string& stem) {
    for (const char* variant : {".safetensors", ".fp16.safetensors"}) {
        const std::filesystem::path path = component / (stem + variant);
        std::error_code ignored;
        if (std::filesystem::exists(path, ignored)) return path;
    }
    throw Error(ErrorKind::BadModel, {"%1 has no %2.safetensors.", component.string(), stem},
                "Ninefold reads safetensors in one file; other formats must be converted.");
}

}  // namespace ninefold
