// SPDX-License-Identifier: MIT
#include "ui/queue/queue_panel.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "ui/queue/queue_row.h"
#include "ui/queue/queue_text.h"

namespace ninefold::ui {
namespace {

using Jobs = std::vector<JobId>;

Batch jobOf(JobId id, JobState state, const char* prompt) {
    Batch batch;
    batch.job = id;
    batch.recipe.prompt = prompt;
    batch.resize(9);
    batch.state = state;
    return batch;
}

/// One that runs, three that wait, one that failed.
std::vector<Batch> fullQueue() {
    Batch failed = jobOf(5, JobState::Failed, "a boat");
    failed.result.error =
        Error(ErrorKind::OutOfMemory, "There is not enough memory.", "Draw fewer.");
    return {jobOf(1, JobState::Running, "an apple"), jobOf(2, JobState::Queued, "a pear"),
            jobOf(3, JobState::Queued, "a hill"), jobOf(4, JobState::Queued, "a house"), failed};
}

class QueuePanelTest : public ::testing::Test {
protected:
    QueuePanelTest() {
        QObject::connect(&panel_, &QueuePanel::reorderRequested,
                         [this](const Jobs& jobs) { order_ = jobs; });
        QObject::connect(&panel_, &QueuePanel::cancelRequested,
                         [this](JobId job) { cancelled_.push_back(job); });
        QObject::connect(&panel_, &QueuePanel::tryAgainRequested,
                         [this](JobId job) { again_ = job; });
        panel_.setJobs(fullQueue());
        panel_.resize(320, 600);
        panel_.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&panel_));
    }
    QueueRow& row(JobId job) {
        for (QueueRow* row : panel_.findChildren<QueueRow*>()) {
            if (row->job() == job && row->isVisible()) return *row;
        }
        throw std::out_of_range("no row");
    }
    QPushButton& button(const QString& text) {
        for (QPushButton* button : panel_.findChildren<QPushButton*>()) {
            if (button->text() == text && button->isVisible()) return *button;
        }
        throw std::out_of_range("no button");
    }

    QueuePanel panel_;
    Jobs order_;
    Jobs cancelled_;
    JobId again_ = 0;
};

TEST_F(QueuePanelTest, KeysMoveAWaitingJobAndStopAtTheRunningOne) {
    QTest::keyClick(&row(3), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(order_, (Jobs{3, 2, 4}));
    order_.clear();
    QTest::keyClick(&row(3), Qt::Key_Up, Qt::AltModifier);
    EXPECT_TRUE(order_.empty());
    QTest::keyClick(&row(3), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&row(3), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(order_, (Jobs{2, 4, 3}));
    order_.clear();
    QTest::keyClick(&row(3), Qt::Key_Down, Qt::AltModifier);  // below it stands what failed
    QTest::keyClick(&row(1), Qt::Key_Down, Qt::AltModifier);
    EXPECT_TRUE(order_.empty());
}

TEST_F(QueuePanelTest, DraggingMovesAJobAndSaysSoOnceItIsDropped) {
    QueueRow& last = row(4);
    const QPoint grip(40, 12);
    const QPoint target = last.mapFromGlobal(row(2).mapToGlobal(grip));
    QTest::mousePress(&last, Qt::LeftButton, {}, grip);
    QMouseEvent move(QEvent::MouseMove, QPointF(target), last.mapToGlobal(QPointF(target)),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&last, &move);
    EXPECT_TRUE(order_.empty());
    panel_.setJobs(fullQueue());  // the drawing goes on meanwhile
    QTest::mouseRelease(&last, Qt::LeftButton, {}, grip);
    EXPECT_EQ(order_, (Jobs{4, 2, 3}));
}

TEST_F(QueuePanelTest, TheFrontButtonMakesAJobTheNext) {
    for (QToolButton* button : row(4).findChildren<QToolButton*>()) {
        if (button->accessibleName().contains("next")) button->click();
    }
    EXPECT_EQ(order_, (Jobs{4, 2, 3}));
}

TEST_F(QueuePanelTest, SaysWhatWentWrongAndTriesAgain) {
    bool said = false;
    for (const QLabel* label : row(5).findChildren<QLabel*>()) {
        said = said || label->text().contains("There is not enough memory. Draw fewer.");
    }
    EXPECT_TRUE(said);
    QTest::mouseClick(&button("Try again"), Qt::LeftButton);
    EXPECT_EQ(again_, 5);
}

TEST_F(QueuePanelTest, DeleteCancelsOneAndTheLinkAll) {
    bool all = false;
    QObject::connect(&panel_, &QueuePanel::cancelAllRequested, [&] { all = true; });
    QTest::keyClick(&row(3), Qt::Key_Delete);
    EXPECT_EQ(cancelled_, Jobs{3});
    QTest::mouseClick(&button("Cancel all"), Qt::LeftButton);
    EXPECT_TRUE(all);
}

TEST_F(QueuePanelTest, PausesAndGoesOn) {
    std::vector<bool> asked;
    QObject::connect(&panel_, &QueuePanel::pauseRequested, [&](bool paused) {
        asked.push_back(paused);
        panel_.setJobs(fullQueue(), paused);
    });
    const auto pause = [&] {
        for (QToolButton* button : panel_.findChildren<QToolButton*>()) {
            if (button->toolTip().contains("drawing")) return button;
        }
        return static_cast<QToolButton*>(nullptr);
    };
    ASSERT_NE(pause(), nullptr);
    pause()->click();
    pause()->click();
    EXPECT_EQ(asked, (std::vector<bool>{true, false}));
}

TEST_F(QueuePanelTest, FocusStaysWithTheJobWhenItMoves) {
    panel_.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel_));
    row(4).setFocus();
    std::vector<Batch> jobs = fullQueue();
    std::swap(jobs[1], jobs[3]);
    panel_.setJobs(jobs);
    EXPECT_TRUE(row(4).hasFocus());
    jobs.erase(jobs.begin() + 1);
    panel_.setJobs(jobs);
    EXPECT_EQ(panel_.findChildren<QueueRow*>().size(), 5);  // the fifth goes when events do
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(panel_.findChildren<QueueRow*>().size(), 4);
}

