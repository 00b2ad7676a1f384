// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/history/history_store.h"

namespace ninefold::ui {

/// The pictures that are compared, and which two of them are A and B. A value without a window.
/// The picture that was picked last is the current one; the two picked last are B and A.
class CompareSet {
public:
    static constexpr int kMost = 9;

    /// Two and more pictures begin a new comparison; a single one joins those that are there.
    /// Pictures that are there already are not doubled. Returns how many found no room.
    int take(const std::vector<ImageRow>& rows);
    /// Joins all to those that are there.
    int add(const std::vector<ImageRow>& rows);
    /// Takes a picture out of the comparison; an unknown index does nothing.
    void remove(int index);
    void clear();
    /// Makes the picture B and what was B A; picking A changes the two.
    void pick(int index);
    void swap();
    /// New facts of pictures that are here, by id; those that went to the trash leave.
    void update(const std::vector<ImageRow>& rows);

    const std::vector<ImageRow>& rows() const { return rows_; }
    int count() const { return static_cast<int>(rows_.size()); }
    bool isEmpty() const { return rows_.empty(); }
    /// -1 while there is no such picture.
    int a() const { return count() < 2 ? -1 : a_; }
    int b() const { return count() < 2 ? -1 : b_; }
    int current() const { return current_; }
    std::optional<ImageRow> currentRow() const;

private:
    int indexOf(std::int64_t id) const;

    std::vector<ImageRow> rows_;
    int a_ = 0;
    int b_ = 1;
    int current_ = -1;
};

}  // namespace ninefold::ui
