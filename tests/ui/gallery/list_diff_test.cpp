// SPDX-License-Identifier: MIT
#include "ui/gallery/list_diff.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace ninefold::ui {
namespace {

using Ids = std::vector<std::int64_t>;

Ids apply(const ListDiff& diff, Ids before, const Ids& after) {
    for (const Run& run : diff.removed) {
        before.erase(before.begin() + run.first, before.begin() + run.first + run.count);
    }
    for (const Run& run : diff.inserted) {
        before.insert(before.begin() + run.first, after.begin() + run.first,
                      after.begin() + run.first + run.count);
    }
    return before;
}

Ids sample(std::mt19937& random, double share) {
    std::bernoulli_distribution taken(share);
    Ids ids;
    for (std::int64_t id = 60; id > 0; --id) {
        if (taken(random)) ids.push_back(id);
    }
    return ids;
}

TEST(ListDiff, TurnsAnyListIntoAnyOther) {
    std::mt19937 random(9);
    for (int round = 0; round < 500; ++round) {
        const Ids before = sample(random, 0.1 * (round % 11));
        const Ids after = sample(random, 0.1 * (round % 7));
        const ListDiff diff = diffLists(before, after);
        ASSERT_FALSE(diff.reordered);
        ASSERT_EQ(apply(diff, before, after), after) << "round " << round;
    }
}

TEST(ListDiff, NewPicturesOnTopAreOneRun) {
    const ListDiff diff = diffLists({3, 2, 1}, {9, 8, 3, 2, 1});
    EXPECT_TRUE(diff.removed.empty());
    ASSERT_EQ(diff.inserted.size(), 1U);
    EXPECT_EQ(diff.inserted[0].first, 0);
    EXPECT_EQ(diff.inserted[0].count, 2);
}

TEST(ListDiff, SeesAChangeOfOrder) {
    EXPECT_TRUE(diffLists({1, 2, 3}, {2, 1, 4}).reordered);
    EXPECT_FALSE(diffLists({1, 2, 3}, {3}).reordered);
}

}  // namespace
}  // namespace ninefold::ui
