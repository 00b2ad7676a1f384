// SPDX-License-Identifier: MIT
#include "ui/nine/grid_selection.h"

#include <algorithm>

namespace ninefold::ui {

void GridSelection::pick(int index) {
    indices_ = {index};
    current_ = anchor_ = index;
}

void GridSelection::toggle(int index) {
    if (contains(index) && indices_.size() > 1) {
        indices_.erase(index);
        if (current_ == index) current_ = *indices_.begin();
    } else {
        indices_.insert(index);
        current_ = index;
    }
    anchor_ = current_;
}

void GridSelection::extendTo(int index, const std::vector<int>& order) {
    auto from = std::find(order.begin(), order.end(), anchor_);
    auto to = std::find(order.begin(), order.end(), index);
    if (from == order.end() || to == order.end()) {
        pick(index);
        return;
    }
    if (to < from) std::swap(from, to);
    indices_ = std::set<int>(from, to + 1);
    current_ = index;
}

void GridSelection::pickAll(const std::vector<int>& order) {
    indices_ = std::set<int>(order.begin(), order.end());
    if (!contains(current_)) current_ = order.empty() ? -1 : order.front();
    anchor_ = current_;
}

void GridSelection::keep(const std::vector<int>& order) {
    const std::set<int> present(order.begin(), order.end());
    for (auto it = indices_.begin(); it != indices_.end();) {
        it = present.count(*it) != 0 ? std::next(it) : indices_.erase(it);
    }
    if (!contains(current_)) current_ = indices_.empty() ? -1 : *indices_.begin();
    if (!contains(anchor_)) anchor_ = current_;
}

}  // namespace ninefold::ui
