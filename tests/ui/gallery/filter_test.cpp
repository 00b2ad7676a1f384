// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QToolButton>

#include "tests/ui/gallery/page_fixture.h"
#include "ui/gallery/filter_panel.h"
#include "ui/gallery/query_chips.h"

namespace ninefold::ui {
namespace {

class GalleryFilterTest : public PageFixture {
protected:
    QComboBox* box(const QString& name) const {
        for (QComboBox* each : page_->findChild<FilterPanel*>()->findChildren<QComboBox*>()) {
            if (each->accessibleName() == name) return each;
        }
        return nullptr;
    }
    void choose(const QString& name, const QString& line) {
        const int index = box(name)->findText(line);
        ASSERT_GE(index, 0) << line.toStdString();
        box(name)->setCurrentIndex(index);
        Q_EMIT box(name)->activated(index);
    }
    QPushButton* chip(const QString& text) const {
        for (QPushButton* each : filter_->findChildren<QPushButton*>()) {
            if (each->text() == text && each->isVisibleTo(filter_)) return each;
        }
        return nullptr;
    }
};

TEST_F(GalleryFilterTest, EachFilterIsAChipThatGoesWithOneClick) {
    open(36);
    store_->setRating({idAt(0), idAt(1)}, 4);
    store_->setStarred({idAt(1)}, true);
    choose("Rating", "Rated 3 or more");
    ASSERT_TRUE(waitForRows(2));
    choose("Star", "Starred");
    ASSERT_TRUE(waitForRows(1));
    ASSERT_NE(chip("Rated 3 or more"), nullptr);
    ASSERT_NE(chip("Clear all"), nullptr);
    QTest::mouseClick(chip("Rated 3 or more"), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([this] { return chip("Rated 3 or more") == nullptr; }));
    EXPECT_EQ(chip("Clear all"), nullptr);
    choose("Fitness", "Fitness 90 or more");
    ASSERT_TRUE(waitUntil([this] { return chip("Clear all") != nullptr; }));
    QTest::mouseClick(chip("Clear all"), Qt::LeftButton);
    ASSERT_TRUE(waitForRows(36));
    EXPECT_TRUE(filter_->query() == ImageQuery());
}

TEST_F(GalleryFilterTest, ChoicesComeFromTheLibrary) {
    open(18);
    store_->addTag({idAt(3)}, "cover");
    Q_EMIT filter_->choicesWanted();
    ASSERT_TRUE(waitUntil([this] { return box("Tag")->count() == 2; }));
    EXPECT_EQ(box("Model")->itemText(1), "ninefold-pictograms");
    EXPECT_EQ(box("Size")->itemText(1), "128 × 128");
    choose("Tag", "cover");
    EXPECT_TRUE(waitForRows(1));
}

TEST_F(GalleryFilterTest, AFilterThatNothingPassesOffersToClear) {
    open(18);
    choose("Rejected", "Rejected");
    ASSERT_TRUE(waitForRows(0));
    EXPECT_EQ(emptyTitle(), "No picture passes all filters");
    QTest::mouseClick(page_->findChild<StateView*>()->findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_TRUE(waitForRows(18));
}

TEST_F(GalleryFilterTest, ASearchIsSavedAndComesBackWithOneClick) {
    open(36);
    page_->setSearchText("apple");
    ASSERT_TRUE(waitForRows(9));
    Q_EMIT filter_->saveRequested("my apples");
    ASSERT_TRUE(waitUntil([this] { return !store_->savedSearches().empty(); }));
    page_->setSearchText("");
    ASSERT_TRUE(waitForRows(36));
    ASSERT_TRUE(waitUntil([this] {
        for (int row = 0; row < shelf_->rowCount(); ++row) {
            if (shelf_->name(row) == "my apples") return true;
        }
        return false;
    }));
    PageFixture::choose("my apples");
    ASSERT_TRUE(waitForRows(9));
    EXPECT_EQ(filter_->query().text, "apple");
}

TEST_F(GalleryFilterTest, SimilarShowsThePictureItselfFirst) {
    open(36);
    select(7);
    const std::int64_t id = idAt(7);
    press(Qt::Key_F);
    ASSERT_TRUE(
        waitUntil([this, id] { return model_->query().similarTo == id && model_->isComplete(); }));
    ASSERT_GT(model_->rowCount(), 0);
    EXPECT_EQ(idAt(0), id);
    EXPECT_NE(chip("Similar to one picture"), nullptr);
}

TEST(QueryChips, NameEveryCondition) {
    ImageQuery query;
    query.trashed = query.starredOnly = true;
    query.rejected = false;
    query.origin = "imported";
    query.modelId = "m";
    query.tag = "t";
    query.collection = 1;
    query.minRating = 2;
    query.lastDays = 7;
    query.fromMs = 86400000LL * 365 * 40;
    query.untilMs = query.fromMs + 86400000;
    query.width = 512;
    query.minFitness = 0.5;
    query.similarTo = 3;
    const auto chips = QueryChips::of(query, "Cover");
    EXPECT_EQ(chips.size(), 14U);
    for (const QueryChip& chip : chips) {
        EXPECT_FALSE(chip.text.isEmpty());
        chip.clear(query);
    }
    EXPECT_TRUE(query == ImageQuery());
}

TEST(ShelfModel, IsASoundModel) {
    ShelfModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int places = model.rowCount();
    model.setShelf({{{1, "Cover", 3}}, {{"apples", {}}}});
    EXPECT_EQ(model.rowCount(), places + 3);
    EXPECT_EQ(model.collectionName(1), "Cover");
    ImageQuery cover;
    cover.collection = 1;
    const int row = model.rowOf(cover);
    ASSERT_GE(row, 0);
    EXPECT_TRUE(model.flags(model.index(row)) & Qt::ItemIsDropEnabled);
    EXPECT_EQ(model.data(model.index(row), Qt::DisplayRole).toString(), "Cover  (3)");
    EXPECT_EQ(model.rowOf({}), 0);
    QSignalSpy renames(&model, &ShelfModel::renamed);
    model.setData(model.index(row), "Cover", Qt::EditRole);
    EXPECT_EQ(renames.count(), 0);
    model.setData(model.index(row), "Atlas", Qt::EditRole);
    EXPECT_EQ(renames.count(), 1);
}

}  // namespace
}  // namespace ninefold::ui
