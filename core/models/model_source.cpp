// SPDX-License-Identifier: MIT
#include "core/models/model_source.h"

#include "core/base/error.h"
#include "core/models/diffusers_folder.h"
#include "core/models/original_file.h"

namespace ninefold {

std::unique_ptr<ModelSource> openModel(const std::filesystem::path& path) {
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) {
        return std::make_unique<DiffusersFolder>(path);
    }
    if (std::filesystem::is_regular_file(path, ignored)) {
        return std::make_unique<OriginalFile>(openTensors(path));
    }
    throw Error(ErrorKind::BadModel, {"There is no model folder %1.", path.string()},
                "Choose a folder in the diffusers layout, or a checkpoint file.");
}

}  // namespace ninefold
