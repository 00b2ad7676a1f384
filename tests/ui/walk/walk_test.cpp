// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <set>

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/export/metadata.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/walk/real_studio.h"
#include "ui/export/export_panel.h"
#include "ui/gallery/gallery_view.h"
#include "ui/inspector/wording.h"

namespace ninefold {
namespace {

/// What an artist does in a first quarter of an hour, with the keys and the model of the program.
class WalkTest : public ::testing::Test {
protected:
    template <typename Condition>
    bool waitUntil(Condition condition) {
        return QTest::qWaitFor(condition, 30000);
    }
    HistoryStore store() { return HistoryStore(folder.path()); }
    ui::GalleryView& gallery() { return *studio.window().findChild<ui::GalleryView*>(); }
    QPushButton* button(const QString& text) {
        for (auto* found : studio.window().findChildren<QPushButton*>()) {
            if (found->isVisible() && found->text() == text) return found;
        }
        return nullptr;
    }

    test::TempFolder folder;
    test::RealStudio studio{folder.path()};
};

TEST_F(WalkTest, OneClickOnTheFirstPageDraws) {
    QPushButton* first = nullptr;
    for (auto* chip : studio.window().ninePage().findChildren<QPushButton*>()) {
        if (chip->isVisible() && chip->property("role").toString() == QLatin1String("chip")) {
            first = chip;
            break;
        }
    }
    ASSERT_NE(first, nullptr);
    const QString prompt = first->text();
    QTest::mouseClick(first, Qt::LeftButton);
    ASSERT_TRUE(studio.waitFor(JobState::Done));
    std::set<std::string> drawn;  // in several styles, since it names none
    for (const ImageRow& row : studio.session().shown().rows()) {
        EXPECT_TRUE(ui::toQString(row.recipe.prompt).startsWith(prompt)) << row.recipe.prompt;
        drawn.insert(row.recipe.prompt);
    }
    EXPECT_EQ(studio.session().shown().rows().size(), 9U);
    EXPECT_GT(drawn.size(), 1U);
}

TEST_F(WalkTest, DrawStarAndSearch) {
    ASSERT_TRUE(studio.draw(QStringLiteral("a red apple")));
    const std::vector<ImageRow> rows = studio.session().shown().rows();
    ASSERT_EQ(rows.size(), 9U);
    for (std::size_t i = 1; i < rows.size(); ++i) EXPECT_GE(*rows[i - 1].score, *rows[i].score);

    studio.grid().focusCurrent();
    studio.key(Qt::Key_S);
    EXPECT_TRUE(waitUntil([&] { return store().image(rows[0].id)->starred; }));

    ASSERT_TRUE(studio.draw(QStringLiteral("a blue boat")));
    EXPECT_EQ(ui::promptLine(studio.session().shown().recipe), "a blue boat · mixed styles");
    studio.key(Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return gallery().model()->rowCount() == 18; }));
    for (auto* field : studio.window().findChildren<QLineEdit*>()) {
        const bool searches = field->accessibleName() == QStringLiteral("Search the gallery");
        if (searches && field->isVisible()) QTest::keyClicks(field, QStringLiteral("apple"));
    }
    EXPECT_TRUE(waitUntil([&] { return gallery().model()->rowCount() == 9; }));
}

TEST_F(WalkTest, WhatIsExportedComesBackWhole) {
    ASSERT_TRUE(studio.draw(QStringLiteral("a red apple")));
    const ImageRow best = studio.session().shown().rows()[0];
    auto& panel = *studio.window().findChild<ui::ExportPanel*>();
    studio.grid().focusCurrent();
    studio.key(Qt::Key_E);
    ASSERT_TRUE(waitUntil([&] { return panel.isVisible(); }));
    panel.setFolder(ui::toQString(folder / "out"));
    panel.setFormat(QStringLiteral("jpeg"));
    QSignalSpy finished(&panel, &ui::ExportPanel::finished);
    panel.start();
    ASSERT_TRUE(finished.wait(20000));
    const auto files = std::filesystem::directory_iterator(folder / "out");
    const std::string file = files->path().string();
    const auto found = readRecipe(readFile(file), file);
    ASSERT_TRUE(found);
    EXPECT_EQ(toJson(found->recipe), toJson(best.recipe));
}

TEST_F(WalkTest, CompareTwoByKey) {
    ASSERT_TRUE(studio.draw(QStringLiteral("a red apple")));
    const std::vector<ImageRow> rows = studio.session().shown().rows();
    studio.key(Qt::Key_2, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return gallery().model()->rowCount() == 9; }));
    gallery().selectImages({rows[0].id, rows[1].id});
    gallery().setFocus();
    studio.key(Qt::Key_C);
    EXPECT_TRUE(waitUntil([&] { return studio.window().page() == 2; }));
}

TEST_F(WalkTest, DeletedPicturesComeBackByUndo) {
    ASSERT_TRUE(studio.draw(QStringLiteral("a red apple")));
    studio.grid().focusCurrent();
    studio.key(Qt::Key_Delete);
    EXPECT_TRUE(waitUntil([&] { return store().countImages({}) == 8; }));
    studio.grid().setFocus();
    studio.key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitUntil([&] { return store().countImages({}) == 9; }));
}

TEST_F(WalkTest, CancelKeepsWhatIsFinishedAndTheNextBatchWorks) {
    studio.window().promptPanel().settings().setCount(9);
    Recipe slow = studio.window().promptPanel().recipe();
    slow.steps = 150;
    slow.prompt = "a red apple";
    studio.window().promptPanel().setRecipe(slow);
    studio.key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(studio.waitFor(JobState::Running));
    QTest::keyClick(&studio.window(), Qt::Key_Escape);
    ASSERT_TRUE(studio.waitFor(JobState::Cancelled));
    slow.steps = 8;
    studio.window().promptPanel().setRecipe(slow);
    ASSERT_TRUE(studio.draw(QStringLiteral("a blue boat")));
}

TEST_F(WalkTest, WhatWasDrawnWhenItStoppedIsOfferedAgain) {
    Recipe slow = studio.window().promptPanel().recipe();
    slow.steps = 150;
    slow.prompt = "a red apple";
    studio.window().promptPanel().setRecipe(slow);
    studio.key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(studio.waitFor(JobState::Running));
    studio.close();
    studio.open();
    EXPECT_TRUE(waitUntil([&] { return !studio.window().findChildren<ui::Notice*>().isEmpty(); }));
    EXPECT_EQ(store().unfinishedJobs().size(), 1U);
}

}  // namespace
}  // namespace ninefold
