// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/json.h"
#include "core/history/database.h"
#include "core/history/history_store.h"
#include "core/history/style.h"
#include "tests/support/expect_error.h"
#include "tests/support/temp_folder.h"
#include "tests/support/tiny_png.h"

namespace ninefold {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class Presets : public testing::Test {
protected:
    std::int64_t draw() { return store_.addImage(store_.addJob({}, 1), 0, {}, test::tinyPng()).id; }

    test::TempFolder folder_;
    HistoryStore store_{folder_.path()};
};

TEST_F(Presets, StylesAreKeptByName) {
    store_.saveStyle({" Watercolour ", {{"prompt", "soft \xF0\x9F\x8E\xA8"}}});
    store_.saveStyle({"Ink", {{"steps", 30}}});
    store_.saveStyle({"watercolour", {{"prompt", "softer"}}});
    const auto styles = store_.styles();
    ASSERT_EQ(styles.size(), 2U);
    EXPECT_EQ(styles[0].name, "Ink");
    EXPECT_EQ(styles[1].json, Json({{"prompt", "softer"}}));
    store_.removeStyle("INK");
    EXPECT_EQ(store_.styles().size(), 1U);
    test::expectError([&] { store_.saveStyle({" ", {}}); }, ErrorKind::Usage, "name");
}

TEST_F(Presets, SearchesComeBackAsTheyWere) {
    ImageQuery query;
    query.text = "apple \"";
    query.starredOnly = true;
    query.rejected = false;
    query.origin = "imported";
    query.modelId = "m";
    query.tag = "t";
    query.collection = 3;
    query.minRating = 4;
    query.lastDays = 7;
    query.width = 512;
    query.minFitness = 0.5;
    query.similarTo = 9;
    query.order = ImageOrder::Prompt;
    store_.saveSearch({"best apples", query});
    const auto searches = store_.savedSearches();
    ASSERT_EQ(searches.size(), 1U);
    EXPECT_TRUE(searches[0].query == query);
    EXPECT_FALSE(searches[0].query == ImageQuery());
    store_.removeSearch("best apples");
    EXPECT_THAT(store_.savedSearches(), IsEmpty());
}

TEST_F(Presets, ADamagedSearchIsSaidToBeSo) {
    test::expectError(
        [] {
            queryFromJson({{"min_rating", "many"}});
        },
        ErrorKind::BadFile, "search is damaged");
}

TEST_F(Presets, TimingsAreFoundByModelAndDevice) {
    store_.addTiming({"m", "CPU", 512, 512, 20, "euler", 9, 12.5, 0});
    store_.addTiming({"m", "CUDA", 512, 512, 20, "euler", 9, 1.5, 0});
    store_.addTiming({"n", "CPU", 512, 512, 20, "euler", 9, 3, 0});
    const auto found = store_.timings({"m", "CPU", 10});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_DOUBLE_EQ(found[0].seconds, 12.5);
    EXPECT_EQ(found[0].sampler, "euler");
    EXPECT_GT(found[0].createdAtMs, 0);
    EXPECT_EQ(store_.timings({}).front().model, "n");
    EXPECT_EQ(store_.timings({"", "", 2}).size(), 2U);
}

TEST_F(Presets, CollectionsHoldPicturesInOneOrMany) {
    const auto a = draw();
    const auto b = draw();
    Collections shelf = store_.collections();
    const auto cover = shelf.create(" Cover ");
    const auto book = shelf.create("Book");
    EXPECT_THAT(shelf.add(cover, {a, b, 999}), ElementsAre(a, b));
    EXPECT_THAT(shelf.add(cover, {b}), IsEmpty());
    EXPECT_THAT(shelf.add(book, {b}), ElementsAre(b));
    EXPECT_THAT(shelf.take(cover, {b, 999}), ElementsAre(b));
    store_.setTrashed({b}, true);
    shelf.rename(book, "Atlas");
    const auto list = shelf.list();
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0].name, "Atlas");
    EXPECT_EQ(list[0].count, 0);
    EXPECT_EQ(list[1].name, "Cover");
    EXPECT_EQ(list[1].count, 1);
    ImageQuery query;
    query.collection = cover;
    EXPECT_EQ(store_.images(query).front().id, a);
    shelf.remove(cover);
    EXPECT_EQ(shelf.list().size(), 1U);
    EXPECT_TRUE(store_.image(a));
}

TEST_F(Presets, CollectionNamesAreNeitherEmptyNorTaken) {
    Collections shelf = store_.collections();
    const auto id = shelf.create("Cover");
    const auto other = shelf.create("Other");
    test::expectError([&] { shelf.create("cover"); }, ErrorKind::Usage, "already");
    test::expectError([&] { shelf.create("  "); }, ErrorKind::Usage, "name");
    test::expectError([&] { shelf.rename(other, "COVER"); }, ErrorKind::Usage, "already");
    EXPECT_NO_THROW(shelf.rename(id, "COVER"));
}

}  // namespace
}  // namespace ninefold
