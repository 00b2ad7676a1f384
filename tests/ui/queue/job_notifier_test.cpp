// SPDX-License-Identifier: MIT
#include "ui/queue/job_notifier.h"

#include <gtest/gtest.h>

#include <QTest>
#include <QWidget>

namespace ninefold::ui {
namespace {

Batch ended(JobState state, double seconds) {
    Batch batch;
    batch.recipe.prompt = "a red apple";
    batch.resize(9);
    JobResult result;
    result.state = state;
    result.totalSeconds = seconds;
    batch.settle(result);
    return batch;
}

class JobNotifierTest : public ::testing::Test {
protected:
    QWidget window_;
    QStringList said_;
    JobNotifier notifier_{window_, [this](const QString& title, const QString& text) {
                              said_ << title + ": " + text;
                          }};
};

TEST_F(JobNotifierTest, TellsOfALongJobThatNobodyWatched) {
    notifier_.jobEnded(ended(JobState::Done, 10.5));
    ASSERT_EQ(said_.size(), 1);
    EXPECT_TRUE(said_[0].startsWith("Your pictures are ready: a red apple"));
    notifier_.jobEnded(ended(JobState::Failed, 60));
    ASSERT_EQ(said_.size(), 2);
    EXPECT_TRUE(said_[1].startsWith("The drawing stopped: a red apple"));
}

TEST_F(JobNotifierTest, IsSilentAboutShortAndCancelledJobs) {
    notifier_.jobEnded(ended(JobState::Done, 9));
    notifier_.jobEnded(ended(JobState::Cancelled, 60));
    EXPECT_TRUE(said_.isEmpty());
}

TEST_F(JobNotifierTest, IsSilentWhileTheWindowIsActive) {
    window_.show();
    window_.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window_));
    notifier_.jobEnded(ended(JobState::Done, 60));
    EXPECT_TRUE(said_.isEmpty());
}

TEST(ShowOnDesktop, DoesNothingWithoutABus) {
    const QByteArray before = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    showOnDesktop("Title", "Text");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all");
    showOnDesktop("Title", "Text");
    qputenv("DBUS_SESSION_BUS_ADDRESS", before);
}

}  // namespace
}  // namespace ninefold::ui
