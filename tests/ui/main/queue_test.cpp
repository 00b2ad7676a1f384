// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "tests/ui/main/studio_fixture.h"
#include "ui/queue/queue_panel.h"
#include "ui/queue/queue_row.h"

namespace ninefold::ui {
namespace {

using testing::ElementsAre;

class QueueInStudio : public StudioTest {
protected:
    /// One job runs and is held; the others wait.
    void fill(const QStringList& waiting) {
        gate.close();
        draw("first");
        ASSERT_TRUE(waitUntil([&] { return session().isDrawing(); }));
        for (const QString& prompt : waiting) draw(prompt);
        ASSERT_TRUE(waitForQueue(1 + static_cast<std::size_t>(waiting.size())));
    }
    QueueRow& row(const char* prompt) {
        QueueRow* found = nullptr;
        const auto isThere = [&] {
            for (QueueRow* row : window().findChildren<QueueRow*>()) {
                if (row->isVisible() && row->accessibleName() == prompt) found = row;
            }
            return found != nullptr;
        };
        if (!waitUntil(isThere)) throw std::out_of_range(prompt);
        return *found;
    }
    QueuePanel& panel() { return *window().findChild<QueuePanel*>(); }
};

TEST_F(QueueInStudio, KeysChangeTheOrderInWhichJobsAreDrawn) {
    fill({"second", "third", "fourth"});
    QTest::keyClick(&row("fourth"), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&row("fourth"), Qt::Key_Up, Qt::AltModifier);
    ASSERT_TRUE(waitUntil([&] { return queuedPrompts()[1] == "fourth"; }));
    EXPECT_THAT(queuedPrompts(), ElementsAre("first", "fourth", "second", "third"));
    std::vector<std::string> drawn;
    QObject::connect(&session(), &Session::jobEnded,
                     [&](const Batch& batch) { drawn.push_back(batch.recipe.prompt); });
    gate.open();
    ASSERT_TRUE(waitForQueue(0));
    EXPECT_THAT(drawn, ElementsAre("first", "fourth", "second", "third"));
    EXPECT_FALSE(panel().isVisible());
}

TEST_F(QueueInStudio, WaitingJobsSayWhenTheyAreReady) {
    fill({"second", "third"});
    for (const char* prompt : {"second", "third"}) {
        EXPECT_TRUE(
            waitUntil([&] { return row(prompt).accessibleDescription().contains("ready in"); }));
    }
    Q_EMIT panel().pauseRequested(true);
    EXPECT_TRUE(row("third").accessibleDescription().contains("paused"));
    Q_EMIT panel().pauseRequested(false);
}

TEST_F(QueueInStudio, PausedNothingIsDrawnUntilItGoesOn) {
    Q_EMIT panel().pauseRequested(true);
    draw("a red apple");
    ASSERT_TRUE(waitForQueue(1));
    EXPECT_FALSE(session().isDrawing());
    EXPECT_TRUE(panel().isVisible());
    Q_EMIT panel().pauseRequested(false);
    ASSERT_TRUE(waitFor(JobState::Done));
}

TEST_F(QueueInStudio, CancelAllCanBeUndone) {
    fill({"second", "third"});
    Q_EMIT panel().cancelAllRequested();
    ASSERT_TRUE(waitForQueue(0));
    ASSERT_TRUE(waitUntil([&] { return notices().size() == 1; }));
    EXPECT_EQ(notices()[0]->text(), "3 batch(es) were cancelled.");  // untranslated
    gate.open();
    ASSERT_TRUE(answer("Undo"));
    ASSERT_TRUE(waitUntil([&] { return parts->store.countImages({}) == 27; }));
    EXPECT_TRUE(waitForQueue(0));
}

TEST_F(QueueInStudio, ACancelledJobCanBeBroughtBack) {
    fill({"second"});
    QTest::keyClick(&row("second"), Qt::Key_Delete);
    ASSERT_TRUE(waitForQueue(1));
    ASSERT_TRUE(answer("Undo"));
    ASSERT_TRUE(waitForQueue(2));
    EXPECT_THAT(queuedPrompts(), ElementsAre("first", "second"));
    gate.open();
    ASSERT_TRUE(waitForQueue(0));
}

TEST_F(QueueInStudio, AFailedJobStaysInTheQueueUntilItIsTriedAgain) {
    failAtStep = 2;
    draw("a red apple");
    ASSERT_TRUE(waitFor(JobState::Failed));
    ASSERT_TRUE(waitForQueue(1));
    EXPECT_EQ(row("a red apple").accessibleDescription(),
              QString::fromUtf8("9 pictures · There is not enough memory. Draw fewer pictures."));
    failAtStep = 0;
    QTest::mouseClick(row("a red apple").findChild<QPushButton*>(), Qt::LeftButton);
    ASSERT_TRUE(waitFor(JobState::Done));
    EXPECT_TRUE(session().queue().empty());
    EXPECT_TRUE(waitUntil([&] { return notices().empty(); }));
}

TEST_F(QueueInStudio, WhatFailedAndWhyIsStillThereAfterARestart) {
    failAtStep = 2;
    draw("a red apple");
    ASSERT_TRUE(waitFor(JobState::Failed));
    stop();
    start();
    EXPECT_EQ(row("a red apple").accessibleDescription(),
              QString::fromUtf8("9 pictures · There is not enough memory. Draw fewer pictures."));
    const Error error = session().queue().at(0).result.error.value();
    EXPECT_EQ(error.whatMessage().facts().at(0).pattern(), "There is not enough memory.")
        << "a pattern, so that another language can say it";
    EXPECT_TRUE(error.whatMessage().facts().at(0).isPattern());
    failAtStep = 0;
    QTest::mouseClick(row("a red apple").findChild<QPushButton*>(), Qt::LeftButton);
    ASSERT_TRUE(waitFor(JobState::Done));
    EXPECT_EQ(parts->store.countImages({}), 9);
}

TEST_F(QueueInStudio, AFailureThatWasDismissedStaysAway) {
    failAtStep = 2;
    draw("a red apple");
    ASSERT_TRUE(waitFor(JobState::Failed));
    QTest::keyClick(&row("a red apple"), Qt::Key_Delete);
    stop();
    start();
    draw("a pear");
    EXPECT_TRUE(waitUntil([&] { return !session().queue().empty(); }));
    EXPECT_EQ(queuedPrompts(), std::vector<std::string>{"a pear"});
    EXPECT_TRUE(waitUntil([&] { return parts->store.failedJobs(5).size() == 1; }));
}

TEST_F(QueueInStudio, QuittingKeepsAllThatIsLeftAndTheNextStartOffersIt) {
    fill({"second", "third"});
    QTest::keyClick(&row("third"), Qt::Key_Up, Qt::AltModifier);
    ASSERT_TRUE(waitUntil([&] { return queuedPrompts()[1] == "third"; }));
    stop();
    gate.open();
    start();
    ASSERT_TRUE(waitUntil([&] { return notices().size() == 1; }));
    EXPECT_EQ(notices()[0]->text(),
              "3 batch(es) were waiting when Ninefold stopped; 27 pictures are still to be drawn.");
    std::vector<std::string> drawn;
    QObject::connect(&session(), &Session::jobEnded,
                     [&](const Batch& batch) { drawn.push_back(batch.recipe.prompt); });
    ASSERT_TRUE(answer("Go on"));
    ASSERT_TRUE(waitUntil([&] { return drawn.size() == 3; }));
    EXPECT_THAT(drawn, ElementsAre("first", "third", "second"));
    EXPECT_EQ(parts->store.countImages({}), 27);
}

TEST_F(QueueInStudio, WhatIsLeftCanBeDiscarded) {
    fill({"second"});
    stop();
    start();
    ASSERT_TRUE(waitUntil([&] { return notices().size() == 1; }));
    ASSERT_TRUE(answer("Discard"));
    ASSERT_TRUE(waitUntil([&] { return parts->store.unfinishedJobs().empty(); }));
    gate.open();
}

}  // namespace
}  // namespace ninefold::ui
