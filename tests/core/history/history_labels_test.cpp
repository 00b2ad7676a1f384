// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/history/history_store.h"
#include "tests/support/temp_folder.h"
#include "tests/support/tiny_png.h"

namespace ninefold {
namespace {

using testing::ElementsAre;

class HistoryLabels : public testing::Test {
protected:
    std::int64_t draw() {
        Recipe recipe;
        recipe.prompt = "apple";
        return store_.addImage(store_.addJob(recipe, 1), 0, recipe, test::tinyPng()).id;
    }
    std::int64_t found(const std::string& text) {
        ImageQuery query;
        query.text = text;
        return store_.countImages(query);
    }

    test::TempFolder folder_;
    HistoryStore store_{folder_.path()};
};

TEST_F(HistoryLabels, TagsAreFoundAndForgotten) {
    const auto a = draw();
    const auto b = draw();
    store_.addTag({a, b, 999}, "  for the cover ");
    store_.addTag({a}, "Draft");
    store_.addTag({a}, "draft");
    EXPECT_THAT(store_.tags(a), ElementsAre("Draft", "for the cover"));
    EXPECT_EQ(found("cover"), 2);
    EXPECT_EQ(found("draft"), 1);
    store_.removeTag({a}, "for the cover");
    EXPECT_EQ(found("cover"), 1);
    EXPECT_THAT(store_.tags(a), ElementsAre("Draft"));
    store_.addTag({a}, " ");
    EXPECT_THAT(store_.tags(a), ElementsAre("Draft"));
}

TEST_F(HistoryLabels, NotesAreFoundAndForgotten) {
    const auto id = draw();
    store_.setNote(id, "sent to the printer");
    EXPECT_EQ(found("printer"), 1);
    store_.setNote(id, "came back");
    EXPECT_EQ(found("printer"), 0);
    EXPECT_EQ(found("came apple"), 1);
    EXPECT_EQ(store_.note(id), "came back");
    store_.setNote(id, "");
    EXPECT_EQ(found("came"), 0);
    EXPECT_EQ(store_.note(id), "");
    store_.setNote(999, "nobody's");
    EXPECT_EQ(store_.note(999), "");
}

TEST_F(HistoryLabels, RatingStaysWithinItsRange) {
    const auto id = draw();
    store_.setRating({id}, 4);
    EXPECT_EQ(store_.image(id)->rating, 4);
    store_.setRating({id}, 99);
    EXPECT_EQ(store_.image(id)->rating, 5);
    store_.setStarred({}, true);
    EXPECT_FALSE(store_.image(id)->starred);
}

}  // namespace
}  // namespace ninefold
