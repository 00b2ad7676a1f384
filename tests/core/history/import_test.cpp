// SPDX-License-Identifier: MIT
#include "core/history/import.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "core/base/error.h"
#include "core/base/files.h"
#include "tests/support/temp_folder.h"

namespace fs = std::filesystem;

namespace ninefold {
namespace {

using testing::ElementsAre;

std::string encoded(int shade, const char* extension = ".png") {
    cv::Mat pixels(48, 64, CV_8UC3, cv::Scalar(30, 60, 90));
    cv::circle(pixels, {shade % 60, 20}, 12, cv::Scalar(200, shade, 10), cv::FILLED);
    std::vector<unsigned char> bytes;
    cv::imencode(extension, pixels, bytes);
    return {bytes.begin(), bytes.end()};
}

/// Stands for readRecipe(): files named "plain…" have none.
std::optional<Recipe> readTestRecipe(const fs::path& file) {
    if (file.stem().string().rfind("broken", 0) == 0) throw Error(ErrorKind::BadFile, "broken");
    if (file.stem().string().rfind("plain", 0) == 0) return std::nullopt;
    Recipe recipe;
    recipe.prompt = "prompt of " + file.stem().string();
    recipe.seed = 41;
    recipe.modelId = "v1-5-pruned";
    return recipe;
}

class Import : public testing::Test {
protected:
    void SetUp() override {
        writeFileAtomically(theirs_ / "a.png", encoded(1));
        writeFileAtomically(theirs_ / "deep/er/b.JPG", encoded(2, ".jpg"));
        writeFileAtomically(theirs_ / "plain.webp", encoded(3, ".webp"));
        writeFileAtomically(theirs_ / "broken.png", "no picture");
        writeFileAtomically(theirs_ / "cut.png", encoded(4).substr(0, 60));
        writeFileAtomically(theirs_ / "notes.txt", "not a picture");
        writeFileAtomically(theirs_ / ".hidden/c.png", encoded(5));
    }
    ImportReport import(const std::vector<fs::path>& what) {
        return importPictures(
            store_, what, readTestRecipe,
            [this](int done, int total) {
                seen_ = {done, total};
            },
            cancel_);
    }

    test::TempFolder theirs_;
    test::TempFolder folder_;
    HistoryStore store_{folder_.path()};
    CancelToken cancel_;
    std::pair<int, int> seen_;
};

TEST_F(Import, TakesInAFolderWhereItLies) {
    const ImportReport report = import({theirs_.path()});
    EXPECT_EQ(report.added, 3);
    EXPECT_EQ(report.withoutRecipe, 1);
    EXPECT_EQ(report.known, 0);
    EXPECT_THAT(report.unreadable, ElementsAre(fs::canonical(theirs_ / "broken.png"),
                                               fs::canonical(theirs_ / "cut.png")));
    EXPECT_EQ(seen_, std::make_pair(5, 5));

    ImageQuery query;
    query.origin = "imported";
    EXPECT_EQ(store_.countImages(query), 3);
    query.text = "prompt b v1-5";
    const auto rows = store_.images(query);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].file, fs::canonical(theirs_ / "deep/er/b.JPG"));
    EXPECT_EQ(rows[0].width, 64);
    EXPECT_EQ(rows[0].height, 48);
    EXPECT_EQ(rows[0].recipe.seed, 41U);
    EXPECT_EQ(rows[0].sha256, sha256OfFile(rows[0].file));
    EXPECT_GT(rows[0].createdAtMs, 0);
    EXPECT_TRUE(store_.unfinishedJobs().empty());
}

TEST_F(Import, TheSamePictureIsNeverTakenInTwice) {
    import({theirs_.path()});
    fs::copy_file(theirs_ / "a.png", theirs_ / "copy.png");
    const ImportReport again = import({theirs_.path(), theirs_ / "a.png"});
    EXPECT_EQ(again.added, 0);
    EXPECT_EQ(again.known, 4);
}

TEST_F(Import, WhatIsGoneIsMissingAndFoundAgainElsewhere) {
    import({theirs_ / "a.png"});
    fs::rename(theirs_ / "a.png", theirs_ / "moved.png");
    EXPECT_EQ(store_.reconcile(readTestRecipe).missing, 1);
    EXPECT_TRUE(store_.images({}).front().missing);
    const ImportReport report = import({theirs_ / "moved.png"});
    EXPECT_EQ(report.foundAgain, 1);
    EXPECT_EQ(report.added, 0);
    const ImageRow row = store_.images({}).front();
    EXPECT_FALSE(row.missing);
    EXPECT_EQ(row.file, fs::canonical(theirs_ / "moved.png"));
}

TEST_F(Import, CanBeStopped) {
    cancel_.cancel();
    const ImportReport report = import({theirs_.path()});
    EXPECT_TRUE(report.cancelled);
    EXPECT_EQ(store_.countImages({}), 0);
}

TEST_F(Import, AFolderThatIsNotThereHoldsNothing) {
    const ImportReport report = import({theirs_ / "nowhere", "/proc/1/root"});
    EXPECT_EQ(report.added + report.known, 0);
    EXPECT_TRUE(report.unreadable.empty());
}

TEST_F(Import, EmptyingTheTrashLeavesTheirFilesAndDeletesOurs) {
    import({theirs_ / "a.png"});
    const auto theirs = store_.images({}).front();
    const auto ours = store_.addImage(store_.addJob({}, 1), 0, {}, encoded(9));
    const auto kept = store_.addImage(store_.addJob({}, 1), 0, {}, encoded(10));
    store_.setTrashed({theirs.id, ours.id}, true);
    EXPECT_THAT(store_.emptyTrash(), testing::UnorderedElementsAre(theirs.sha256, ours.sha256));
    EXPECT_TRUE(fs::exists(theirs.file));
    EXPECT_FALSE(fs::exists(ours.file));
    EXPECT_TRUE(fs::exists(kept.file));
    EXPECT_FALSE(store_.image(theirs.id));
    EXPECT_EQ(store_.countImages({}), 1);
    EXPECT_EQ(store_.reconcile(readTestRecipe).adopted, 0);
    EXPECT_TRUE(store_.emptyTrash().empty());
}

TEST_F(Import, ChoicesAreWhatTheLibraryHolds) {
    import({theirs_.path()});
    store_.addTag({1}, "cover");
    const LibraryChoices choices = store_.choices();
    EXPECT_THAT(choices.models, ElementsAre("v1-5-pruned"));
    EXPECT_THAT(choices.tags, ElementsAre("cover"));
    EXPECT_THAT(choices.sizes, ElementsAre(std::make_pair(64, 48)));
}

}  // namespace
}  // namespace ninefold
