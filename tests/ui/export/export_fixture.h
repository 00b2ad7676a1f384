// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <vector>

#include "core/history/history_store.h"

namespace ninefold::test {

/// `count` small pictures in `folder`, ranked in reverse order of their seeds 100, 101, …
std::vector<ImageRow> makePictures(const std::filesystem::path& folder, int count);

/// The files in a folder, sorted by name.
std::vector<std::string> namesIn(const std::filesystem::path& folder);

}  // namespace ninefold::test
