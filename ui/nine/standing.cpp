// SPDX-License-Identifier: MIT
#include "ui/nine/standing.h"

namespace ninefold::ui {

std::vector<int> sharedRanks(const std::vector<double>& falling, double spread) {
    std::vector<int> ranks;
    std::size_t first = 0;
    for (std::size_t i = 0; i < falling.size(); ++i) {
        const bool same = falling[i] == falling[first] || falling[first] - falling[i] < spread;
        if (!same) first = i;
        ranks.push_back(static_cast<int>(first) + 1);
    }
    return ranks;
}

}  // namespace ninefold::ui
