// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "core/history/history_store.h"
#include "tests/support/temp_folder.h"
#include "tests/support/tiny_png.h"

namespace ninefold {
namespace {

class HistoryDetails : public testing::Test {
protected:
    ImageRow add(int index) {
        Recipe recipe;
        recipe.seed = static_cast<std::uint64_t>(index);
        return store_.addImage(job_, index, recipe, test::tinyPng(std::to_string(index)));
    }

    test::TempFolder folder_;
    HistoryStore store_{folder_.path()};
    std::int64_t job_ = store_.addJob({}, 9);
};

TEST_F(HistoryDetails, FindsAPictureByItsFile) {
    const ImageRow row = add(0);
    ASSERT_TRUE(store_.imageOfFile(row.file));
    EXPECT_EQ(store_.imageOfFile(row.file)->id, row.id);
    const auto detour = row.file.parent_path() / "." / row.file.filename();
    EXPECT_TRUE(store_.imageOfFile(detour));
    EXPECT_FALSE(store_.imageOfFile(folder_ / "ninefold.sqlite"));
    EXPECT_FALSE(store_.imageOfFile("/elsewhere/picture.png"));
    EXPECT_FALSE(store_.imageOfFile({}));
}

TEST_F(HistoryDetails, TellsWhatEachRankerSays) {
    const ImageRow row = add(0);
    EXPECT_TRUE(store_.scores(row.id).empty());
    store_.addScore(row.id, "clip", 0.25, 0.5);
    store_.addScore(row.id, "sharpness", 12, 0.75);
    store_.addScore(row.id, "clip", 0.5, 0.875);
    const auto scores = store_.scores(row.id);
    ASSERT_EQ(scores.size(), 2U);
    EXPECT_EQ(scores[0].ranker, "clip");
    EXPECT_EQ(scores[0].value, 0.5);
    EXPECT_EQ(scores[0].fitness, 0.875);
    EXPECT_EQ(scores[1].ranker, "sharpness");
    EXPECT_TRUE(store_.scores(999).empty());
}

TEST_F(HistoryDetails, KnowsTheTagsThatAreInUse) {
    const ImageRow row = add(0);
    EXPECT_TRUE(store_.knownTags().empty());
    store_.addTag({row.id}, "tree");
    store_.addTag({row.id}, "apple");
    EXPECT_EQ(store_.knownTags(), (std::vector<std::string>{"apple", "tree"}));
    store_.removeTag({row.id}, "tree");
    EXPECT_EQ(store_.knownTags(), std::vector<std::string>{"apple"});
}

}  // namespace
}  // namespace ninefold
