// SPDX-License-Identifier: MIT
#include "core/history/history_store.h"
#include "core/base/json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>
#include <thread>

#include "core/base/files.h"
#include "tests/support/expect_error.h"
#include "tests/support/temp_folder.h"
#include "tests/support/tiny_png.h"

namespace ninefold {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class HistoryStoreTest : public testing::Test {
protected:
    static Recipe recipe(const std::string& prompt, std::uint64_t seed = 1) {
        Recipe r;
        r.prompt = prompt;
        r.seed = seed;
        return r;
    }

    ImageRow draw(std::int64_t job, int index, std::optional<double> score = {}) {
        const std::string salt = std::to_string(job) + "/" + std::to_string(index);
        std::optional<NewScore> given;
        if (score) given = NewScore{"fake", *score, *score / 10};
        const auto row = store_.job(job);
        Recipe r = row->recipe;
        r.seed += static_cast<std::uint64_t>(index);
        return store_.addImage(job, index, r, test::tinyPng(salt), given);
    }

    static std::vector<std::int64_t> ids(const std::vector<ImageRow>& rows) {
        std::vector<std::int64_t> found;
        found.reserve(rows.size());
        for (const ImageRow& row : rows) found.push_back(row.id);
        return found;
    }

    test::TempFolder folder_;
    HistoryStore store_{folder_.path()};
};

TEST_F(HistoryStoreTest, KeepsAJobWithItsRecipe) {
    Recipe r = recipe("a red apple \xF0\x9F\x8D\x8E", std::numeric_limits<std::uint64_t>::max());
    r.negativePrompt = "blurry";
    const std::int64_t id = store_.addJob(r, 9);

    const HistoryStore reopened(folder_.path());
    const auto job = reopened.job(id);
    ASSERT_TRUE(job);
    EXPECT_EQ(job->state, "queued");
    EXPECT_EQ(job->count, 9);
    EXPECT_EQ(job->finished, 0);
    EXPECT_EQ(toJson(job->recipe), toJson(r));
    EXPECT_FALSE(reopened.job(id + 1));
}

TEST_F(HistoryStoreTest, UnfinishedJobsAreTheQueuedAndTheRunning) {
    const auto queued = store_.addJob(recipe("a"), 9);
    const auto running = store_.addJob(recipe("b"), 9);
    for (const char* state : {"done", "failed", "cancelled"}) {
        store_.setJobState(store_.addJob(recipe("c"), 1), state);
    }
    store_.setJobState(running, "running");
    std::vector<std::int64_t> found;
    for (const JobRow& job : store_.unfinishedJobs()) found.push_back(job.id);
    EXPECT_THAT(found, ElementsAre(queued, running));
}

TEST_F(HistoryStoreTest, AFailedJobSaysWhy) {
    const auto id = store_.addJob(recipe("a"), 9);
    store_.setJobState(id, "failed", "The disk is full.");
    EXPECT_EQ(store_.job(id)->error.english(), "The disk is full.");
    test::expectError([&] { store_.setJobState(id, "sleeping"); }, ErrorKind::Usage, "sleeping");
    test::expectError([&] { store_.setJobState(999, "done"); }, ErrorKind::Usage, "no job 999");
}

TEST_F(HistoryStoreTest, TheReasonOfAFailureIsKeptAsPatternAndFacts) {
    const auto id = store_.addJob(recipe("a"), 9);
    store_.setJobState(id, "failed", {"There is no job %1.", 7});
    const Message error = HistoryStore(folder_.path()).job(id)->error;
    EXPECT_EQ(error.pattern(), "There is no job %1.");
    EXPECT_EQ(error.english(), "There is no job 7.");
}

TEST_F(HistoryStoreTest, FailedJobsAreTheNewestFewThatWerentGivenUp) {
    std::vector<std::int64_t> ids;
    for (const char* prompt : {"a", "b", "c", "d"}) {
        ids.push_back(store_.addJob(recipe(prompt), 9));
        store_.setJobState(ids.back(), "failed", "No.");
    }
    store_.setJobState(ids[2], "cancelled");
    std::vector<std::int64_t> found;
    for (const JobRow& job : store_.failedJobs(2)) found.push_back(job.id);
    EXPECT_THAT(found, ElementsAre(ids[1], ids[3]));
    EXPECT_TRUE(store_.failedJobs(0).empty());
}

TEST_F(HistoryStoreTest, WritesThePictureBeforeItsRow) {
    const auto job = store_.addJob(recipe("a", 41), 9);
    const ImageRow row = draw(job, 3, 0.25);
    EXPECT_EQ(readFile(row.file), test::tinyPng(std::to_string(job) + "/3"));
    EXPECT_EQ(row.file.parent_path().parent_path(), folder_ / "pictures");
    EXPECT_THAT(row.file.parent_path().filename().string(), testing::MatchesRegex("20..-.."));
    EXPECT_EQ(row.sha256, sha256OfFile(row.file));
    EXPECT_EQ(row.index, 3);
    EXPECT_EQ(row.recipe.seed, 44U);
    EXPECT_EQ(row.width, 64);
    EXPECT_EQ(row.height, 48);
    EXPECT_DOUBLE_EQ(row.score.value(), 0.25);
    EXPECT_DOUBLE_EQ(row.fitness.value(), 0.025);
    EXPECT_EQ(toJson(store_.image(row.id)->recipe), toJson(row.recipe));
    EXPECT_EQ(store_.job(job)->finished, 1);
    EXPECT_THAT(store_.missingIndices(job), ElementsAre(0, 1, 2, 4, 5, 6, 7, 8));
}

TEST_F(HistoryStoreTest, RefusesASecondPictureAtOnePlaceAndForeignBytes) {
    const auto job = store_.addJob(recipe("a"), 9);
    const ImageRow row = draw(job, 0);
    test::expectError([&] { draw(job, 0); }, ErrorKind::Usage, "already has picture 1");
    test::expectError([&] { store_.addImage(job, 1, recipe("a"), "GIF89a"); }, ErrorKind::BadFile,
                      "no PNG");
    test::expectError([&] { store_.addImage(77, 1, recipe("a"), test::tinyPng()); },
                      ErrorKind::Usage, "no job 77");
    // Nothing of the refused ones is left on disk.
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(row.file.parent_path()), {}), 1);
}

