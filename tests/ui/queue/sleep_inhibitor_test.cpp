// SPDX-License-Identifier: MIT
#include "ui/queue/sleep_inhibitor.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <QDBusServer>
#include <QStringList>
#include <QTest>
#include <array>

namespace ninefold::ui {
namespace {

/// logind, as far as it hands out locks: each is the writing end of a pipe, so that the reading end
/// tells whether somebody still holds it.
class FakeLogind : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~FakeLogind() override { ::close(reader_); }

    bool isHeld() const {
        char byte = 0;
        return reader_ >= 0 && ::read(reader_, &byte, 1) < 0;  // 0: all writers are gone
    }
    QStringList asked;

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming): logind's name
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why,
                                    const QString& mode) {
        asked << what + QLatin1Char('/') + who + QLatin1Char('/') + why + QLatin1Char('/') + mode;
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_NONBLOCK | O_CLOEXEC) != 0) return {};
        reader_ = ends[0];
        QDBusUnixFileDescriptor lock;
        lock.giveFileDescriptor(ends[1]);
        return lock;
    }

private:
    int reader_ = -1;
};

class SleepInhibitorTest : public ::testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(server_.isConnected());
        QObject::connect(&server_, &QDBusServer::newConnection, &logind_,
                         [this](QDBusConnection connection) {
                             connection.registerObject("/org/freedesktop/login1", &logind_,
                                                       QDBusConnection::ExportAllSlots);
                             served_ = true;
                         });
        bus_ = QDBusConnection::connectToPeer(server_.address(), "sleep-inhibitor-test");
        ASSERT_TRUE(QTest::qWaitFor([this] { return served_; }, 5000));
    }
    void TearDown() override { QDBusConnection::disconnectFromPeer("sleep-inhibitor-test"); }

    FakeLogind logind_;
    QDBusServer server_;
    QDBusConnection bus_{QString()};
    bool served_ = false;
};

TEST_F(SleepInhibitorTest, HoldsTheIdleLockOnlyWhileALongDrawingGoesOn) {
    SleepInhibitor inhibitor(bus_);
    inhibitor.setDrawing(true);
    EXPECT_FALSE(inhibitor.isHeld());
    ASSERT_TRUE(QTest::qWaitFor([&] { return inhibitor.isHeld(); }, 3 * SleepInhibitor::kDelayMs));
    EXPECT_EQ(logind_.asked, QStringList{"idle/Ninefold/Drawing pictures/block"});
    EXPECT_TRUE(logind_.isHeld());
    inhibitor.setDrawing(true);
    EXPECT_TRUE(logind_.isHeld());
    inhibitor.setDrawing(false);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !logind_.isHeld(); }, 5000));
    EXPECT_FALSE(inhibitor.isHeld());
}

TEST_F(SleepInhibitorTest, AsksForNothingWhenTheDrawingIsShort) {
    SleepInhibitor inhibitor(bus_);
    inhibitor.setDrawing(true);
    inhibitor.setDrawing(false);
    EXPECT_FALSE(
        QTest::qWaitFor([&] { return !logind_.asked.empty(); }, SleepInhibitor::kDelayMs + 500));
}

TEST(SleepInhibitorWithoutLogind, DoesNothing) {
    SleepInhibitor inhibitor{QDBusConnection(QStringLiteral("no such bus"))};
    inhibitor.setDrawing(true);
    EXPECT_FALSE(
        QTest::qWaitFor([&] { return inhibitor.isHeld(); }, SleepInhibitor::kDelayMs + 500));
}

}  // namespace
}  // namespace ninefold::ui

#include "sleep_inhibitor_test.moc"
