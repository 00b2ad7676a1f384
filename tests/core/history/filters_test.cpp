// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "core/history/database.h"
#include "core/history/history_store.h"
#include "core/history/perceptual_hash.h"
#include "tests/support/temp_folder.h"
#include "tests/support/tiny_png.h"

namespace ninefold {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A picture with two shapes; `x` moves the disc.
cv::Mat picture(int x, int sizePx = 256) {
    cv::Mat pixels(256, 256, CV_8UC3, cv::Scalar(230, 220, 200));
    cv::circle(pixels, {x, 120}, 60, cv::Scalar(20, 30, 200), cv::FILLED, cv::LINE_AA);
    cv::rectangle(pixels, {20, 200}, {230, 230}, cv::Scalar(60, 120, 40), cv::FILLED);
    cv::resize(pixels, pixels, {sizePx, sizePx}, 0, 0, cv::INTER_AREA);
    return pixels;
}

std::string encoded(const cv::Mat& pixels, const char* extension = ".png") {
    std::vector<unsigned char> bytes;
    cv::imencode(extension, pixels, bytes);
    return {bytes.begin(), bytes.end()};
}

TEST(PerceptualHash, SurvivesScalingAndCompression) {
    const auto hash = perceptualHash(encoded(picture(100)));
    EXPECT_LE(hashDistance(hash, perceptualHash(encoded(picture(100, 100)))), 4);
    EXPECT_LE(hashDistance(hash, perceptualHash(encoded(picture(100), ".jpg"))), 4);
    EXPECT_LE(hashDistance(hash, perceptualHash(encoded(picture(104)))), 10);
    cv::Mat upsideDown;
    cv::flip(picture(100), upsideDown, 0);
    EXPECT_GT(hashDistance(hash, perceptualHash(encoded(upsideDown))), kMaxAlikeDistance);
}

TEST(PerceptualHash, IsZeroForWhatShowsNothing) {
    EXPECT_EQ(perceptualHash(""), 0);
    EXPECT_EQ(perceptualHash("GIF89a and then nothing"), 0);
    EXPECT_EQ(perceptualHash(test::tinyPng()), 0);
    EXPECT_EQ(perceptualHash(encoded(cv::Mat(64, 64, CV_8UC3, cv::Scalar(9, 9, 9)))), 0);
    EXPECT_EQ(hashDistance(0, -1), 64);
}

class Filters : public testing::Test {
protected:
    std::int64_t draw(const std::string& prompt, const std::string& model = "m",
                      const std::string& png = test::tinyPng(),
                      std::optional<double> fitness = {}) {
        Recipe recipe;
        recipe.prompt = prompt;
        recipe.modelId = model;
        std::optional<NewScore> score;
        if (fitness) score = NewScore{"fake", *fitness, *fitness};
        return store_.addImage(store_.addJob(recipe, 1), 0, recipe, png, score).id;
    }
    std::vector<std::int64_t> find(const ImageQuery& query) {
        std::vector<std::int64_t> ids;
        for (const ImageKey& key : store_.imageKeys(query)) ids.push_back(key.id);
        EXPECT_EQ(store_.countImages(query), static_cast<std::int64_t>(ids.size()));
        return ids;
    }

