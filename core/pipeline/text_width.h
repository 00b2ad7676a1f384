// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>

namespace ninefold {

/// The width of the text states that the model at `path` reads, by which ControlNets fit it (see
/// Helper::textWidth); 0 when nobody can tell. Reads small files and headers alone. Any thread.
std::int64_t textWidthOf(const std::filesystem::path& path);

}  // namespace ninefold
