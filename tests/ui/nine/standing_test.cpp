// SPDX-License-Identifier: MIT
#include "ui/nine/standing.h"

#include <gtest/gtest.h>

namespace ninefold::ui {
namespace {

using Ranks = std::vector<int>;

TEST(SharedRanks, CountsWhenNothingIsClose) {
    EXPECT_EQ(sharedRanks({0.9, 0.5, 0.1}, 0.05), (Ranks{1, 2, 3}));
    EXPECT_EQ(sharedRanks({}, 0.1), Ranks{});
}

TEST(SharedRanks, CloserThanTheSpreadShareARank) {
    EXPECT_EQ(sharedRanks({0.90, 0.88, 0.5, 0.49, 0.1}, 0.05), (Ranks{1, 1, 3, 3, 5}));
}

TEST(SharedRanks, AChainOfSmallStepsIsNoTie) {
    EXPECT_EQ(sharedRanks({0.90, 0.87, 0.84, 0.81}, 0.05), (Ranks{1, 1, 3, 3}));
}

TEST(SharedRanks, EqualValuesShareARankWithoutASpread) {
    EXPECT_EQ(sharedRanks({0.5, 0.5, 0.4}, 0), (Ranks{1, 1, 3}));
}

}  // namespace
}  // namespace ninefold::ui
