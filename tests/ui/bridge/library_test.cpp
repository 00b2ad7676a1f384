// SPDX-License-Identifier: MIT
#include "ui/bridge/library.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <fstream>
#include <memory>
#include <vector>

#include "tests/support/temp_folder.h"

namespace ninefold::ui {
namespace {

TEST(Library, WorksInOrderOnOneThreadAndAnswersOnOurs) {
    const test::TempFolder folder;
    Library library(folder.path());
    std::vector<int> answers;
    QThread* workThread = nullptr;
    QThread* answerThread = nullptr;
    for (int i = 0; i < 5; ++i) {
        library.run(
            &library,
            [&, i](HistoryStore& store) {
                workThread = QThread::currentThread();
                store.addJob({}, 1);
                return i;
            },
            [&](int answer) {
                answerThread = QThread::currentThread();
                answers.push_back(answer);
            });
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return answers.size() == 5; }));
    EXPECT_EQ(answers, (std::vector<int>{0, 1, 2, 3, 4}));
    EXPECT_NE(workThread, QThread::currentThread());
    EXPECT_EQ(answerThread, QThread::currentThread());
}

TEST(Library, SaysWhatFailedAndGoesOn) {
    const test::TempFolder folder;
    Library library(folder.path());
    std::vector<std::string> errors;
    QObject::connect(&library, &Library::failed,
                     [&](const Error& error) { errors.push_back(error.line()); });
    library.run(
        [](HistoryStore&) { throw Error(ErrorKind::Io, "The disk is full.", "Make room."); });
    library.run([](HistoryStore&) { throw std::runtime_error("odd"); });
    bool answered = false;
    library.run(
        &library, [](HistoryStore&) { return true; }, [&](bool yes) { answered = yes; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return errors.size() == 2 && answered; }));
    EXPECT_EQ(errors[0], "The disk is full. Make room.");
}

TEST(Library, AnswersNobodyWhoIsGone) {
    const test::TempFolder folder;
    auto library = std::make_unique<Library>(folder.path());
    auto listener = std::make_unique<QObject>();
    bool answered = false;
    library->run(
        listener.get(), [](HistoryStore&) { return 1; }, [&](int) { answered = true; });
    listener.reset();
    library.reset();
    QTest::qWait(10);
    EXPECT_FALSE(answered);
}

}  // namespace
}  // namespace ninefold::ui
