// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace ninefold {

/// The folders that ComfyUI's extra_model_paths.yaml names, each once: under every heading, the
/// lines of each entry below its base_path. "~" and $VARIABLES are resolved; what is relative
/// counts from the file. Folders that don't exist are among them.
/// Throws Error{BadFile} that names file and line for what is no such YAML, or above 1 MiB.
std::vector<std::filesystem::path> readExtraModelPaths(const std::filesystem::path& yaml);

}  // namespace ninefold
