// SPDX-License-Identifier: MIT
// What the queue writes down besides pictures: order, family, timings, impressions.
#include <cmath>

#include "tests/core/jobs/queue_fixture.h"

namespace ninefold {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class JobRecordsTest : public test::QueueFixture {
protected:
    std::vector<JobId> unfinished() {
        std::vector<JobId> ids;
        for (const JobRow& row : HistoryStore(folder_.path()).unfinishedJobs()) {
            ids.push_back(row.id);
        }
        return ids;
    }
};

TEST_F(JobRecordsTest, TheOrderSurvivesARestart) {
    open();
    queue_->pause();
    const JobId a = queue_->submit(request("a", 1, 1));
    const JobId b = queue_->submit(request("b", 1, 1));
    const JobId c = queue_->submit(request("c", 1, 1));
    const JobId d = queue_->submit(request("d", 1, 1), true);
    EXPECT_THAT(unfinished(), ElementsAre(d, a, b, c));
    queue_->reorder({c, d});
    EXPECT_THAT(queue_->waiting(), ElementsAre(c, d, a, b));
    queue_.reset();
    EXPECT_THAT(unfinished(), ElementsAre(c, d, a, b));

    test::RecordingObserver second;
    queue_.emplace(generator_, &ranker_, folder_.path(), second);
    queue_->pause();
    const JobId e = queue_->submit(request("e", 1, 1));
    EXPECT_THAT(unfinished(), ElementsAre(c, d, a, b, e));
    for (const JobId job : unfinished()) queue_->resume(job);
    EXPECT_THAT(queue_->waiting(), ElementsAre(e, c, d, a, b));
    EXPECT_THAT(unfinished(), ElementsAre(e, c, d, a, b));
    queue_->cancelAll();
    EXPECT_THAT(unfinished(), IsEmpty());
}

TEST_F(JobRecordsTest, PicturesKnowTheirParentAndTheChange) {
    open();
    run(request("a", 1, 1));
    GenerationRequest child = request("a", 1, 1);
    child.parentImage = 1;
    child.change = "variation";
    run(child);
    const HistoryStore store(folder_.path());
    EXPECT_EQ(store.image(2)->parentId, 1);
    EXPECT_EQ(store.image(2)->change, "variation");
    EXPECT_EQ(store.image(2)->origin, "derived");
    EXPECT_EQ(store.image(1)->origin, "drawn");
}

TEST_F(JobRecordsTest, KeepsHowLongAFinishedJobTook) {
    open();
    GenerationRequest r = request("a", 1, 5);
    r.recipe.modelId = "fake";
    r.recipe.sampler = "heun";
    r.recipe.steps = 7;
    const JobResult result = run(r);
    const auto timings = HistoryStore(folder_.path()).timings({});
    ASSERT_THAT(timings, SizeIs(1));
    EXPECT_EQ(timings[0].model, "fake");
    EXPECT_EQ(timings[0].device, "CPU");
    EXPECT_EQ(timings[0].sampler, "heun");
    EXPECT_EQ(timings[0].steps, 7);
    EXPECT_EQ(timings[0].width, 16);
    EXPECT_EQ(timings[0].height, 16);
    EXPECT_EQ(timings[0].count, 5);
    EXPECT_DOUBLE_EQ(timings[0].seconds, result.totalSeconds - result.times.loadSeconds);
}

TEST_F(JobRecordsTest, AFailedJobTeachesNothingAboutTime) {
    generator_.beforePicture = [](int index) {
        if (index == 2) throw Error(ErrorKind::OutOfMemory, "Too much.");
    };
    open();
    const JobId job = queue_->submit(request("a", 1, 9));
    observer_.waitFor(job);
    EXPECT_THAT(HistoryStore(folder_.path()).timings({}), IsEmpty());
    generator_.beforePicture = [](int) {};
    const JobResult rest = run(request("b", 1, 1));
    EXPECT_EQ(rest.drawn, 1);
}

TEST_F(JobRecordsTest, KeepsWhatTheRankerSaw) {
    ranker_.perWidth = 0.1;
    ranker_.embedding = {0.6F, 0.8F};
    open();
    run(request("a", 1, 5));
    const HistoryStore store(folder_.path());
    const auto impression = store.impression(3);
    ASSERT_TRUE(impression);
    // Of 16, 16 and 15 px, the last one a tenth less.
    const double difference = std::abs(*store.image(3)->score - *store.image(1)->score);
    EXPECT_NEAR(impression->spread, 0.1 * difference / std::sqrt(3), 1e-9);
    EXPECT_GT(impression->spread, 0);
    EXPECT_DOUBLE_EQ(store.impression(1)->spread, 0);  // there is none before it
    EXPECT_DOUBLE_EQ(store.impression(2)->spread, 0);  // every second one says enough
    EXPECT_GT(store.impression(5)->spread, 0);
    EXPECT_EQ(impression->embedding, (std::vector<float>{0.6F, 0.8F}));
    EXPECT_EQ(observer_.pictures()[2].embedding, impression->embedding);
    EXPECT_DOUBLE_EQ(observer_.pictures()[2].spread, impression->spread);
    EXPECT_FALSE(store.impression(77));
}

TEST_F(JobRecordsTest, ARankerWithoutAnEmbeddingHasASpreadAllTheSame) {
    ranker_.perWidth = 0.1;
    open();
    EXPECT_EQ(run(request("a", 1, 3)).state, JobState::Done);
    const auto impression = HistoryStore(folder_.path()).impression(3);
    ASSERT_TRUE(impression);
    EXPECT_GT(impression->spread, 0);
    EXPECT_TRUE(impression->embedding.empty());
}

/// Ratings of looks stand beside the fitness, which stays the picture's score.
TEST_F(JobRecordsTest, KeepsWhatAPredictorSaysOfLooks) {
    ranker_.looks = 6.5;
    open();
    run(request("a", 1, 1));
    const auto picture = observer_.pictures().at(0);
    ASSERT_TRUE(picture.looks);
    EXPECT_EQ(picture.looks->by, "aesthetics/fake");
    HistoryStore store(folder_.path());
    const auto scores = store.scores(picture.imageId);
    ASSERT_THAT(scores, SizeIs(2));
    EXPECT_EQ(scores[0].ranker, "fake");
    EXPECT_EQ(scores[1].ranker, "aesthetics/fake");
    EXPECT_DOUBLE_EQ(scores[1].value, 6.5);
    EXPECT_DOUBLE_EQ(scores[1].fitness, 0.65);
    EXPECT_EQ(store.image(picture.imageId)->score, picture.score);
}

}  // namespace
}  // namespace ninefold