TEST_F(HistoryStoreTest, NothingIsRecordedWhenThePictureCannotBeWritten) {
    const auto job = store_.addJob(recipe("a"), 9);
    writeFileAtomically(folder_ / "pictures", "a file where the folder should be");
    test::expectError([&] { draw(job, 0); }, ErrorKind::Io, "Can't write");
    EXPECT_EQ(store_.countImages({}), 0);
    std::filesystem::remove(folder_ / "pictures");
    EXPECT_EQ(draw(job, 0).index, 0);
}

TEST_F(HistoryStoreTest, NeverOverwritesAPictureOfALostDatabase) {
    const auto job = store_.addJob(recipe("a"), 9);
    const ImageRow row = draw(job, 0);
    const std::string before = readFile(row.file);
    std::filesystem::rename(folder_ / "ninefold.sqlite", folder_ / "aside");
    std::filesystem::remove(folder_ / "ninefold.sqlite-wal");
    std::filesystem::remove(folder_ / "ninefold.sqlite-shm");
    HistoryStore fresh(folder_.path());
    const ImageRow second =
        fresh.addImage(fresh.addJob(recipe("a"), 9), 0, recipe("a"), test::tinyPng("second"));
    EXPECT_NE(second.file, row.file);
    EXPECT_EQ(readFile(row.file), before);
}

TEST_F(HistoryStoreTest, RanksWithinTheJobWithTiesInOrder) {
    const auto job = store_.addJob(recipe("a"), 9);
    const auto other = store_.addJob(recipe("b"), 9);
    draw(other, 0, 0.99);
    const auto low = draw(job, 0, 0.1).id;
    const auto tieFirst = draw(job, 1, 0.5).id;
    const auto tieSecond = draw(job, 2, 0.5).id;
    const auto unscored = draw(job, 3).id;
    EXPECT_EQ(store_.image(tieFirst)->rank, 1);
    EXPECT_EQ(store_.image(tieSecond)->rank, 2);
    EXPECT_EQ(store_.image(low)->rank, 3);
    EXPECT_EQ(store_.image(unscored)->rank, 0);
    EXPECT_FALSE(store_.image(unscored)->score);
}

TEST_F(HistoryStoreTest, TheNewestRankersWordCounts) {
    const auto id = draw(store_.addJob(recipe("a"), 1), 0, 0.5).id;
    store_.addScore(id, "other", 0.7, 0.8);
    EXPECT_DOUBLE_EQ(store_.image(id)->score.value(), 0.7);
    store_.addScore(id, "fake", 0.2, 0.3);
    EXPECT_DOUBLE_EQ(store_.image(id)->score.value(), 0.2);
    EXPECT_DOUBLE_EQ(store_.image(id)->fitness.value(), 0.3);
}

