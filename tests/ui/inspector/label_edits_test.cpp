// SPDX-License-Identifier: MIT
#include "ui/inspector/label_edits.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "tests/support/temp_folder.h"
#include "tests/support/tiny_png.h"
#include "ui/bridge/library.h"

namespace ninefold::ui {
namespace {

using Tags = std::vector<std::string>;

class LabelEditsTest : public testing::Test {
protected:
    LabelEditsTest() {
        const std::int64_t job = store_.addJob({}, 3);
        for (int i = 0; i < 3; ++i) {
            ids_.push_back(store_.addImage(job, i, {}, test::tinyPng(std::to_string(i))).id);
        }
    }

    void waitForChange() {
        ASSERT_TRUE(!changes_.empty() || changes_.wait());
        changes_.clear();
    }

    test::TempFolder folder_;
    HistoryStore store_{folder_.path()};
    Library library_{folder_.path()};
    LabelEdits edits_{library_};
    QSignalSpy changes_{&edits_, &LabelEdits::changed};
    LabelEdits::Ids ids_;
};

TEST_F(LabelEditsTest, UndoOfATagLeavesThoseThatHadIt) {
    store_.addTag({ids_[1]}, "Tree");
    edits_.addTag(ids_, "  tree ");
    waitForChange();
    for (const auto id : ids_) EXPECT_EQ(store_.tags(id).size(), 1U);
    edits_.undo();
    waitForChange();
    EXPECT_EQ(store_.tags(ids_[0]), Tags{});
    EXPECT_EQ(store_.tags(ids_[1]), Tags{"Tree"});
    EXPECT_FALSE(edits_.canUndo());
}

TEST_F(LabelEditsTest, UndoOfARemovalGivesTheTagBackToThoseAlone) {
    store_.addTag({ids_[0], ids_[2]}, "tree");
    edits_.removeTag(ids_, "tree");
    waitForChange();
    for (const auto id : ids_) EXPECT_EQ(store_.tags(id), Tags{});
    edits_.undo();
    waitForChange();
    EXPECT_EQ(store_.tags(ids_[0]), Tags{"tree"});
    EXPECT_EQ(store_.tags(ids_[1]), Tags{});
    EXPECT_EQ(store_.tags(ids_[2]), Tags{"tree"});
}

TEST_F(LabelEditsTest, UndoPutsEveryRatingBack) {
    store_.setRating({ids_[0]}, 5);
    edits_.setRating(ids_, 2);
    waitForChange();
    for (const auto id : ids_) EXPECT_EQ(store_.image(id)->rating, 2);
    edits_.setStarred(ids_, true);
    waitForChange();
    edits_.setRejected({ids_[1]}, true);
    waitForChange();
    EXPECT_TRUE(store_.image(ids_[1])->rejected);
    for (int i = 0; i < 3; ++i) {
        edits_.undo();
        waitForChange();
    }
    EXPECT_EQ(store_.image(ids_[0])->rating, 5);
    EXPECT_EQ(store_.image(ids_[1])->rating, 0);
    EXPECT_FALSE(store_.image(ids_[0])->starred);
    EXPECT_FALSE(store_.image(ids_[1])->rejected);
    edits_.undo();  // nothing left: nothing happens
}

TEST_F(LabelEditsTest, NotesAreWrittenAndAreNoStep) {
    edits_.setNote(ids_[0], "for the cover");
    waitForChange();
    EXPECT_EQ(store_.note(ids_[0]), "for the cover");
    EXPECT_FALSE(edits_.canUndo());
}

TEST_F(LabelEditsTest, NothingIsNoStep) {
    edits_.addTag(ids_, "   ");
    edits_.addTag({}, "tree");
    edits_.setRating({}, 3);
    edits_.setNote(ids_[0], "x");
    waitForChange();  // work is done in order: whatever was before is through
    EXPECT_FALSE(edits_.canUndo());
}

}  // namespace
}  // namespace ninefold::ui
