// SPDX-License-Identifier: MIT
#include "ui/gallery/list_diff.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace ninefold::ui {

namespace {

using Ids = std::vector<std::int64_t>;

/// Runs of the ids that `others` lacks; those it has go to `common`. `offset` is the place of the
/// first one in its whole list.
std::vector<Run> runsMissingFrom(const Ids& others, const Ids& ids, int offset, Ids& common) {
    const std::unordered_set<std::int64_t> known(others.begin(), others.end());
    std::vector<Run> runs;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const int place = offset + static_cast<int>(i);
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
    // Mostly something came at one place: only what lies between the same beginning and the same
    // end has to be looked at.
    const auto [first, firstAfter] =
        std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto [last, lastAfter] =
        std::mismatch(before.rbegin(), std::make_reverse_iterator(first), after.rbegin(),
                      std::make_reverse_iterator(firstAfter));
    const Ids mine(first, last.base());
    const Ids theirs(firstAfter, lastAfter.base());
    const int offset = static_cast<int>(first - before.begin());
    Ids keptBefore;
    Ids keptAfter;
    ListDiff diff;
    diff.removed = runsMissingFrom(theirs, mine, offset, keptBefore);
    diff.inserted = runsMissingFrom(mine, theirs, offset, keptAfter);
    std::reverse(diff.removed.begin(), diff.removed.end());
    diff.reordered = keptBefore != keptAfter;
    return diff;
}

}  // namespace ninefold::ui