TEST_F(HistoryStoreTest, ListsNewestFirstInPages) {
    const auto job = store_.addJob(recipe("a"), 9);
    for (int i = 0; i < 5; ++i) draw(job, i);
    ImageQuery query;
    query.limit = 2;
    EXPECT_THAT(ids(store_.images(query)), ElementsAre(5, 4));
    query.offset = 4;
    EXPECT_THAT(ids(store_.images(query)), ElementsAre(1));
    query.offset = 5;
    EXPECT_THAT(store_.images(query), IsEmpty());
    EXPECT_EQ(store_.countImages(query), 5);
    query.limit = -3;
    query.offset = -1;
    EXPECT_THAT(store_.images(query), IsEmpty());
}

TEST_F(HistoryStoreTest, AllConditionsMustHold) {
    const auto first = store_.addJob(recipe("a"), 9);
    const auto second = store_.addJob(recipe("b"), 9);
    const auto a = draw(first, 0).id;
    const auto b = draw(first, 1).id;
    const auto c = draw(second, 0).id;
    store_.setStarred({a, c}, true);
    store_.setTrashed({c}, true);
    EXPECT_THAT(ids(store_.images({})), ElementsAre(b, a));
    ImageQuery query;
    query.starredOnly = true;
    EXPECT_THAT(ids(store_.images(query)), ElementsAre(a));
    query.trashed = true;
    query.jobId = second;
    EXPECT_EQ(store_.countImages(query), 1);
    query.starredOnly = false;
    query.jobId = 0;
    EXPECT_THAT(ids(store_.images(query)), ElementsAre(c));
    query.trashed = false;
    query.jobId = second;
    EXPECT_THAT(ids(store_.images(query)), IsEmpty());
    EXPECT_GT(store_.image(c)->trashedAtMs, 0);
    EXPECT_TRUE(std::filesystem::exists(store_.image(c)->file));
    store_.setTrashed({c}, false);
    EXPECT_EQ(store_.image(c)->trashedAtMs, 0);
}

TEST_F(HistoryStoreTest, RecentPromptsAreDistinctAndNewestFirst) {
    for (const char* prompt : {"old", "apple", "", "pear", "apple"}) {
        store_.addJob(recipe(prompt), 1);
    }
    EXPECT_THAT(store_.recentPrompts(2), ElementsAre("apple", "pear"));
    EXPECT_THAT(store_.recentPrompts(10), ElementsAre("apple", "pear", "old"));
}

TEST_F(HistoryStoreTest, TheLibraryCanBeMoved) {
    const auto id = draw(store_.addJob(recipe("a"), 1), 0).id;
    const test::TempFolder other;
    std::filesystem::copy(folder_.path(), other / "moved",
                          std::filesystem::copy_options::recursive);
    const HistoryStore moved(other / "moved");
    EXPECT_TRUE(std::filesystem::exists(moved.image(id)->file));
    EXPECT_EQ(moved.image(id)->file.string().rfind(other.path().string(), 0), 0U);
}

TEST_F(HistoryStoreTest, KeepsSourcePictures) {
    const std::string id = sha256("x");
    EXPECT_FALSE(store_.source(id));
    store_.addSource(id, test::tinyPng());
    EXPECT_EQ(store_.source(id), test::tinyPng());
    test::expectError([&] { store_.addSource("../../etc/passwd", ""); }, ErrorKind::Usage,
                      "no SHA-256");
}

TEST(HistoryStoreThreads, ManyMayOpenAndWriteAtOnce) {
    const test::TempFolder folder;
    constexpr int kThreads = 6;
    constexpr int kPictures = 8;
    std::vector<std::thread> threads;
    threads.reserve(kThreads);
    for (int t = 0; t < kThreads; ++t) {
        threads.emplace_back([&] {
            HistoryStore store(folder.path());
            const auto job = store.addJob({}, kPictures);
            for (int i = 0; i < kPictures; ++i) {
                store.addImage(job, i, {}, test::tinyPng(), NewScore{"fake", 0.1 * i, 0.5});
            }
            store.setJobState(job, "done");
        });
    }
    for (std::thread& thread : threads) thread.join();
    const HistoryStore store(folder.path());
    EXPECT_EQ(store.countImages({}), kThreads * kPictures);
    EXPECT_THAT(store.unfinishedJobs(), IsEmpty());
}

}  // namespace
}  // namespace ninefold
