// SPDX-License-Identifier: MIT
#include "core/jobs/job_queue.h"
#include "core/base/json.h"

#include <chrono>
#include <thread>

#include "core/base/files.h"
#include "core/export/image_format.h"
#include "tests/core/jobs/queue_fixture.h"
#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class JobQueueTest : public test::QueueFixture {};

TEST_F(JobQueueTest, DrawsScoresStoresAndOnlyThenTells) {
    int checked = 0;
    observer_.whenPicture = [&](const Picture& picture) {
        const HistoryStore store(folder_.path());
        const auto row = store.image(picture.imageId);
        ASSERT_TRUE(row);
        EXPECT_EQ(row->file, picture.file);
        EXPECT_EQ(row->index, picture.index);
        EXPECT_DOUBLE_EQ(row->score.value(), picture.score);
        EXPECT_DOUBLE_EQ(row->fitness.value(), picture.fitness);
        const std::string png = readFile(picture.file);
        EXPECT_EQ(decodeImage(png, "it"), picture.image);
        EXPECT_EQ(toJson(readRecipe(png, "it")->recipe), toJson(picture.recipe));
        ++checked;
    };
    open();
    const JobResult result = run(request("apple", 100, 3));
    EXPECT_EQ(checked, 3);
    EXPECT_THAT(observer_.events(),
                ElementsAre("started 1", "picture 1/0", "picture 1/1", "picture 1/2", "done 1"));
    EXPECT_EQ(result.state, JobState::Done);
    EXPECT_FALSE(result.error);
    EXPECT_DOUBLE_EQ(result.times.denoiseSeconds, 3);
    EXPECT_GT(result.saveSeconds, 0);
    EXPECT_GE(result.totalSeconds, result.saveSeconds + result.rankSeconds);
    EXPECT_EQ(stateOf(1), "done");
    for (const Picture& picture : observer_.pictures()) {
        EXPECT_EQ(picture.recipe.seed, 100U + static_cast<unsigned>(picture.index));
        EXPECT_DOUBLE_EQ(picture.score, test::FakeRanker::scoreOf(picture.image).value);
    }
}

TEST_F(JobQueueTest, WorksWithoutARanker) {
    queue_.emplace(generator_, nullptr, folder_.path(), observer_);
    EXPECT_EQ(run(request("apple", 1, 2)).state, JobState::Done);
    const HistoryStore store(folder_.path());
    EXPECT_FALSE(store.image(1)->score);
    EXPECT_EQ(store.image(1)->rank, 0);
}

TEST_F(JobQueueTest, KeepsTheOrderAndLetsOneToTheFront) {
    test::Gate gate;
    generator_.beforePicture = [&](int) { gate.pass(); };
    open();
    const JobId a = queue_->submit(request("a", 1, 1));
    gate.waitUntilReached();
    const JobId b = queue_->submit(request("b", 1, 1));
    const JobId c = queue_->submit(request("c", 1, 1));
    const JobId d = queue_->submit(request("d", 1, 1), true);
    EXPECT_THAT(queue_->waiting(), ElementsAre(d, b, c));
    EXPECT_EQ(stateOf(a), "running");
    EXPECT_EQ(stateOf(b), "queued");
    gate.open();
    observer_.waitFor(c);
    EXPECT_THAT(observer_.events(), ElementsAre("started 1", "picture 1/0", "done 1", "started 4",
                                                "picture 4/0", "done 4", "started 2", "picture 2/0",
                                                "done 2", "started 3", "picture 3/0", "done 3"));
}

TEST_F(JobQueueTest, CancelStopsTheRunningJobAndKeepsWhatIsFinished) {
    test::Gate gate;
    generator_.beforePicture = [&](int index) {
        if (index == 2) gate.pass();
    };
    open();
    const JobId job = queue_->submit(request("a", 1, 9));
    gate.waitUntilReached();
    queue_->cancel(job);
    gate.open();
    const JobResult result = observer_.waitFor(job);
    EXPECT_EQ(result.state, JobState::Cancelled);
    EXPECT_FALSE(result.error);
    EXPECT_EQ(stateOf(job), "cancelled");
    EXPECT_EQ(HistoryStore(folder_.path()).job(job)->finished, 2);
    EXPECT_EQ(run(request("b", 1, 1)).state, JobState::Done);
}

TEST_F(JobQueueTest, CancelTakesOutAWaitingJob) {
    test::Gate gate;
    generator_.beforePicture = [&](int) { gate.pass(); };
    open();
    const JobId a = queue_->submit(request("a", 1, 1));
    gate.waitUntilReached();
    const JobId b = queue_->submit(request("b", 1, 1));
    const JobId c = queue_->submit(request("c", 1, 1));
    queue_->cancel(b);
    queue_->cancel(12345);
    EXPECT_THAT(queue_->waiting(), ElementsAre(c));
    EXPECT_EQ(stateOf(b), "cancelled");
    queue_->cancelAll();
    EXPECT_THAT(queue_->waiting(), IsEmpty());
    EXPECT_EQ(stateOf(c), "cancelled");
    gate.open();
    EXPECT_EQ(observer_.waitFor(a).state, JobState::Cancelled);
}

TEST_F(JobQueueTest, ClosingLeavesTheRunningAndTheWaitingToBeOfferedAgain) {
    test::Gate gate;
    generator_.beforePicture = [&](int index) {
        if (index == 1) gate.pass();
    };
    open();
    const JobId a = queue_->submit(request("a", 1, 9));
    const JobId b = queue_->submit(request("b", 1, 9));
    gate.waitUntilReached();
    std::thread opener([&] { gate.open(); });
    queue_.reset();
    opener.join();
    // Whether the cancel came before the last picture depends on the threads; the states do not.
    const HistoryStore store(folder_.path());
    EXPECT_EQ(store.job(b)->state, "queued");
    const auto unfinished = store.unfinishedJobs();
    EXPECT_EQ(store.job(a)->state == "queued", unfinished.size() == 2);
    EXPECT_GE(store.job(a)->finished, 1);
}

