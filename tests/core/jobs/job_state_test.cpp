// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "core/jobs/job.h"
#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

TEST(JobState, TextsAreFrozen) {
    // They are in the databases of the field.
    EXPECT_STREQ(toText(JobState::Queued), "queued");
    EXPECT_STREQ(toText(JobState::Running), "running");
    EXPECT_STREQ(toText(JobState::Done), "done");
    EXPECT_STREQ(toText(JobState::Failed), "failed");
    EXPECT_STREQ(toText(JobState::Cancelled), "cancelled");
    for (const JobState state : {JobState::Queued, JobState::Running, JobState::Done,
                                 JobState::Failed, JobState::Cancelled}) {
        EXPECT_EQ(jobStateFromText(toText(state)), state);
    }
    test::expectError([] { jobStateFromText("asleep"); }, ErrorKind::BadFile, "asleep");
}

}  // namespace
}  // namespace ninefold
