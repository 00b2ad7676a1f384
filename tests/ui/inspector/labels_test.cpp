// SPDX-License-Identifier: MIT
// Tags, notes, rating and family of the inspector, on a real library.
#include <gtest/gtest.h>

#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/support/temp_folder.h"
#include "tests/support/tiny_png.h"
#include "ui/bridge/library.h"
#include "ui/gallery/notice_bar.h"
#include "ui/inspector/family_tree.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/inspector/note_editor.h"
#include "ui/inspector/rating_stars.h"
#include "ui/inspector/tag_editor.h"

namespace ninefold::ui {
namespace {

using Tags = std::vector<std::string>;

class InspectorLabels : public testing::Test {
protected:
    InspectorLabels() {
        Recipe recipe;
        recipe.prompt = "a red apple";
        const std::int64_t job = store_.addJob(recipe, 3);
        for (int i = 0; i < 3; ++i) {
            recipe.seed = static_cast<std::uint64_t>(i);
            rows_.push_back(store_.addImage(job, i, recipe, test::tinyPng(std::to_string(i))));
        }
        panel_.resize(320, 1200);
        panel_.show();
    }

    QPushButton* chip(const QString& tag) const {
        for (auto* button : panel_.findChildren<QPushButton*>()) {
            if (button->accessibleName().endsWith(tag) && !button->isHidden()) return button;
        }
        return nullptr;
    }

    bool shows(const QString& text) const {
        for (const QLabel* label : panel_.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().remove(QChar(0x200B)) == text) return true;
        }
        return false;
    }

    template <typename Condition>
    bool waitUntil(Condition condition) {
        return QTest::qWaitFor(condition, 10000);
    }

    void typeTag(const QString& tag) {
        auto* field = panel_.findChild<TagEditor*>()->findChild<QLineEdit*>();
        QTest::keyClicks(field, tag);
        QTest::keyClick(field, Qt::Key_Return);
    }

