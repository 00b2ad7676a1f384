// SPDX-License-Identifier: MIT
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "core/base/files.h"
#include "core/export/metadata.h"
#include "tests/core/jobs/queue_fixture.h"

namespace ninefold {
namespace {

class Crash : public test::QueueFixture {
protected:
    void SetUp() override {
        std::string program = NINEFOLD_CRASH_CHILD;
        std::string library = folder_.path().string();
        char* arguments[] = {program.data(), library.data(), nullptr};
        pid_t child = 0;
        ASSERT_EQ(::posix_spawn(&child, program.c_str(), nullptr, nullptr, arguments, environ), 0);
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFSIGNALED(status));
        ASSERT_EQ(WTERMSIG(status), SIGKILL);
    }
    static std::optional<Recipe> recipeOf(const std::filesystem::path& file) {
        const auto found = readRecipe(readFile(file), file.string());
        return found ? std::optional(found->recipe) : std::nullopt;
    }
};

TEST_F(Crash, LosesNoFinishedPictureAndOffersTheJobAgain) {
    {
        HistoryStore store(folder_.path());
        const ReconcileReport report = store.reconcile(&recipeOf);
        EXPECT_EQ(report.adopted + report.missing, 0);
        const auto unfinished = store.unfinishedJobs();
        ASSERT_EQ(unfinished.size(), 1U);
        EXPECT_EQ(unfinished[0].state, "running");
        EXPECT_EQ(unfinished[0].count, 9);
        EXPECT_EQ(unfinished[0].finished, 4);
        for (const ImageRow& row : store.images({})) {
            EXPECT_EQ(sha256OfFile(row.file), row.sha256);
            EXPECT_EQ(row.recipe.seed, 1000U + static_cast<unsigned>(row.index));
            EXPECT_TRUE(row.score);
            EXPECT_GT(row.rank, 0);
        }
    }
    open();
    queue_->resume(1);
    EXPECT_EQ(observer_.waitFor(1).state, JobState::Done);
    std::vector<std::uint64_t> seeds;
    for (const Picture& picture : observer_.pictures()) seeds.push_back(picture.recipe.seed);
    EXPECT_THAT(seeds, testing::ElementsAre(1004, 1005, 1006, 1007, 1008));
    EXPECT_EQ(HistoryStore(folder_.path()).job(1)->finished, 9);
}

TEST_F(Crash, EvenALostDatabaseIsRebuiltFromThePictures) {
    for (const char* name : {"ninefold.sqlite", "ninefold.sqlite-wal", "ninefold.sqlite-shm"}) {
        std::filesystem::remove(folder_ / name);
    }
    HistoryStore store(folder_.path());
    EXPECT_EQ(store.reconcile(&recipeOf).adopted, 4);
    EXPECT_EQ(store.job(1)->recipe.seed, 1000U);
    EXPECT_EQ(store.image(4)->recipe.prompt, "apple");
}

}  // namespace
}  // namespace ninefold
