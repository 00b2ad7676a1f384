// SPDX-License-Identifier: MIT
#include "core/ranking/ranker.h"

#include <gtest/gtest.h>

namespace ninefold {
namespace {

TEST(RankOrder, BestFirstAndTiesKeepTheirOrder) {
    EXPECT_EQ(rankOrder({{0.1, 0}, {0.3, 0}, {0.2, 0}, {0.3, 0}}), (std::vector<int>{1, 3, 2, 0}));
    EXPECT_TRUE(rankOrder({}).empty());
}

}  // namespace
}  // namespace ninefold
