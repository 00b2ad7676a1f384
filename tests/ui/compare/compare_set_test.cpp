// SPDX-License-Identifier: MIT
#include "ui/compare/compare_set.h"

#include <gtest/gtest.h>

namespace ninefold::ui {
namespace {

std::vector<ImageRow> rows(std::initializer_list<int> ids) {
    std::vector<ImageRow> result;
    for (const int id : ids) {
        ImageRow row;
        row.id = id;
        result.push_back(row);
    }
    return result;
}

std::vector<std::int64_t> idsOf(const CompareSet& set) {
    std::vector<std::int64_t> ids;
    for (const ImageRow& row : set.rows()) ids.push_back(row.id);
    return ids;
}

using Ids = std::vector<std::int64_t>;

TEST(CompareSet, SeveralBeginAnewAndOneJoins) {
    CompareSet set;
    EXPECT_EQ(set.a(), -1);
    EXPECT_EQ(set.take(rows({1, 2})), 0);
    EXPECT_EQ(set.take(rows({3})), 0);
    EXPECT_EQ(idsOf(set), (Ids{1, 2, 3}));
    EXPECT_EQ(set.current(), 2);
    EXPECT_EQ(set.take(rows({7, 8, 7})), 0);
    EXPECT_EQ(idsOf(set), (Ids{7, 8}));
    EXPECT_EQ(set.a(), 0);
    EXPECT_EQ(set.b(), 1);
}

TEST(CompareSet, HasRoomForNine) {
    CompareSet set;
    EXPECT_EQ(set.take(rows({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})), 2);
    EXPECT_EQ(set.count(), 9);
    EXPECT_EQ(set.add(rows({9, 12})), 1);
    EXPECT_EQ(set.count(), 9);
}

TEST(CompareSet, TheTwoPickedLastAreAAndB) {
    CompareSet set;
    set.take(rows({1, 2, 3, 4}));
    set.pick(3);
    EXPECT_EQ(set.a(), 1);
    EXPECT_EQ(set.b(), 3);
    set.pick(0);
    EXPECT_EQ(set.a(), 3);
    EXPECT_EQ(set.b(), 0);
    set.pick(3);
    EXPECT_EQ(set.a(), 0);
    EXPECT_EQ(set.b(), 3);
    set.pick(3);
    EXPECT_EQ(set.a(), 0);
    set.pick(17);
    EXPECT_EQ(set.current(), 3);
    set.swap();
    EXPECT_EQ(set.a(), 3);
    EXPECT_EQ(set.b(), 0);
}

TEST(CompareSet, APairSurvivesWhenAnotherLeaves) {
    CompareSet set;
    set.take(rows({1, 2, 3, 4}));
    set.pick(2);
    set.pick(3);
    set.remove(0);
    EXPECT_EQ(set.rows()[static_cast<std::size_t>(set.a())].id, 3);
    EXPECT_EQ(set.rows()[static_cast<std::size_t>(set.b())].id, 4);
    set.remove(set.b());
    EXPECT_NE(set.a(), set.b());
    EXPECT_EQ(set.rows()[static_cast<std::size_t>(set.b())].id, 3);
    set.remove(-1);
    set.remove(9);
    EXPECT_EQ(set.count(), 2);
}

TEST(CompareSet, CanBeTakenApartFromAnySide) {
    for (int first = 0; first < 3; ++first) {
        CompareSet set;
        set.take(rows({1, 2, 3}));
        set.pick(2);
        set.remove(first);
        EXPECT_GE(set.a(), 0);
        EXPECT_GE(set.b(), 0);
        EXPECT_NE(set.a(), set.b());
        EXPECT_LT(std::max(set.a(), set.b()), set.count());
        set.remove(0);
        EXPECT_EQ(set.a(), -1);
        EXPECT_EQ(set.current(), 0);
        set.remove(0);
        EXPECT_FALSE(set.currentRow());
        EXPECT_TRUE(set.isEmpty());
    }
}

TEST(CompareSet, WhatWentToTheTrashLeaves) {
    CompareSet set;
    set.take(rows({1, 2, 3}));
    std::vector<ImageRow> news = rows({2, 3, 99});
    news[0].trashedAtMs = 5;
    news[1].starred = true;
    set.update(news);
    EXPECT_EQ(idsOf(set), (Ids{1, 3}));
    EXPECT_TRUE(set.rows()[1].starred);
}

}  // namespace
}  // namespace ninefold::ui