TEST_F(QueuePanelTest, MakesRoomForJobsThatCome) {
    panel_.setJobs({});
    panel_.setJobs({jobOf(7, JobState::Queued, "one")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return row(7).isVisible(); }, 2000));
    panel_.setJobs({jobOf(7, JobState::Queued, "one"), jobOf(8, JobState::Queued, "two"),
                    jobOf(9, JobState::Queued, "three"), jobOf(10, JobState::Queued, "four")});
    const auto isSeen = [&](JobId job) {
        return row(job).height() > 0 &&
               row(job).visibleRegion().boundingRect().height() == row(job).height();
    };
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return isSeen(7) && isSeen(8) && isSeen(9) && isSeen(10); }, 2000));
}

TEST_F(QueuePanelTest, TakesNoRoomUnlessThereIsSomethingToSay) {
    panel_.setJobs({});
    EXPECT_FALSE(panel_.isVisible());
    panel_.setJobs({}, true);
    EXPECT_TRUE(panel_.isVisible());
}

TEST(QueueText, SaysHowAJobStands) {
    Batch job = jobOf(1, JobState::Queued, "x");
    EXPECT_EQ(queueText(job, false), QString::fromUtf8("9 pictures · waiting"));
    EXPECT_EQ(queueText(job, true), QString::fromUtf8("9 pictures · paused"));
    EXPECT_EQ(queueText(job, false, {5.2, 17.4}),
              QString::fromUtf8("9 pictures · ≈ 5 s · ready in 17 s"));
    EXPECT_EQ(queueText(job, true, {0.2, 17}), QString::fromUtf8("9 pictures · ≈ 1 s · paused"));
    EXPECT_EQ(queueText(job, false, {300, -1}),
              QString::fromUtf8("9 pictures · ≈ 5 min · waiting"));
    EXPECT_TRUE(queueText(job, false, {300, 600}).contains("ready at "));
    job.state = JobState::Running;
    EXPECT_EQ(queueText(job, false), QString::fromUtf8("9 pictures · drawing"));
    job.progress = {5, 12, 2.6, {}};
    EXPECT_EQ(queueText(job, false), QString::fromUtf8("9 pictures · about 3 s left"));
    BatchCell cell;
    cell.row.emplace();
    job.setPicture(cell);
    EXPECT_EQ(queueText(job, false), QString::fromUtf8("1 of 9 pictures · about 3 s left"));
}

}  // namespace
}  // namespace ninefold::ui
