// SPDX-License-Identifier: MIT
#include "core/ranking/ranker.h"

#include <algorithm>
#include <numeric>

namespace ninefold {

std::vector<int> rankOrder(const std::vector<Score>& scores) {
    std::vector<int> order(scores.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return scores[static_cast<std::size_t>(a)].value >
               scores[static_cast<std::size_t>(b)].value;
    });
    return order;
}

}  // namespace ninefold
