// SPDX-License-Identifier: MIT
#include "ui/theme/motion.h"

#include <gtest/gtest.h>

namespace ninefold::ui {
namespace {

class MotionTest : public ::testing::Test {
protected:
    ~MotionTest() override { setMotion(MotionMode::System, false); }
};

TEST_F(MotionTest, FollowsTheDesktopUnlessThePersonChose) {
    setMotion(MotionMode::System, false);
    EXPECT_EQ(motionMs(), kAnimationMs);
    setMotion(MotionMode::System, true);
    EXPECT_EQ(motionMs(), 0);
    setMotion(MotionMode::Full, true);
    EXPECT_EQ(motionMs(90), 90);
    setMotion(MotionMode::Reduced, false);
    EXPECT_EQ(motionMs(90), 0);
}

TEST_F(MotionTest, NothingMovesForLong) {
    EXPECT_LE(kAnimationMs, 150);
}

}  // namespace
}  // namespace ninefold::ui
