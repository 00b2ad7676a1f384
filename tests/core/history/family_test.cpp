// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/history/history_store.h"
#include "tests/support/expect_error.h"
#include "tests/support/temp_folder.h"
#include "tests/support/tiny_png.h"

namespace ninefold {
namespace {

using testing::ElementsAre;

class Family : public testing::Test {
protected:
    std::int64_t draw(const JobOrigin& origin = {}) {
        const auto job = store_.addJob({}, 1, origin);
        return store_.addImage(job, 0, {}, test::tinyPng(std::to_string(job))).id;
    }

    test::TempFolder folder_;
    HistoryStore store_{folder_.path()};
};

TEST_F(Family, PicturesGetParentAndChangeOfTheirJob) {
    const auto parent = draw();
    const auto child = draw({parent, "variation"});
    const auto other = draw({parent, "inpaint"});
    const ImageRow row = store_.image(child).value();
    EXPECT_EQ(row.parentId, parent);
    EXPECT_EQ(row.change, "variation");
    EXPECT_EQ(row.origin, "derived");
    EXPECT_EQ(store_.image(parent)->origin, "drawn");
    EXPECT_EQ(store_.job(row.jobId)->origin.parentImage, parent);
    EXPECT_EQ(store_.job(row.jobId)->origin.change, "variation");

    EXPECT_EQ(store_.parentOf(child)->id, parent);
    EXPECT_FALSE(store_.parentOf(parent));
    EXPECT_FALSE(store_.parentOf(999));
    std::vector<std::int64_t> children;
    for (const ImageRow& each : store_.childrenOf(parent)) children.push_back(each.id);
    EXPECT_THAT(children, ElementsAre(child, other));
    EXPECT_TRUE(store_.childrenOf(child).empty());
}

TEST_F(Family, AChangeWithoutAStoredParentIsDerivedAllTheSame) {
    const auto id = draw({999, "image"});
    EXPECT_EQ(store_.image(id)->parentId, 0);
    EXPECT_EQ(store_.image(id)->origin, "derived");
    test::expectError([&] { store_.addJob({}, 1, {0, "collage"}); }, ErrorKind::Usage, "collage");
}

TEST_F(Family, QueuePositionsComeBeforeAge) {
    const auto a = store_.addJob({}, 1);
    const auto b = store_.addJob({}, 1);
    const auto c = store_.addJob({}, 1);
    store_.setJobPosition(c, -1);
    store_.setJobPosition(b, 2.5);
    std::vector<std::int64_t> ids;
    for (const JobRow& job : store_.unfinishedJobs()) ids.push_back(job.id);
    EXPECT_THAT(ids, ElementsAre(c, b, a));
    EXPECT_DOUBLE_EQ(store_.job(b)->position.value(), 2.5);
    EXPECT_FALSE(store_.job(a)->position);
    test::expectError([&] { store_.setJobPosition(999, 1); }, ErrorKind::Usage, "no job 999");
}

TEST_F(Family, RejectedAndOwnOrderAreKept) {
    const auto a = draw();
    const auto b = draw();
    store_.setRejected({a, 999}, true);
    store_.setOwnOrder({{a, 1.5}, {b, -2}, {999, 0}});
    EXPECT_TRUE(store_.image(a)->rejected);
    EXPECT_FALSE(store_.image(b)->rejected);
    EXPECT_DOUBLE_EQ(store_.image(a)->ownOrder.value(), 1.5);
    EXPECT_DOUBLE_EQ(store_.image(b)->ownOrder.value(), -2);
    ImageQuery query;
    query.rejected = false;
    EXPECT_EQ(store_.countImages(query), 1);
}

}  // namespace
}  // namespace ninefold