TEST_F(JobQueueTest, ResumeDrawsOnlyTheMissingWithTheirOwnSeeds) {
    JobId job = 0;
    {
        HistoryStore store(folder_.path());
        const Recipe recipe = request("apple", 18446744073709551612U, 9).recipe;
        job = store.addJob(recipe, 9);
        for (const int index : {0, 1, 4, 8}) {
            Recipe own = recipe;
            own.seed += static_cast<std::uint64_t>(index);
            store.addImage(
                job, index, own,
                imageFormat("png").encode(test::FakeGenerator::picture(own.seed), {own, {}, {}}));
        }
    }
    open();
    queue_->resume(job);
    EXPECT_EQ(observer_.waitFor(job).state, JobState::Done);
    ASSERT_EQ(generator_.requests.size(), 2U);  // pictures 2-3 and 5-7
    EXPECT_EQ(generator_.requests[0].count, 2);
    EXPECT_EQ(generator_.requests[0].recipe.seed, 18446744073709551614U);
    EXPECT_EQ(generator_.requests[1].count, 3);
    EXPECT_EQ(generator_.requests[1].recipe.seed, 1U);  // seeds wrap around
    std::vector<int> indices;
    for (const Picture& picture : observer_.pictures()) indices.push_back(picture.index);
    EXPECT_THAT(indices, ElementsAre(2, 3, 5, 6, 7));
    const HistoryStore store(folder_.path());
    EXPECT_EQ(store.job(job)->finished, 9);
    EXPECT_THAT(store.unfinishedJobs(), IsEmpty());
}

TEST_F(JobQueueTest, ResumeOfAWholeUnknownOrWaitingJob) {
    test::Gate gate;
    open();
    const JobId done = queue_->submit(request("a", 1, 1));
    observer_.waitFor(done);
    test::expectError([&] { queue_->resume(999); }, ErrorKind::Usage, "no job 999");
    generator_.beforePicture = [&](int) { gate.pass(); };
    const JobId running = queue_->submit(request("b", 1, 1));
    gate.waitUntilReached();
    const JobId waiting = queue_->submit(request("c", 1, 1));
    queue_->resume(waiting);
    queue_->resume(running);
    EXPECT_THAT(queue_->waiting(), ElementsAre(waiting));
    gate.open();
    observer_.waitFor(waiting);
}

TEST_F(JobQueueTest, KeepsTheSourcePictureForResuming) {
    JobId job = 0;
    GenerationRequest r = request("a", 1, 2);
    r.sourceImage = test::FakeGenerator::picture(77);
    r.mask = test::FakeGenerator::picture(3);
    generator_.beforePicture = [](int index) {
        if (index == 1) throw std::bad_alloc();
    };
    open();
    job = queue_->submit(r);
    EXPECT_EQ(observer_.waitFor(job).state, JobState::Failed);
    queue_.reset();
    test::RecordingObserver second;
    generator_.beforePicture = [](int) {};
    queue_.emplace(generator_, &ranker_, folder_.path(), second);
    queue_->resume(job);
    EXPECT_EQ(second.waitFor(job).state, JobState::Done);
    EXPECT_EQ(generator_.requests.back().sourceImage, r.sourceImage);
    EXPECT_EQ(generator_.requests.back().mask, r.mask);
    EXPECT_FALSE(generator_.requests.back().recipe.sourceImage.empty());
    EXPECT_FALSE(generator_.requests.back().recipe.maskImage.empty());
}

TEST_F(JobQueueTest, ResumesAVariationWhereItsNoiseStopped) {
    GenerationRequest r = request("a", 1, 3);
    r.recipe.variationStrength = 0.3;
    r.recipe.variationSeed = 40;
    generator_.beforePicture = [](int index) {
        if (index == 2) throw std::bad_alloc();
    };
    open();
    const JobId job = queue_->submit(r);
    EXPECT_EQ(observer_.waitFor(job).state, JobState::Failed);
    queue_.reset();
    test::RecordingObserver second;
    generator_.beforePicture = [](int) {};
    queue_.emplace(generator_, &ranker_, folder_.path(), second);
    queue_->resume(job);
    EXPECT_EQ(second.waitFor(job).state, JobState::Done);
    EXPECT_EQ(generator_.requests.back().recipe.seed, r.recipe.seed);
    EXPECT_EQ(generator_.requests.back().recipe.variationSeed, 42U);
}

TEST_F(JobQueueTest, ProgressComesAtMostThirtyTimesASecondAndEndsAtTheLastStep) {
    generator_.steps = 3000;
    open();
    const auto start = std::chrono::steady_clock::now();
    run(request("a", 1, 1));
    const double seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    const auto progress = observer_.progress();
    EXPECT_EQ(progress.front().loadingModel, "Fake model");
    EXPECT_EQ(progress.back().step, 3000);
    EXPECT_LE(static_cast<double>(progress.size()), 4 + seconds * 30);
    EXPECT_GE(observer_.previews(), 1);
    EXPECT_LE(observer_.previews(), 2 + seconds * 30);
}

TEST_F(JobQueueTest, RefusesCountsThatMakeNoSense) {
    open();
    for (const int count : {0, -1, 1000}) {
        test::expectError([&] { queue_->submit(request("a", 1, count)); }, ErrorKind::Usage,
                          std::to_string(count) + " pictures can't be drawn");
    }
}

}  // namespace
}  // namespace ninefold
