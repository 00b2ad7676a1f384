// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <thread>

#include "core/base/files.h"
#include "core/export/image_format.h"
#include "core/history/history_store.h"
#include "tests/app/studio_home.h"

namespace fs = std::filesystem;

namespace ninefold::test {
namespace {

using testing::HasSubstr;

/// A drawing that goes on until it is stopped: a hundred batches.
std::vector<std::string> longDrawing() {
    return {"generate", "--prompt", "a red apple", "--count", "900", "--steps", "4"};
}

/// Gives way until `program` has stored `count` pictures.
void waitForPictures(Program& program, const StudioHome& home, std::size_t count) {
    std::size_t stored = 0;
    while (stored < count) {
        ASSERT_TRUE(program.isRunning()) << program.wait().messages;
        std::this_thread::yield();
        if (!fs::exists(home.library() / "pictures")) continue;
        stored = HistoryStore(home.library()).images({}).size();
    }
}

void expectPicturesAreWhole(const HistoryStore& store) {
    ImageQuery all;
    all.limit = 1000;
    for (const ImageRow& row : store.images(all)) {
        const std::string bytes = readFile(row.file);
        EXPECT_EQ(sha256(bytes), row.sha256) << row.file;
        EXPECT_EQ(decodeImage(bytes, row.file.string()).width, 32);
        EXPECT_TRUE(row.score.has_value());
    }
}

TEST(CliCrash, KillLosesNoFinishedPictureAndLeavesTheJobOpen) {
    const StudioHome home;
    Program program(longDrawing(), home.environment());
    waitForPictures(program, home, 10);
    program.signal(SIGKILL);
    EXPECT_EQ(program.wait().exitCode, 128 + SIGKILL);

    HistoryStore store(home.library());
    expectPicturesAreWhole(store);
    EXPECT_GE(store.countImages({}), 10);
    const auto open = store.unfinishedJobs();
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open[0].count, 900);
    EXPECT_EQ(open[0].finished, store.countImages({}));

    // A picture that was written but not yet recorded when the process died is taken in again.
    store.reconcile([](const fs::path& file) -> std::optional<Recipe> {
        const auto found = readRecipe(readFile(file), file.string());
        return found ? std::optional(found->recipe) : std::nullopt;
    });
    std::int64_t files = 0;
    for (const auto& entry : fs::recursive_directory_iterator(home.library() / "pictures")) {
        files += entry.is_regular_file() ? 1 : 0;
    }
    EXPECT_EQ(store.countImages({}), files);
    EXPECT_EQ(home.run({"generate", "--prompt", "x", "--count", "1"}).exitCode, 0);
}

TEST(CliInterrupt, StopsCleanlyAndKeepsWhatIsFinished) {
    const StudioHome home;
    Program program(longDrawing(), home.environment());
    waitForPictures(program, home, 5);
    program.signal(SIGINT);
    const Outcome outcome = program.wait();
    expectOneLine(outcome, 130, "Stopped.");
    EXPECT_THAT(outcome.messages, HasSubstr("of 900 pictures were finished and are kept"));

    const HistoryStore store(home.library());
    EXPECT_TRUE(store.unfinishedJobs().empty());
    EXPECT_EQ(store.job(1)->state, "cancelled");
    expectPicturesAreWhole(store);
}

TEST(CliLibrary, UnwritableOneIsSaidAndTheJobIsNotDone) {
    const StudioHome home;
    fs::create_directories(home.library());
    fs::create_symlink("/dev/full", home.library() / "pictures");
    const Outcome outcome = home.run({"generate", "--prompt", "x", "--count", "1"});
    expectOneLine(outcome, 1, "Can't write");
    EXPECT_EQ(HistoryStore(home.library()).job(1)->state, "failed");
}

}  // namespace
}  // namespace ninefold::test
