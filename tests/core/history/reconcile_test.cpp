// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/history/history_store.h"
#include "tests/support/temp_folder.h"
#include "tests/support/tiny_png.h"

namespace fs = std::filesystem;

namespace ninefold {
namespace {

/// Stands for readRecipe(): the test's pictures end with "prompt|seed".
std::optional<Recipe> readTestRecipe(const fs::path& file) {
    const std::string text = readFile(file).substr(test::tinyPng().size());
    if (text == "damaged") throw Error(ErrorKind::BadFile, "damaged");
    const auto bar = text.find('|');
    if (bar == std::string::npos) return std::nullopt;
    Recipe recipe;
    recipe.prompt = text.substr(0, bar);
    recipe.seed = std::stoull(text.substr(bar + 1));
    return recipe;
}

class Reconcile : public testing::Test {
protected:
    static Recipe recipe(std::uint64_t seed) {
        Recipe r;
        r.prompt = "apple";
        r.seed = seed;
        return r;
    }
    static std::string picture(std::uint64_t seed) {
        return test::tinyPng("apple|" + std::to_string(seed));
    }
    void removeDatabase() {
        for (const char* name : {"ninefold.sqlite", "ninefold.sqlite-wal", "ninefold.sqlite-shm"}) {
            fs::remove(folder_ / name);
        }
    }

    test::TempFolder folder_;
};

TEST_F(Reconcile, FindsNothingToDoInAHealthyLibrary) {
    HistoryStore store(folder_.path());
    store.addImage(store.addJob(recipe(5), 1), 0, recipe(5), picture(5));
    const ReconcileReport report = store.reconcile(readTestRecipe);
    EXPECT_EQ(report.adopted + report.unreadable + report.missing + report.found + report.swept, 0);
}

TEST_F(Reconcile, TakesInAPictureThatWasWrittenButNotRecorded) {
    HistoryStore store(folder_.path());
    const auto job = store.addJob(recipe(5), 9);
    const fs::path file = store.addImage(job, 0, recipe(5), picture(5)).file;
    // As if the program had been killed between the rename and the commit.
    writeFileAtomically(file.parent_path() / "000001-3-7.png", picture(7));

    EXPECT_EQ(store.reconcile(readTestRecipe).adopted, 1);
    const auto row = store.image(2);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->jobId, job);
    EXPECT_EQ(row->index, 2);
    EXPECT_EQ(row->recipe.seed, 7U);
    EXPECT_EQ(store.job(job)->count, 9);
    EXPECT_EQ(store.job(job)->finished, 2);
    EXPECT_EQ(store.reconcile(readTestRecipe).adopted, 0);
}

TEST_F(Reconcile, RebuildsALibraryWhoseDatabaseIsGone) {
    std::vector<std::string> hashes;
    {
        HistoryStore store(folder_.path());
        for (int j = 0; j < 2; ++j) {
            const auto job = store.addJob(recipe(5), 9);
            for (int i = 0; i < 3; ++i) {
                const std::uint64_t seed = std::uint64_t{5} + static_cast<std::uint64_t>(i);
                hashes.push_back(store.addImage(job, i, recipe(seed), picture(seed)).sha256);
            }
        }
    }
    removeDatabase();
    HistoryStore store(folder_.path());
    EXPECT_EQ(store.reconcile(readTestRecipe).adopted, 6);
    EXPECT_EQ(store.countImages({}), 6);
    for (const std::int64_t job : {1, 2}) {
        EXPECT_EQ(store.job(job)->count, 3);
        EXPECT_EQ(store.job(job)->state, "done");
        EXPECT_EQ(store.job(job)->recipe.seed, 5U);
    }
    ImageQuery search;
    search.text = "appl";
    EXPECT_EQ(store.countImages(search), 6);
    // New jobs come after the rebuilt ones.
    EXPECT_EQ(store.addJob(recipe(1), 1), 3);
}

TEST_F(Reconcile, MarksPicturesThatAreGoneAndBack) {
    HistoryStore store(folder_.path());
    const ImageRow row = store.addImage(store.addJob(recipe(5), 1), 0, recipe(5), picture(5));
    fs::rename(row.file, folder_ / "elsewhere");
    EXPECT_EQ(store.reconcile(readTestRecipe).missing, 1);
    EXPECT_TRUE(store.image(row.id)->missing);
    EXPECT_EQ(store.reconcile(readTestRecipe).missing, 0);
    fs::rename(folder_ / "elsewhere", row.file);
    EXPECT_EQ(store.reconcile(readTestRecipe).found, 1);
    EXPECT_FALSE(store.image(row.id)->missing);
}

TEST_F(Reconcile, SweepsHalfWrittenFilesAndLeavesStrangersAlone) {
    HistoryStore store(folder_.path());
    const fs::path month = folder_ / "pictures" / "2026-11";
    writeFileAtomically(month / ".000001-1-5.png.AbCdEf", "half");
    writeFileAtomically(month / ".hidden", "theirs");
    writeFileAtomically(month / "holiday.png", test::tinyPng("no recipe"));
    writeFileAtomically(month / "broken.png", test::tinyPng("damaged"));
    writeFileAtomically(month / "notes.txt", "theirs");
    const ReconcileReport report = store.reconcile(readTestRecipe);
    EXPECT_EQ(report.swept, 1);
    EXPECT_EQ(report.unreadable, 2);
    EXPECT_EQ(report.adopted, 0);
    EXPECT_FALSE(fs::exists(month / ".000001-1-5.png.AbCdEf"));
    for (const char* name : {".hidden", "holiday.png", "broken.png", "notes.txt"}) {
        EXPECT_TRUE(fs::exists(month / name)) << name;
    }
}

TEST_F(Reconcile, ARenamedPictureGetsAJobOfItsOwn) {
    HistoryStore store(folder_.path());
    store.addImage(store.addJob(recipe(5), 9), 0, recipe(5), picture(5));
    const fs::path pictures = folder_ / "pictures";
    writeFileAtomically(pictures / "my favourite.png", picture(8));
    writeFileAtomically(pictures / "000001-1-5-2.png", picture(5));  // its place is taken
    EXPECT_EQ(store.reconcile(readTestRecipe).adopted, 2);
    EXPECT_EQ(store.job(1)->finished, 1);
    EXPECT_EQ(store.job(2)->finished, 1);
    EXPECT_EQ(store.job(3)->finished, 1);
}

}  // namespace
}  // namespace ninefold
