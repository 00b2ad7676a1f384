// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

namespace ninefold {

/// What a safetensors file's writer noted beside the tensors ("__metadata__") under this key; empty
/// where there is nothing, and for other files. Throws Error{BadModel} for one that can't be read.
std::string safetensorsNote(const std::filesystem::path& file, const std::string& key);

}  // namespace ninefold
