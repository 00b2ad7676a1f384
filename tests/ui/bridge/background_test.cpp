// SPDX-License-Identifier: MIT
#include "ui/bridge/background.h"

#include <gtest/gtest.h>

#include <QObject>
#include <QTest>
#include <QThread>
#include <QThreadPool>
#include <memory>
#include <stdexcept>

namespace ninefold::ui {
namespace {

TEST(Background, WorksOnAnotherThreadAndAnswersOnOurs) {
    QObject receiver;
    QThread* answered = nullptr;
    QThread* worked = nullptr;
    inBackground(
        &receiver, [] { return QThread::currentThread(); },
        [&](QThread* thread) {
            worked = thread;
            answered = QThread::currentThread();
        });
    ASSERT_TRUE(QTest::qWaitFor([&] { return answered != nullptr; }));
    EXPECT_EQ(answered, QThread::currentThread());
    EXPECT_NE(worked, QThread::currentThread());
}

// The receiver goes before, while, and after its work ends.
TEST(Background, AReceiverThatIsGoneIsNotTold) {
    int told = 0;
    for (int i = 0; i < 3000; ++i) {
        const auto receiver = std::make_unique<QObject>();
        inBackground(
            receiver.get(), [i] { return i; }, [&](int) { ++told; });
        for (int turns = i % 50; turns > 0; --turns) QThread::yieldCurrentThread();
    }
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    EXPECT_EQ(told, 0);
}

TEST(Background, WorkThatThrowsHasNoResult) {
    QObject receiver;
    bool told = false;
    const auto throws = []() -> int { throw std::runtime_error("no"); };
    inBackground(&receiver, throws, [&](int) { told = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return receiver.children().isEmpty(); }));
    EXPECT_FALSE(told);
}

}  // namespace
}  // namespace ninefold::ui
