// SPDX-License-Identifier: MIT
#include "ui/gallery/gallery_model.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <unordered_set>

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

    static bool waitForRow(GalleryModel& model, int row) {
        model.want(row, row);
        return QTest::qWaitFor([&] { return model.image(row) != nullptr; }, 20000);
    }

    test::TempFolder folder_;
};

TEST_F(GalleryModelTest, ListsAllInTheStoresOrderAndLoadsOnlyWhatIsWanted) {
    fill(1003);
    Library library(folder_.path());
    GalleryModel model(library);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setQuery({});
    ASSERT_TRUE(waitFor(model));
    const auto keys = HistoryStore(folder_.path()).imageKeys({});
    ASSERT_EQ(model.rowCount(), 1003);
    for (int row = 0; row < model.rowCount(); ++row) {
        ASSERT_EQ(model.id(row), keys[static_cast<std::size_t>(row)].id);
    }
    EXPECT_EQ(model.image(500), nullptr);
    ASSERT_TRUE(waitForRow(model, 500));
    EXPECT_EQ(model.image(500)->id, model.id(500));
    EXPECT_NE(model.image(520), nullptr);
    EXPECT_EQ(model.image(900), nullptr);
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
    ASSERT_TRUE(waitForRow(model, 0));
    EXPECT_EQ(model.image(0)->recipe.prompt, "a red apple");
}

TEST_F(GalleryModelTest, AReloadTakesInWhatIsNewWithoutAReset) {
    fill(45);
    Library library(folder_.path());
    GalleryModel model(library);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setQuery({});
    ASSERT_TRUE(waitFor(model));
    const QPersistentModelIndex held = model.index(4);
    const std::int64_t heldId = model.id(4);

    HistoryStore store(folder_.path());
    const std::int64_t job = store.addJob({}, 2);
    store.addImage(job, 0, {}, test::syntheticPng(1));
    store.addImage(job, 1, {}, test::syntheticPng(2));
    store.setTrashed({model.id(1)}, true);

    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.reload();
    ASSERT_TRUE(waitFor(model));
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(model.rowCount(), 46);
    EXPECT_EQ(held.row(), 5);
    EXPECT_EQ(model.id(held.row()), heldId);
}

TEST_F(GalleryModelTest, AHiddenPictureStaysHiddenWhenAnOlderReloadArrives) {
    fill(45);
    Library library(folder_.path());
    GalleryModel model(library);
    model.setQuery({});
    ASSERT_TRUE(waitFor(model));
    const std::int64_t gone = model.id(3);
    model.reload();
    library.run([gone](HistoryStore& store) { store.setTrashed({gone}, true); });
    model.hideImages({gone});
    EXPECT_EQ(model.rowOf(gone), -1);
    ASSERT_TRUE(waitFor(model));
    EXPECT_EQ(model.rowOf(gone), -1);
    EXPECT_EQ(model.rowCount(), 44);
}

TEST_F(GalleryModelTest, GroupsByDayOrByPrompt) {
    fill(180);  // 45 a day, four prompts in turn
    Library library(folder_.path());
    GalleryModel model(library);
    model.setQuery({});
    ASSERT_TRUE(waitFor(model));
    EXPECT_GE(model.groups().size(), 4U);
    EXPECT_LE(model.groups().size(), 5U);
    model.setGrouping(Grouping::Prompt);
    ASSERT_TRUE(waitFor(model));
    ASSERT_EQ(model.groups().size(), 4U);
    EXPECT_EQ(model.groups()[1].first, model.groups()[0].count);
    EXPECT_EQ(model.key(0).promptGroup, model.key(model.groups()[0].count - 1).promptGroup);
    model.setGrouping(Grouping::None);
    ASSERT_TRUE(waitFor(model));
    EXPECT_EQ(model.groups().size(), 1U);
}

TEST_F(GalleryModelTest, HidingLeavesTheGroupsThatAReloadFinds) {
    fill(180);
    Library library(folder_.path());
    GalleryModel model(library);
    model.setQuery({});
    ASSERT_TRUE(waitFor(model));
    std::unordered_set<std::int64_t> gone{model.id(0), model.id(179)};
    const GalleryGroup whole = model.groups()[1];
    for (int i = 0; i < whole.count; ++i) gone.insert(model.id(whole.first + i));
    library.run([gone](HistoryStore& store) {
        store.setTrashed({gone.begin(), gone.end()}, true);
    });
    model.hideImages(gone);
    const auto pairs = [&model] {
        std::vector<std::pair<int, int>> all;
        for (const GalleryGroup& group : model.groups()) all.emplace_back(group.first, group.count);
        return all;
    };
    const auto hidden = pairs();
    model.setQuery({});
    ASSERT_TRUE(waitFor(model));
    EXPECT_EQ(pairs(), hidden);
    EXPECT_EQ(model.rowCount(), 178 - whole.count);
}

TEST_F(GalleryModelTest, TheFirstPicturesComeBeforeTheWholeList) {
    fill(900);
    Library library(folder_.path());
    GalleryModel model(library);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<int> rows;
    QObject::connect(&model, &GalleryModel::stateChanged,
                     [&] { rows.push_back(model.isAnswered() ? model.rowCount() : -1); });
    QSignalSpy answered(&model, &GalleryModel::queryAnswered);
    model.setQuery({});
    ASSERT_TRUE(waitFor(model));
    EXPECT_EQ(rows, (std::vector<int>{-1, 200, 900}));
    EXPECT_EQ(answered.count(), 1);
    EXPECT_NE(model.image(199), nullptr);
    EXPECT_EQ(model.image(200), nullptr);
}

TEST_F(GalleryModelTest, ADamageIsAStateUntilItIsMended) {
    fill(18);
    Library library(folder_.path());
    GalleryModel model(library);
    model.setQuery({});
    ASSERT_TRUE(waitFor(model));

    SQLite::Database database(folder_ / "ninefold.sqlite", SQLite::OPEN_READWRITE);
    database.exec("ALTER TABLE images RENAME TO lost");
    model.reload();
    ASSERT_TRUE(waitFor(model));
    EXPECT_EQ(static_cast<int>(model.state()), static_cast<int>(GalleryModel::State::Failed));
    ASSERT_TRUE(model.error().has_value());
    EXPECT_FALSE(model.error()->line().empty());

    database.exec("ALTER TABLE lost RENAME TO images");
    model.reload();
    ASSERT_TRUE(waitFor(model));
    EXPECT_EQ(static_cast<int>(model.state()), static_cast<int>(GalleryModel::State::Ready));
    EXPECT_EQ(model.rowCount(), 18);
}

}  // namespace
}  // namespace ninefold::ui
