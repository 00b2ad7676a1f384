// SPDX-License-Identifier: MIT
#include "ui/nine/grid_selection.h"

#include <gtest/gtest.h>

namespace ninefold::ui {
namespace {

const std::vector<int> kOrder{4, 2, 0, 1, 3};

std::vector<int> picked(const GridSelection& selection) {
    std::vector<int> indices;
    for (const int index : kOrder) {
        if (selection.contains(index)) indices.push_back(index);
    }
    return indices;
}

TEST(GridSelection, PicksOneAlone) {
    GridSelection selection;
    EXPECT_EQ(selection.current(), -1);
    selection.pick(2);
    selection.pick(0);
    EXPECT_EQ(picked(selection), (std::vector<int>{0}));
    EXPECT_EQ(selection.current(), 0);
}

TEST(GridSelection, ControlAddsAndTakesAwayButLeavesOne) {
    GridSelection selection;
    selection.pick(2);
    selection.toggle(3);
    EXPECT_EQ(picked(selection), (std::vector<int>{2, 3}));
    EXPECT_EQ(selection.current(), 3);
    selection.toggle(3);
    selection.toggle(2);
    EXPECT_EQ(picked(selection), (std::vector<int>{2}));
}

TEST(GridSelection, ShiftPicksAllBetweenAsTheyStand) {
    GridSelection selection;
    selection.pick(1);
    selection.extendTo(2, kOrder);
    EXPECT_EQ(picked(selection), (std::vector<int>{2, 0, 1}));
    EXPECT_EQ(selection.current(), 2);
    selection.extendTo(3, kOrder);  // from where it began
    EXPECT_EQ(picked(selection), (std::vector<int>{1, 3}));
}

TEST(GridSelection, ForgetsWhatIsGone) {
    GridSelection selection;
    selection.pickAll(kOrder);
    EXPECT_EQ(selection.size(), 5U);
    selection.keep({0, 1});
    EXPECT_EQ(picked(selection), (std::vector<int>{0, 1}));
    EXPECT_TRUE(selection.contains(selection.current()));
    selection.keep({});
    EXPECT_EQ(selection.current(), -1);
}

}  // namespace
}  // namespace ninefold::ui
