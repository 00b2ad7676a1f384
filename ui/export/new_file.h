// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace ninefold::ui {

/// Writes a new file `folder`/`name`.`extension`, or `name`-2, `name`-3, … when that is taken, also
/// when another program takes it in the same moment. The file is there whole or not at all. Returns
/// its path. Throws Error{Io} that names the path and says what to do.
std::filesystem::path writeNewFile(const std::filesystem::path& folder, const std::string& name,
                                   const std::string& extension, std::string_view bytes);

}  // namespace ninefold::ui
