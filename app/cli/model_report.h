// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace ninefold::cli {

/// One network of a model, as its weights file states it.
struct ComponentReport {
    std::string name;                                ///< "unet"; the file's name for a single file
    std::string className;                           ///< "UNet2DConditionModel"; empty when unknown
    std::string file;                                ///< relative to the model's folder
    std::uintmax_t bytes = 0;                        ///< of the file
    std::int64_t tensors = 0;                        ///< in the file
    std::int64_t parameters = 0;                     ///< numbers in all tensors
    std::map<std::string, std::int64_t> precisions;  ///< "F32" to the count of its tensors
};

/// What a model file or folder is, without its numbers being read.
struct ModelReport {
    std::filesystem::path path;
    std::string layout;    ///< "diffusers folder", "one file"
    std::string pipeline;  ///< "StableDiffusionPipeline": who wrote it meant it so; may be empty
    std::vector<ComponentReport> components;
};

/// Throws Error{BadModel} for what is missing, truncated or no model at all.
ModelReport reportModel(const std::filesystem::path& path);

}  // namespace ninefold::cli
