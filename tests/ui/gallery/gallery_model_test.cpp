// SPDX-License-Identifier: MIT
#include "ui/gallery/gallery_model.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "tests/support/temp_folder.h"
#include "tests/ui/gallery/synthetic_library.h"
#include "ui/bridge/library.h"

namespace ninefold::ui {
namespace {

class GalleryModelTest : public testing::Test {
protected:
    void fill(int pictures) {
        test::SyntheticLibrary what;
        what.pictures = pictures;
        test::fillLibrary(folder_.path(), what);
    }

    static bool waitFor(const GalleryModel& model) {
        return QTest::qWaitFor([&model] { return model.isComplete(); }, 20000);
    }

    std::vector<std::int64_t> shown(const GalleryModel& model) {
        std::vector<std::int64_t> ids;
        for (const ImageRow& row : model.images()) ids.push_back(row.id);
        return ids;
    }

    test::TempFolder folder_;
};

TEST_F(GalleryModelTest, ReadsAllPagesOnceAndInTheStoresOrder) {
    constexpr int kPictures = 2 * GalleryModel::kPageSize + 3;
    fill(kPictures);
    Library library(folder_.path());
    GalleryModel model(library);
    model.setQuery({});
    ASSERT_TRUE(waitFor(model));

    ImageQuery all;
    all.limit = kPictures + 1;
    std::vector<std::int64_t> expected;
    for (const ImageRow& row : HistoryStore(folder_.path()).images(all)) {
        expected.push_back(row.id);
    }
    EXPECT_EQ(expected.size(), static_cast<std::size_t>(kPictures));
    EXPECT_EQ(shown(model), expected);
}

TEST_F(GalleryModelTest, OnlyTheLastOfManyQuestionsIsAnswered) {
    fill(90);
    Library library(folder_.path());
    GalleryModel model(library);
    QSignalSpy answers(&model, &QAbstractItemModel::modelReset);
    for (const char* text : {"b", "bl", "blu", "blue", "blue b", "red apple"}) {
        ImageQuery query;
        query.text = text;
        model.setQuery(query);
    }
    ASSERT_TRUE(waitFor(model));
    QTest::qWait(0);
    EXPECT_EQ(answers.count(), 1);
    ASSERT_GT(model.rowCount(), 0);
    for (const ImageRow& row : model.images()) EXPECT_EQ(row.recipe.prompt, "a red apple");
}

TEST_F(GalleryModelTest, AReloadTakesInWhatIsNewWithoutAReset) {
    fill(45);
    Library library(folder_.path());
    GalleryModel model(library);
    model.setQuery({});
    ASSERT_TRUE(waitFor(model));
    const QPersistentModelIndex held = model.index(4);
    const std::int64_t heldId = model.image(4).id;

    HistoryStore store(folder_.path());
    const std::int64_t job = store.addJob({}, 2);
    store.addImage(job, 0, {}, test::syntheticPng(1));
    store.addImage(job, 1, {}, test::syntheticPng(2));
    store.setTrashed({model.image(1).id}, true);

    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.reload();
    ASSERT_TRUE(waitFor(model));
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(model.rowCount(), 46);
    EXPECT_EQ(held.row(), 5);
    EXPECT_EQ(model.image(held.row()).id, heldId);
}

TEST_F(GalleryModelTest, ADamageIsAStateUntilItIsMended) {
    fill(18);
    Library library(folder_.path());
    GalleryModel model(library);
    model.setQuery({});
    ASSERT_TRUE(waitFor(model));

    SQLite::Database database(folder_ / "ninefold.sqlite", SQLite::OPEN_READWRITE);
    database.exec("ALTER TABLE recipes RENAME TO lost");
    model.reload();
    ASSERT_TRUE(waitFor(model));
    EXPECT_EQ(static_cast<int>(model.state()), static_cast<int>(GalleryModel::State::Failed));
    ASSERT_TRUE(model.error().has_value());
    EXPECT_FALSE(model.error()->line().empty());

    database.exec("ALTER TABLE lost RENAME TO recipes");
    model.reload();
    ASSERT_TRUE(waitFor(model));
    EXPECT_EQ(static_cast<int>(model.state()), static_cast<int>(GalleryModel::State::Ready));
    EXPECT_EQ(model.rowCount(), 18);
}

}  // namespace
}  // namespace ninefold::ui
