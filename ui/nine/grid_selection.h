// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <vector>

namespace ninefold::ui {

/// Which pictures of a grid are picked: a value that knows pictures by their index in the batch, so
/// that it survives a change of their order.
class GridSelection {
public:
    /// The one that keys act on first; -1 when there is none.
    int current() const { return current_; }
    bool contains(int index) const { return indices_.count(index) != 0; }
    std::size_t size() const { return indices_.size(); }

    /// This one alone.
    void pick(int index);
    /// Adds or takes away this one, as Ctrl does.
    void toggle(int index);
    /// All from the one that was picked first to this one as they stand in `order`, as Shift does.
    void extendTo(int index, const std::vector<int>& order);
    void pickAll(const std::vector<int>& order);
    /// Forgets what isn't in `order`.
    void keep(const std::vector<int>& order);

private:
    std::set<int> indices_;
    int current_ = -1;
    int anchor_ = -1;
};

}  // namespace ninefold::ui
