// SPDX-License-Identifier: MIT
#include <QPushButton>
#include <QSignalSpy>

#include "tests/ui/main/studio_fixture.h"

namespace ninefold::ui {
namespace {

TEST_F(StudioTest, DrawsNinePicturesAndRanksThem) {
    draw("a red apple");
    ASSERT_TRUE(waitFor(JobState::Done));
    const std::vector<ImageRow> rows = session().shown().rows();
    ASSERT_EQ(rows.size(), 9U);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        EXPECT_LE(rows[i].rank, static_cast<int>(i) + 1);  // ties share the better one
        EXPECT_GE(rows[i].rank, rows[i > 0 ? i - 1 : 0].rank);
        EXPECT_GE(*rows[i > 0 ? i - 1 : 0].score, *rows[i].score);
        EXPECT_TRUE(std::filesystem::exists(rows[i].file));
    }
    EXPECT_EQ(rows[0].recipe.prompt, "a red apple");
    ASSERT_TRUE(grid().current());
    EXPECT_EQ(grid().current()->rank, 1);
    EXPECT_EQ(parts->store.countImages({}), 9);
}

TEST_F(StudioTest, PreviewsEmergeWhileDrawing) {
    int previews = 0;
    QObject::connect(&session(), &Session::batchChanged, [&](const Batch& batch) {
        const bool emerging = batch.state == JobState::Running && !batch.cells.empty() &&
                              !batch.cells[0].row && !batch.cells[0].image.isNull();
        if (emerging) ++previews;
    });
    generator.beforeStep = [](int, const CancelToken& cancel) {
        const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(20);
        while (std::chrono::steady_clock::now() < until) cancel.throwIfSet();
    };
    draw("a red apple");
    ASSERT_TRUE(waitFor(JobState::Done));
    EXPECT_GE(previews, 2);
}

TEST_F(StudioTest, EscapeCancelsAndTheNextJobWorks) {
    gate.close();
    draw("a red apple");
    ASSERT_TRUE(waitFor(JobState::Running));
    QTest::keyClick(&window(), Qt::Key_Escape);
    ASSERT_TRUE(waitFor(JobState::Cancelled));
    EXPECT_TRUE(session().queue().empty());
    EXPECT_FALSE(session().isDrawing());
    gate.open();
    draw("a green pear");
    ASSERT_TRUE(waitFor(JobState::Done));
    EXPECT_EQ(session().shown().recipe.prompt, "a green pear");
}

TEST_F(StudioTest, FailureIsSaidInlineAndCanBeTriedAgain) {
    failAtStep = 3;
    draw("a red apple");
    ASSERT_TRUE(waitUntil([&] { return notices().size() == 1; }));
    EXPECT_EQ(notices()[0]->text(), "There is not enough memory. Draw fewer pictures.");
    const auto seed = session().shown().recipe.seed;
    failAtStep = 0;
    QTest::mouseClick(notices()[0]->findChild<QPushButton*>(), Qt::LeftButton);
    ASSERT_TRUE(waitFor(JobState::Done));
    EXPECT_EQ(session().shown().recipe.seed, seed);
    EXPECT_TRUE(waitUntil([&] { return notices().empty(); }));
}

TEST_F(StudioTest, RequestThatCantBeDrawnIsSaidInline) {
    draw(QString(70000, 'x'));
    ASSERT_TRUE(waitUntil([&] { return notices().size() == 1; }));
    EXPECT_FALSE(notices()[0]->text().isEmpty());
    draw("a red apple");
    ASSERT_TRUE(waitFor(JobState::Done));
}

TEST_F(StudioTest, QueueShowsTheRunningJobAndWhatComesNext) {
    gate.close();
    draw("first");
    ASSERT_TRUE(waitFor(JobState::Running));
    draw("second");
    draw("third", true);
    ASSERT_TRUE(waitUntil([&] { return session().queue().size() == 3; }));
    const std::vector<Batch> queue = session().queue();
    EXPECT_EQ(queue[0].recipe.prompt, "first");
    EXPECT_EQ(queue[1].recipe.prompt, "third");
    EXPECT_EQ(queue[2].recipe.prompt, "second");
    session().cancel(queue[1].job);
    EXPECT_EQ(session().queue().size(), 2U);
    gate.open();
    ASSERT_TRUE(waitUntil([&] { return session().queue().empty(); }));
    EXPECT_EQ(session().shown().recipe.prompt, "second");
    EXPECT_EQ(parts->store.countImages({}), 18);
}

TEST_F(StudioTest, OddPromptsAreDrawnAsTheyAre) {
    for (const QString& prompt : {QString(), QString::fromUtf8("🍎 שלום"), QString("a\nb")}) {
        draw(prompt);
        ASSERT_TRUE(waitUntil([&] {
            return session().shown().state == JobState::Done &&
                   session().shown().recipe.prompt == prompt.toStdString();
        })) << prompt.toStdString();
    }
}

TEST_F(StudioTest, StarIsKept) {
    draw("a red apple");
    ASSERT_TRUE(waitFor(JobState::Done));
    QSignalSpy stored(&session(), &Session::libraryChanged);
    QTest::keyClick(&grid(), Qt::Key_S);
    EXPECT_TRUE(grid().current()->starred);
    ASSERT_TRUE(waitUntil([&] { return !stored.empty(); }));
    EXPECT_TRUE(parts->store.image(grid().current()->id)->starred);
}

TEST_F(StudioTest, TrashCanBeUndone) {
    draw("a red apple");
    ASSERT_TRUE(waitFor(JobState::Done));
    QTest::keyClick(&grid(), Qt::Key_Delete);
    ASSERT_TRUE(waitUntil([&] { return session().shown().rows().size() == 8; }));
    ASSERT_EQ(notices().size(), 1);
    QTest::mouseClick(notices()[0]->findChild<QPushButton*>(), Qt::LeftButton);
    EXPECT_TRUE(waitUntil([&] { return session().shown().rows().size() == 9; }));
}

}  // namespace
}  // namespace ninefold::ui
