// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

namespace ninefold::ui {

/// `count` neighbours from `first` on.
struct Run {
    int first = 0;
    int count = 0;
};

/// How one list of distinct ids becomes another: take away `removed` (places in the old list, last
/// first), then put in `inserted` (places in the new list, first first).
struct ListDiff {
    std::vector<Run> removed;
    std::vector<Run> inserted;
    bool reordered = false;  ///< what stays has changed its order; the runs alone don't do
};

ListDiff diffLists(const std::vector<std::int64_t>& before, const std::vector<std::int64_t>& after);

}  // namespace ninefold::ui
