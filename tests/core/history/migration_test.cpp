// SPDX-License-Identifier: MIT
// A library that Ninefold 0.1.0 with schema version 1 made, and that program beside this one.
#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/error.h"
#include "core/history/history_store.h"
#include "core/history/schema.h"
#include "tests/support/temp_folder.h"

namespace fs = std::filesystem;

namespace ninefold {
namespace {

using testing::ElementsAre;

class Migration2 : public testing::Test {
protected:
    void SetUp() override {
        fs::copy_file(fs::path(NINEFOLD_FIXTURES) / "history" / "version1.sqlite", file());
    }
    fs::path file() const { return folder_ / "ninefold.sqlite"; }
    static std::vector<std::int64_t> find(const HistoryStore& store, const std::string& text) {
        ImageQuery query;
        query.text = text;
        std::vector<std::int64_t> ids;
        for (const ImageRow& row : store.images(query)) ids.push_back(row.id);
        return ids;
    }

    test::TempFolder folder_;
};

TEST_F(Migration2, KeepsEverything) {
    const HistoryStore store(folder_.path());
    EXPECT_THAT(find(store, ""), ElementsAre(4, 3, 2, 1));
    const ImageRow apple = store.image(2).value();
    EXPECT_EQ(apple.recipe.prompt, "a red apple");
    EXPECT_EQ(apple.recipe.seed, 7U);
    EXPECT_TRUE(apple.starred);
    EXPECT_EQ(apple.rating, 4);
    EXPECT_NEAR(apple.score.value(), 0.7148, 1e-4);
    EXPECT_GT(apple.fitness.value(), 0);
    EXPECT_EQ(apple.rank, 3);
    EXPECT_EQ(apple.file, folder_ / "pictures/2026-11/000001-1-7.png");
    EXPECT_THAT(store.tags(2), ElementsAre("for the cover"));
    EXPECT_EQ(store.note(4), "sent to the printer");
    EXPECT_EQ(store.image(5)->trashedAtMs, 5);
    EXPECT_EQ(store.job(1)->state, "done");
}

TEST_F(Migration2, GivesOldPicturesTheNewFacts) {
    const HistoryStore store(folder_.path());
    const ImageRow row = store.image(1).value();
    EXPECT_FALSE(row.rejected);
    EXPECT_FALSE(row.ownOrder);
    EXPECT_EQ(row.origin, "drawn");
    EXPECT_EQ(row.parentId, 0);
    EXPECT_EQ(row.change, "");
    EXPECT_EQ(store.job(1)->origin.change, "");
    EXPECT_FALSE(store.job(1)->position);

    const auto keys = store.imageKeys({});
    ASSERT_EQ(keys.size(), 4U);
    EXPECT_EQ(keys[1].promptGroup, keys[3].promptGroup);
    EXPECT_NE(keys[0].promptGroup, keys[1].promptGroup);
    ImageQuery query;
    query.modelId = row.recipe.modelId;
    query.minFitness = 0.01;
    EXPECT_EQ(store.countImages(query), 4);
}

TEST_F(Migration2, FindsByTagNoteAndModelNow) {
    const HistoryStore store(folder_.path());
    EXPECT_THAT(find(store, "cover"), ElementsAre(2));
    EXPECT_THAT(find(store, "printer house"), ElementsAre(4));
    const std::string model = store.image(1)->recipe.modelId;
    EXPECT_EQ(find(store, model).size(), 4U);
}

TEST_F(Migration2, AProgramOfVersion1GoesOnReadingAndWriting) {
    HistoryStore store(folder_.path());
    SQLite::Database old(file().string(), SQLite::OPEN_READWRITE, 5000);
    old.exec("PRAGMA foreign_keys = ON");
    // What it does when it opens the library: the minimum reader lets it in.
    ASSERT_NO_THROW(migrate(old, "it", {migrations().at(0)}));
    EXPECT_EQ(old.execAndGet("PRAGMA user_version").getInt(),
              static_cast<int>(migrations().size()));
    // What it writes for a picture.
    old.exec(
        "INSERT INTO jobs (recipe, count, state, owner, created_at, changed_at) "
        "VALUES (1, 1, 'queued', '', 9, 9);"
        "INSERT INTO images (job, place, recipe, seed, file, sha256, width, height, created_at) "
        "SELECT max(id), 0, 1, '8', 'pictures/new.png', 'x', 128, 128, 9000000000000 FROM jobs;"
        "INSERT OR REPLACE INTO scores (image, ranker, value, fitness) "
        "SELECT max(id), 'clip', 0.5, 0.25 FROM images;");
    // What it reads.
    EXPECT_EQ(old.execAndGet("SELECT count(*) FROM search WHERE search MATCH '\"apple\"*' AND "
                             "(prompt || negative_prompt || tags || notes) LIKE '%red%'")
                  .getInt(),
              4);
    EXPECT_DOUBLE_EQ(
        old.execAndGet("SELECT value FROM newest_scores ORDER BY image DESC LIMIT 1").getDouble(),
        0.5);

    const ImageRow row = store.images({}).front();
    EXPECT_EQ(row.recipe.prompt, store.image(1)->recipe.prompt);
    EXPECT_EQ(row.origin, "drawn");
    EXPECT_DOUBLE_EQ(row.fitness.value(), 0.25);
    ImageQuery byModel;
    byModel.modelId = row.recipe.modelId;
    EXPECT_EQ(store.countImages(byModel), 5);
    EXPECT_EQ(store.imageKeys({}).front().promptGroup, store.imageKeys({}).back().promptGroup);
}

TEST_F(Migration2, AReaderThatIsTooOldIsRefused) {
    { const HistoryStore store(folder_.path()); }
    SQLite::Database db(file().string(), SQLite::OPEN_READWRITE);
    db.exec("UPDATE meta SET value = 2 WHERE key = 'minimum_reader'");
    EXPECT_THROW(migrate(db, "it", {migrations().at(0)}), Error);
    EXPECT_NO_THROW(migrate(db, "it"));
}

}  // namespace
}  // namespace ninefold
