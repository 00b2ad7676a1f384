// SPDX-License-Identifier: MIT
#include <filesystem>
#include <new>
#include <utility>

#include "core/base/files.h"
#include "tests/core/jobs/queue_fixture.h"

namespace ninefold {
namespace {

class JobFailure : public test::QueueFixture {
protected:
    /// The third picture of nine fails; what came before stays and the next job works.
    template <typename Thrown>
    JobResult failWith(const Thrown& thrown) {
        generator_.beforePicture = [thrown](int index) {
            if (index == 2) throw thrown;
        };
        open();
        JobResult result = run(request("a", 1, 9));
        generator_.beforePicture = [](int) {};
        EXPECT_EQ(run(request("b", 1, 1)).state, JobState::Done);
        const HistoryStore store(folder_.path());
        EXPECT_EQ(store.job(1)->finished, 2);
        EXPECT_EQ(store.job(1)->state, "failed");
        EXPECT_EQ(store.job(1)->error.english(), result.error ? result.error->line() : "");
        return result;
    }
};

TEST_F(JobFailure, AnErrorOfTheEngineIsTold) {
    const JobResult result = failWith(Error(ErrorKind::BadModel, "The model is cut off."));
    ASSERT_TRUE(result.error);
    EXPECT_EQ(result.error->kind(), ErrorKind::BadModel);
    EXPECT_EQ(result.state, JobState::Failed);
}

TEST_F(JobFailure, RunningOutOfMemoryIsTold) {
    EXPECT_EQ(failWith(std::bad_alloc()).error->kind(), ErrorKind::OutOfMemory);
}

TEST_F(JobFailure, ForeignExceptionsEndThereToo) {
    EXPECT_EQ(failWith(std::runtime_error("odd")).error->line(),
              "Something went wrong inside: odd");
}

TEST_F(JobFailure, SoDoThrownValuesOfAnyType) {
    EXPECT_EQ(failWith(7).error->kind(), ErrorKind::Internal);
}

TEST_F(JobFailure, APictureThatCannotBeSavedFailsTheJobAndKeepsTheOthers) {
    namespace fs = std::filesystem;
    generator_.beforePicture = [this](int index) {
        if (index != 2) return;
        fs::rename(folder_ / "pictures", folder_ / "aside");
        writeFileAtomically(folder_ / "pictures", "a file where the folder should be");
    };
    open();
    const JobResult result = run(request("a", 1, 9));
    ASSERT_TRUE(result.error);
    EXPECT_EQ(result.error->kind(), ErrorKind::Io);
    fs::remove(folder_ / "pictures");
    fs::rename(folder_ / "aside", folder_ / "pictures");
    EXPECT_EQ(HistoryStore(folder_.path()).job(1)->finished, 2);
    EXPECT_TRUE(fs::exists(HistoryStore(folder_.path()).image(2)->file));
    generator_.beforePicture = [](int) {};
    queue_->resume(1);
    EXPECT_EQ(run(request("b", 1, 1)).state, JobState::Done);
    EXPECT_EQ(HistoryStore(folder_.path()).job(1)->finished, 9);
}

TEST_F(JobFailure, AJobCanBeResumedAsSoonAsItsEndIsTold) {
    bool failed = false;
    generator_.beforePicture = [&failed](int index) {
        if (index != 2 || std::exchange(failed, true)) return;
        throw Error(ErrorKind::BadModel, "The model is cut off.");
    };
    bool resumed = false;
    observer_.whenFinished = [&](JobId job) {
        if (!std::exchange(resumed, true)) queue_->resume(job);
    };
    open();
    EXPECT_EQ(run(request("a", 1, 9)).state, JobState::Failed);
    EXPECT_EQ(run(request("b", 1, 1)).state, JobState::Done);
    EXPECT_EQ(HistoryStore(folder_.path()).job(1)->finished, 9);
}

TEST_F(JobFailure, AFailingRankerLosesNoPicture) {
    int calls = 0;  // the first picture takes two: its score and its views
    ranker_.beforeScore = [&calls] {
        if (++calls == 3) throw Error(ErrorKind::BadModel, "The ranker is cut off.");
    };
    open();
    const JobResult result = run(request("a", 1, 9));
    EXPECT_EQ(result.error->kind(), ErrorKind::BadModel);
    const HistoryStore store(folder_.path());
    EXPECT_EQ(store.job(1)->finished, 2);
    EXPECT_TRUE(store.image(1)->score);
    EXPECT_FALSE(store.image(2)->score);
    EXPECT_EQ(observer_.pictures().size(), 2U);
}

TEST_F(JobFailure, AMissingSourcePictureIsSaid) {
    JobId job = 0;
    {
        HistoryStore store(folder_.path());
        Recipe recipe;
        recipe.sourceImage = sha256("gone");
        job = store.addJob(recipe, 1);
    }
    open();
    queue_->resume(job);
    const JobResult result = observer_.waitFor(job);
    ASSERT_TRUE(result.error);
    EXPECT_EQ(result.error->kind(), ErrorKind::BadFile);
}

}  // namespace
}  // namespace ninefold
