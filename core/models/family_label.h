// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

namespace ninefold {

/// The label of the family that can draw with the model at `path`, e.g. "Stable Diffusion 1 and
/// 2". Reads small files and headers only. Throws Error{BadModel} if there is none,
/// or if a part is missing.
std::string familyLabel(const std::filesystem::path& path);

}  // namespace ninefold