    test::TempFolder folder_;
    HistoryStore store_{folder_.path()};
};

TEST_F(Filters, ByModelTagRatingSizeAndFitness) {
    const auto a = draw("a", "sd15", test::tinyPng(), 0.9);
    const auto b = draw("b", "ninefold", encoded(picture(90)), 0.4);
    store_.setRating({a}, 3);
    store_.addTag({b}, "Draft");
    ImageQuery query;
    query.modelId = "sd15";
    EXPECT_THAT(find(query), ElementsAre(a));
    query = {};
    query.tag = "draft";
    EXPECT_THAT(find(query), ElementsAre(b));
    query = {};
    query.minRating = 3;
    EXPECT_THAT(find(query), ElementsAre(a));
    query.minRating = 4;
    EXPECT_THAT(find(query), IsEmpty());
    query = {};
    query.width = 256;
    query.height = 256;
    EXPECT_THAT(find(query), ElementsAre(b));
    query = {};
    query.minFitness = 0.5;
    EXPECT_THAT(find(query), ElementsAre(a));
    query.text = "b";
    EXPECT_THAT(find(query), IsEmpty());
    query = {};
    query.text = "ninefold";
    EXPECT_THAT(find(query), ElementsAre(b));
}

TEST_F(Filters, ByDate) {
    const auto a = draw("a");
    const auto b = draw("b");
    SQLite::Database db = openDatabase(folder_ / "ninefold.sqlite");
    const std::int64_t threeDaysAgo = nowMs() - 3L * 24 * 60 * 60 * 1000;
    execute(db, "UPDATE images SET created_at = ? WHERE id = ?", threeDaysAgo, a);
    ImageQuery query;
    query.lastDays = 2;
    EXPECT_THAT(find(query), ElementsAre(b));
    query.lastDays = 4;
    EXPECT_THAT(find(query), ElementsAre(b, a));
    query = {};
    query.fromMs = threeDaysAgo;
    query.untilMs = threeDaysAgo + 1;
    EXPECT_THAT(find(query), ElementsAre(a));
}

TEST_F(Filters, ByOrigin) {
    const auto a = draw("a");
    const auto job = store_.addJob({}, 1, {a, "variation"});
    const auto b = store_.addImage(job, 0, {}, test::tinyPng()).id;
    ImageQuery query;
    query.origin = "derived";
    EXPECT_THAT(find(query), ElementsAre(b));
    query.origin = "made";
    EXPECT_THAT(find(query), ElementsAre(b, a));
    query.origin = "imported";
    EXPECT_THAT(find(query), IsEmpty());
}

TEST_F(Filters, GroupedByPromptTheNewestPromptFirst) {
    const auto a1 = draw("apple");
    const auto b1 = draw("pear");
    const auto a2 = draw("apple");
    const auto c1 = draw("fig");
    ImageQuery query;
    query.order = ImageOrder::Prompt;
    EXPECT_THAT(find(query), ElementsAre(c1, a2, a1, b1));
    const auto keys = store_.imageKeys(query);
    EXPECT_EQ(keys[1].promptGroup, keys[2].promptGroup);
}

TEST_F(Filters, SimilarOnesTheMostAlikeFirst) {
    const auto same = draw("x", "m", encoded(picture(100, 128)));
    const auto one = draw("x", "m", encoded(picture(100)));
    cv::Mat flipped;
    cv::flip(picture(100), flipped, 0);
    draw("x", "m", encoded(flipped));
    const auto near = draw("x", "m", encoded(picture(106)));
    draw("x", "m", test::tinyPng());
    ImageQuery query;
    query.similarTo = one;
    const auto found = find(query);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0], one);
    EXPECT_THAT(found, testing::UnorderedElementsAre(one, same, near));
    query.similarTo = 999;
    EXPECT_THAT(find(query), IsEmpty());
}

TEST_F(Filters, OldPicturesAreHashedLater) {
    const auto a = draw("x", "m", encoded(picture(100)));
    const auto b = draw("x", "m", encoded(picture(101)));
    SQLite::Database db = openDatabase(folder_ / "ninefold.sqlite");
    execute(db, "UPDATE images SET perceptual_hash = NULL");
    ImageQuery query;
    query.similarTo = a;
    EXPECT_THAT(find(query), ElementsAre(a));  // its own is made at once
    EXPECT_EQ(store_.hashPictures(10), 1);
    EXPECT_EQ(store_.hashPictures(10), 0);
    EXPECT_THAT(find(query), ElementsAre(a, b));
}

TEST_F(Filters, RowsComeInTheOrderAskedFor) {
    const auto a = draw("a");
    const auto b = draw("b");
    const auto rows = store_.imagesOf({a, 999, b, a});
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].id, a);
    EXPECT_EQ(rows[1].id, b);
    EXPECT_EQ(rows[2].recipe.prompt, "a");
}

}  // namespace
}  // namespace ninefold
