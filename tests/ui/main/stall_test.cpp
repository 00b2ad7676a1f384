// SPDX-License-Identifier: MIT
#include <cstdio>

#include "tests/ui/main/studio_fixture.h"
#include "tests/ui/support/stall_meter.h"

namespace ninefold::ui {
namespace {

constexpr double kMostMs = 50;

/// Nine 512-pixel pictures with previews from a generator that never rests.
TEST_F(StudioTest, WindowNeverStallsWhileDrawing) {
    generator.beforeStep = nullptr;
    Recipe recipe;
    recipe.prompt = "a red apple";
    recipe.modelId = "fake";
    recipe.width = recipe.height = 512;
    window().promptPanel().setRecipe(recipe);
    QTest::qWait(1);
    const test::StallMeter meter;
    window().promptPanel().generate();
    ASSERT_TRUE(waitFor(JobState::Done));
    QTest::qWait(2 * kAnimationMs);
    std::printf("longest stall %.1f ms (%.1f ms by the wall clock)\n", meter.longestMs(),
                meter.longestWallMs());
    EXPECT_LT(meter.longestMs(), kMostMs);
}

}  // namespace
}  // namespace ninefold::ui
