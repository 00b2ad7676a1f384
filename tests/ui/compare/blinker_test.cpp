// SPDX-License-Identifier: MIT
#include "ui/compare/blinker.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace ninefold::ui {
namespace {

TEST(Blinker, GoesToAndFroWhileItIsWanted) {
    Blinker blinker;
    blinker.setRate(Blinker::kFastest);
    QSignalSpy flips(&blinker, &Blinker::flipped);
    blinker.setWanted(true);
    ASSERT_TRUE(flips.wait());
    ASSERT_TRUE(flips.wait());
    EXPECT_EQ(flips[0].at(0), false);
    EXPECT_EQ(flips[1].at(0), true);
    EXPECT_EQ(flips[2].at(0), false);
    blinker.setWanted(false);
    EXPECT_FALSE(blinker.isRunning());
    EXPECT_EQ(flips.back().at(0), false);
}

TEST(Blinker, APausedOneStandsStillAndFlipsByHand) {
    Blinker blinker;
    blinker.setPaused(true);
    blinker.setWanted(true);
    EXPECT_FALSE(blinker.isRunning());
    QSignalSpy flips(&blinker, &Blinker::flipped);
    blinker.flip();
    ASSERT_EQ(flips.count(), 1);
    EXPECT_EQ(flips[0].at(0), true);
    blinker.setPaused(false);
    EXPECT_TRUE(blinker.isRunning());
}

TEST(Blinker, NeverFlashesMoreThanThreeTimesASecond) {
    Blinker blinker;
    blinker.setRate(1000);
    EXPECT_GE(2 * blinker.intervalMs(), 1000 / 3);
    blinker.setRate(0);
    EXPECT_EQ(blinker.intervalMs(), 2000);
}

}  // namespace
}  // namespace ninefold::ui