    test::TempFolder folder_;
    HistoryStore store_{folder_.path()};
    Library library_{folder_.path()};
    InspectorPanel panel_{library_};
    std::vector<ImageRow> rows_;
};

TEST_F(InspectorLabels, TagsAreWrittenAndCanBeUndone) {
    panel_.setImage(rows_[0]);
    QSignalSpy changes(&panel_, &InspectorPanel::labelsChanged);
    typeTag("tree, old  oak");
    ASSERT_TRUE(waitUntil([&] { return store_.tags(rows_[0].id) == Tags{"old oak", "tree"}; }));
    ASSERT_TRUE(waitUntil([&] { return chip("old oak") != nullptr && chip("tree") != nullptr; }));
    EXPECT_GE(changes.count(), 1);
    chip("old oak")->click();
    ASSERT_TRUE(waitUntil([&] { return chip("old oak") == nullptr; }));
    EXPECT_EQ(store_.tags(rows_[0].id), Tags{"tree"});
    for (auto* button : panel_.findChildren<QPushButton*>()) {
        if (button->text() == "Undo") button->click();
    }
    EXPECT_TRUE(waitUntil([&] { return chip("old oak") != nullptr; }));
    EXPECT_EQ(store_.tags(rows_[0].id), (Tags{"old oak", "tree"}));
}

TEST_F(InspectorLabels, ANoteIsKeptAsItIsTypedAndWhenThePictureChanges) {
    panel_.setImage(rows_[0]);
    auto* note = panel_.findChild<NoteEditor*>();
    ASSERT_TRUE(waitUntil([&] { return !note->isReadOnly(); }));
    QTest::keyClicks(note, "for the cover");
    ASSERT_TRUE(waitUntil([&] { return store_.note(rows_[0].id) == "for the cover"; }));
    QTest::keyClicks(note, "!");
    panel_.setImage(rows_[1]);  // before the pause is over
    EXPECT_EQ(note->toPlainText(), "");
    ASSERT_TRUE(waitUntil([&] { return store_.note(rows_[0].id) == "for the cover!"; }));
    EXPECT_EQ(store_.note(rows_[1].id), "");
    panel_.setImage(rows_[0]);
    EXPECT_TRUE(waitUntil([&] { return note->toPlainText() == "for the cover!"; }));
}

TEST_F(InspectorLabels, RatingByClickAndKey) {
    panel_.setImage(rows_[0]);
    auto* stars = panel_.findChild<RatingStars*>();
    QTest::mouseClick(stars, Qt::LeftButton, {}, {3 * 24 + 12, 12});
    ASSERT_TRUE(waitUntil([&] { return stars->rating() == 4; }));
    EXPECT_EQ(store_.image(rows_[0].id)->rating, 4);
    QTest::keyClick(stars, Qt::Key_2);
    ASSERT_TRUE(waitUntil([&] { return stars->rating() == 2; }));
    QTest::keyClick(stars, Qt::Key_Right);
    ASSERT_TRUE(waitUntil([&] { return stars->rating() == 3; }));
    QTest::mouseClick(stars, Qt::LeftButton, {}, {2 * 24 + 12, 12});  // the last one: none
    ASSERT_TRUE(waitUntil([&] { return stars->rating() == 0; }));
}

TEST_F(InspectorLabels, SeveralPicturesShowWhatTheyShareAndChangeTogether) {
    store_.addTag({rows_[0].id}, "tree");
    panel_.setImages(rows_);
    EXPECT_TRUE(shows("3 pictures"));
    EXPECT_TRUE(shows("a red apple"));
    EXPECT_TRUE(shows("0, 1, 2"));  // the seeds
    EXPECT_FALSE(panel_.findChild<NoteEditor*>()->isVisible());
    ASSERT_TRUE(waitUntil([&] { return chip("tree") != nullptr; }));
    typeTag("wood");
    ASSERT_TRUE(waitUntil([&] { return store_.tags(rows_[2].id) == Tags{"wood"}; }));
    EXPECT_EQ(store_.tags(rows_[0].id), (Tags{"tree", "wood"}));
    Q_EMIT panel_.findChild<RatingStars*>()->ratingRequested(5);
    ASSERT_TRUE(waitUntil([&] { return store_.image(rows_[1].id)->rating == 5; }));
    auto* notice = panel_.findChild<NoticeBar*>();
    ASSERT_TRUE(waitUntil([&] { return notice->text() == "Rated 5 of 5."; }));
    Q_EMIT notice->actionRequested();
    for (const ImageRow& row : rows_) {
        ASSERT_TRUE(waitUntil([&] { return store_.image(row.id)->rating == 0; }));
    }
    QSignalSpy compared(&panel_, &InspectorPanel::compareRequested);
    for (auto* button : panel_.findChildren<QPushButton*>()) {
        if (button->text() == "Compare" && button->isVisible()) button->click();
    }
    ASSERT_EQ(compared.count(), 1);
    EXPECT_EQ(compared[0].at(0).value<std::vector<ImageRow>>().size(), 3U);
}

TEST_F(InspectorLabels, ValuesThatAreTooLongToListDiffer) {
    Recipe recipe;
    recipe.prompt = "an entirely different picture of a lighthouse";
    const ImageRow other =
        store_.addImage(store_.addJob(recipe, 1), 0, recipe, test::tinyPng("other"));
    panel_.setImages({rows_[0], other}, 700);
    EXPECT_TRUE(shows("They differ"));
    EXPECT_TRUE(shows("The first of 700 that are selected; changes here go to these alone."));
}

TEST_F(InspectorLabels, TheFamilyIsOneClickAway) {
    const std::int64_t job = store_.addJob({}, 1, {rows_[0].id, "variation"});
    const ImageRow child = store_.addImage(job, 0, {}, test::tinyPng("child"));
    QSignalSpy visits(&panel_, &InspectorPanel::pictureRequested);
    panel_.setImage(child);
    ASSERT_TRUE(waitUntil([&] { return shows("A variation of"); }));
    panel_.findChild<FamilyTree*>()->findChild<QToolButton*>()->click();
    ASSERT_EQ(visits.count(), 1);
    EXPECT_EQ(visits[0].at(0).value<ImageRow>().id, rows_[0].id);
    panel_.setImage(rows_[0]);
    ASSERT_TRUE(waitUntil([&] { return shows("Made from this one"); }));
    EXPECT_FALSE(shows("A variation of"));
    panel_.setImage(rows_[1]);
    EXPECT_TRUE(waitUntil([&] { return !panel_.findChild<FamilyTree*>()->isVisible(); }));
}

TEST_F(InspectorLabels, SaysWhatEveryRankerSays) {
    store_.addScore(rows_[0].id, "sharpness", 0.25, 0.5);
    panel_.setImage(rows_[0]);
    EXPECT_TRUE(waitUntil([&] { return shows("50 of 100 (score 0.2500)"); }));
}

}  // namespace
}  // namespace ninefold::ui
