// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

namespace ninefold::cli {

/// Loads the model of a folder as drawing would and forgets it. Throws the Error{BadModel} that
/// drawing would throw: missing, unexpected or misshapen weights, or a config that isn't supported.
void checkModelLoads(const std::filesystem::path& folder);

}  // namespace ninefold::cli
