// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace ninefold::ui {

/// By what the pictures of a batch stand in order.
enum class RankBy {
    Fitness,     ///< how well they fit the prompt
    Aesthetics,  ///< sharpness, contrast, colour
    Seed,        ///< as they were drawn
    Own          ///< as the artist put them
};

/// The ranks 1, 2, … of values that stand best first. A value that is less than `spread` below the
/// first one of a rank shares that rank; the next one counts all before it: 1, 1, 3.
std::vector<int> sharedRanks(const std::vector<double>& falling, double spread);

}  // namespace ninefold::ui
