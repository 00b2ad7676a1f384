// SPDX-License-Identifier: MIT
#include <chrono>
#include <future>

#include "tests/core/jobs/queue_fixture.h"

namespace ninefold {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr auto kSoon = std::chrono::milliseconds(50);

/// A queue that is paused while its first job rests between two steps.
class PauseTest : public test::QueueFixture {
protected:
    /// Pauses at the second step of the first job, and returns once it got there.
    JobId openAndRest() {
        generator_.beforeStep = [this](int step) {
            if (step == 2 && !queue_->isPaused() && !rested_) {
                rested_ = true;
                queue_->pause();
                reached_.set_value();
            }
        };
        open();
        const JobId job = queue_->submit(request("a", 1, 2));
        reached_.get_future().wait();
        return job;
    }

    bool rested_ = false;
    std::promise<void> reached_;
};

TEST_F(PauseTest, APausedQueueBeginsNothing) {
    open();
    queue_->pause();
    EXPECT_TRUE(queue_->isPaused());
    const JobId a = queue_->submit(request("a", 1, 1));
    const JobId b = queue_->submit(request("b", 1, 1));
    EXPECT_THAT(queue_->waiting(), ElementsAre(a, b));
    queue_->resumeQueue();
    EXPECT_FALSE(queue_->isPaused());
    EXPECT_EQ(observer_.waitFor(b).state, JobState::Done);
    EXPECT_THAT(queue_->waiting(), IsEmpty());
}

TEST_F(PauseTest, TheRunningJobRestsBetweenTwoStepsAndTheRestCountsNowhere) {
    const JobId job = openAndRest();
    const auto start = std::chrono::steady_clock::now();
    EXPECT_FALSE(observer_.endsWithin(job, kSoon));
    EXPECT_THAT(observer_.pictures(), IsEmpty());
    queue_->resumeQueue();
    const JobResult result = observer_.waitFor(job);
    const double seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    EXPECT_EQ(result.state, JobState::Done);
    EXPECT_EQ(observer_.pictures().size(), 2U);
    EXPECT_LT(result.totalSeconds, seconds);
    EXPECT_LT(result.times.denoiseSeconds, 2);  // the fake says 2; what it rested is taken off
}

TEST_F(PauseTest, ARestingJobCanBeCancelled) {
    const JobId job = openAndRest();
    const JobId next = queue_->submit(request("b", 1, 1));
    queue_->cancel(job);
    EXPECT_EQ(observer_.waitFor(job).state, JobState::Cancelled);
    EXPECT_THAT(queue_->waiting(), ElementsAre(next));
    queue_->cancelAll();
    EXPECT_THAT(queue_->waiting(), IsEmpty());
    EXPECT_TRUE(queue_->isPaused());
}

TEST_F(PauseTest, ClosingWhileItRestsKeepsTheJobUnfinished) {
    const JobId job = openAndRest();
    queue_.reset();
    EXPECT_EQ(stateOf(job), "queued");
    EXPECT_EQ(HistoryStore(folder_.path()).unfinishedJobs().size(), 1U);
}

TEST_F(PauseTest, ReorderMovesWhatWaits) {
    open();
    queue_->pause();
    std::vector<JobId> ids;
    for (int i = 0; i < 5; ++i) ids.push_back(queue_->submit(request("a", 1, 1)));
    queue_->reorder({ids[3], ids[0], 12345});
    EXPECT_THAT(queue_->waiting(), ElementsAre(ids[3], ids[0], ids[1], ids[2], ids[4]));
    queue_->reorder({});
    EXPECT_THAT(queue_->waiting(), ElementsAre(ids[3], ids[0], ids[1], ids[2], ids[4]));
    queue_->resumeQueue();
    observer_.waitFor(ids[4]);
    EXPECT_EQ(observer_.events().front(), "started 4");
}

}  // namespace
}  // namespace ninefold
