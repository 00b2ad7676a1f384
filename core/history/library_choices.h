// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace ninefold {

/// What there is in a library to choose from, for filters.
struct LibraryChoices {
    std::vector<std::string> models;         ///< catalogue ids, alphabetically
    std::vector<std::string> tags;           ///< alphabetically, those in use
    std::vector<std::pair<int, int>> sizes;  ///< width and height in px, the most used first
};

}  // namespace ninefold
