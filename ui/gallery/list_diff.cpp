// SPDX-License-Identifier: MIT
#include "ui/gallery/list_diff.h"

#include <algorithm>
#include <unordered_set>

namespace ninefold::ui {

namespace {

using Ids = std::vector<std::int64_t>;

/// Runs of the ids that `others` lacks; those it has go to `common`.
std::vector<Run> runsMissingFrom(const Ids& others, const Ids& ids, Ids& common) {
    const std::unordered_set<std::int64_t> known(others.begin(), others.end());
    std::vector<Run> runs;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const int place = static_cast<int>(i);
        if (known.count(ids[i]) != 0) {
            common.push_back(ids[i]);
        } else if (!runs.empty() && runs.back().first + runs.back().count == place) {
            ++runs.back().count;
        } else {
            runs.push_back({place, 1});
        }
    }
    return runs;
}

}  // namespace

ListDiff diffLists(const Ids& before, const Ids& after) {
    Ids keptBefore;
    Ids keptAfter;
    ListDiff diff;
    diff.removed = runsMissingFrom(after, before, keptBefore);
    diff.inserted = runsMissingFrom(before, after, keptAfter);
    std::reverse(diff.removed.begin(), diff.removed.end());
    diff.reordered = keptBefore != keptAfter;
    return diff;
}

}  // namespace ninefold::ui
