// SPDX-License-Identifier: MIT
#include "ui/compare/compare_set.h"

#include <algorithm>
#include <utility>

namespace ninefold::ui {

namespace {

/// Where an index stands after the one at `removed` is gone.
int without(int index, int removed) {
    return index > removed ? index - 1 : index;
}

}  // namespace

int CompareSet::take(const std::vector<ImageRow>& rows) {
    if (rows.size() > 1) clear();
    return add(rows);
}

int CompareSet::add(const std::vector<ImageRow>& rows) {
    const bool first = rows_.empty();
    int leftOut = 0;
    int last = -1;
    for (const ImageRow& row : rows) {
        last = indexOf(row.id);
        if (last >= 0) continue;
        if (count() == kMost) {
            ++leftOut;
            continue;
        }
        rows_.push_back(row);
        last = count() - 1;
    }
    if (first) {
        current_ = rows_.empty() ? -1 : 0;
    } else if (last >= 0) {
        pick(last);
    }
    return leftOut;
}

void CompareSet::remove(int index) {
    if (index < 0 || index >= count()) return;
    rows_.erase(rows_.begin() + index);
    const bool wasPair = index == a_ || index == b_;
    if (wasPair) {
        // The other one of the pair stays, beside the first that is left.
        const int kept = without(index == a_ ? b_ : a_, index);
        b_ = kept;
        a_ = kept == 0 ? 1 : 0;
    } else {
        a_ = without(a_, index);
        b_ = without(b_, index);
    }
    if (count() < 2) {
        a_ = 0;
        b_ = 1;
    }
    current_ = std::min(without(current_, index), count() - 1);
}

void CompareSet::clear() {
    *this = CompareSet();
}

void CompareSet::pick(int index) {
    if (index < 0 || index >= count()) return;
    current_ = index;
    if (index == b_) return;
    a_ = std::exchange(b_, index);
}

void CompareSet::swap() {
    std::swap(a_, b_);
}

void CompareSet::update(const std::vector<ImageRow>& rows) {
    for (const ImageRow& row : rows) {
        const int index = indexOf(row.id);
        if (index < 0) continue;
        if (row.trashedAtMs != 0) {
            remove(index);
        } else {
            rows_[static_cast<std::size_t>(index)] = row;
        }
    }
}

std::optional<ImageRow> CompareSet::currentRow() const {
    if (current_ < 0) return std::nullopt;
    return rows_[static_cast<std::size_t>(current_)];
}

int CompareSet::indexOf(std::int64_t id) const {
    const auto found = std::find_if(rows_.begin(), rows_.end(),
                                    [id](const ImageRow& row) { return row.id == id; });
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

}  // namespace ninefold::ui
