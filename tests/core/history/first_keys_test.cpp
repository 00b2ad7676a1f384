// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

#include "core/history/database.h"
#include "core/history/history_store.h"
#include "tests/support/expect_error.h"
#include "tests/support/temp_folder.h"

namespace ninefold {
namespace {

constexpr int kPictures = 4600;  // more than the newest that are looked at first

/// Rows without files: every word is in "common", few are in "rare", and "early" only in the
/// oldest. Every tenth picture was imported: its time is older than its id.
class FirstKeys : public testing::Test {
protected:
    void SetUp() override {
        SQLite::Database db = openDatabase(folder_ / "ninefold.sqlite");
        WriteTransaction transaction(db);
        execute(db, "INSERT INTO models (model_id, hash) VALUES ('m', 'h')");
        execute(db,
                "INSERT INTO recipes (id, hash, json, prompt, negative_prompt, model) VALUES "
                "(1, '1', '{}', 'common', '', 1), (2, '2', '{}', 'common rare', '', 1), "
                "(3, '3', '{}', 'common early', '', 1)");
        execute(db,
                "INSERT INTO jobs (recipe, count, state, created_at, changed_at) "
                "VALUES (1, ?, 'done', 0, 0)",
                kPictures);
        for (int id = 1; id <= kPictures; ++id) {
            const int recipe = id % 1500 == 7 ? 2 : id < 300 ? 3 : 1;
            const std::int64_t time = id % 10 == 0 ? (id * 7919) % kPictures : id;
            execute(db,
                    "INSERT INTO images (job, place, recipe, seed, file, sha256, width, height, "
                    "created_at, rating, trashed_at) VALUES (1, ?1, ?2, '1', ?1, '', 8, 8, ?3, ?4, "
                    "?5)",
                    id, recipe, time / 3, id % 6, id % 11 == 0 ? 5 : 0);
        }
        transaction.commit();
        store_.emplace(folder_.path());
    }
    static std::vector<ImageKey> firstOf(std::vector<ImageKey> keys, int limit) {
        keys.resize(std::min(keys.size(), static_cast<std::size_t>(limit)));
        return keys;
    }

    test::TempFolder folder_;
    std::optional<HistoryStore> store_;
};

TEST_F(FirstKeys, AreTheBeginningOfAll) {
    for (const char* text : {"", "common", "c", "com", "rare", "early", "common rare", "nowhere"}) {
        for (const int limit : {0, 1, 200, kPictures}) {
            for (const int rating : {0, 5}) {
                for (const bool trashed : {false, true}) {
                    ImageQuery query;
                    query.text = text;
                    query.limit = limit;
                    query.minRating = rating;
                    query.trashed = trashed;
                    EXPECT_EQ(store_->firstImageKeys(query),
                              firstOf(store_->imageKeys(query), limit))
                        << text << ", " << limit << ", " << rating << ", " << trashed;
                }
            }
        }
    }
}

TEST_F(FirstKeys, ACancelledQueryIsNotBegun) {
    const CancelToken cancel;
    cancel.cancel();
    test::expectError([&] { store_->imageKeys({}, cancel); }, ErrorKind::Cancelled, "");
    test::expectError([&] { store_->firstImageKeys({}, cancel); }, ErrorKind::Cancelled, "");
}

TEST_F(FirstKeys, ACancelledQueryStopsAndTheStoreGoesOn) {
    ImageQuery query;
    query.text = "common";
    const CancelToken cancel;
    std::thread other([cancel] { cancel.cancel(); });
    test::expectError(
        [&] {
            while (true) store_->imageKeys(query, cancel);
        },
        ErrorKind::Cancelled, "");
    other.join();
    EXPECT_GT(store_->imageKeys(query).size(), 4000U);
}

}  // namespace
}  // namespace ninefold
