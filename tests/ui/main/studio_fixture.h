// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <QPushButton>
#include <QTest>
#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

#include "tests/support/temp_folder.h"
#include "tests/ui/support/fake_engine.h"
#include "ui/main/session.h"
#include "ui/main/window_host.h"
#include "ui/nine/nine_page.h"
#include "ui/nine/picture_grid.h"
#include "ui/prompt/prompt_panel.h"

namespace ninefold::ui {

/// Lets the generation thread pass, or holds it before a step.
class Gate {
public:
    void open() {
        const std::lock_guard lock(mutex_);
        open_ = true;
        changed_.notify_all();
    }
    void close() {
        const std::lock_guard lock(mutex_);
        open_ = false;
    }
    /// Returns once the gate is open or the job is cancelled.
    void pass(const CancelToken& cancel) {
        std::unique_lock lock(mutex_);
        while (!open_ && !cancel.isSet()) changed_.wait_for(lock, std::chrono::milliseconds(2));
        lock.unlock();
        cancel.throwIfSet();
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    bool open_ = true;
};

/// All that the studio consists of, taken down in the reverse order.
struct StudioParts {
    StudioParts(const std::filesystem::path& folder, const std::filesystem::path& models,
                Generator& generator, Ranker& ranker, HelperCatalog helpers = {})
        : catalog({models}),
          store(folder),
          queue(generator, &ranker, folder, bridge),
          library(folder),
          host({catalog,
                store,
                library,
                bridge,
                queue,
                {{{"euler", "Euler", ""}}, {{"automatic", "Automatic", ""}}, {}},
                QStringLiteral("CPU"),
                {},
                std::move(helpers)}) {}

    ModelCatalog catalog;
    HistoryStore store;
    JobBridge bridge;
    JobQueue queue;
    Library library;
    WindowHost host;
};

/// The whole studio on a library of its own, with a fake engine and a real queue and history.
class StudioTest : public ::testing::Test {
protected:
    StudioTest() {
        test::writeFakeModel(folder.path());
        generator.beforeStep = [this](int step, const CancelToken& cancel) {
            gate.pass(cancel);
            if (step == failAtStep) {
                throw Error(ErrorKind::OutOfMemory, "There is not enough memory.",
                            "Draw fewer pictures.");
            }
        };
        start();
    }
    ~StudioTest() override { stop(); }

    void start() {
        parts.emplace(folder.path(), folder / "models", generator, ranker, helpers);
        parts->host.show();
    }
    void stop() {
        if (parts) parts->host.close();
        parts.reset();
    }

    MainWindow& window() { return parts->host.window(); }
    Session& session() { return parts->host.session(); }
    PictureGrid& grid() { return window().ninePage().grid(); }
    void draw(const QString& prompt, bool toFront = false) {
        window().promptPanel().setPrompt(prompt);
        window().promptPanel().generate(toFront);
    }
    template <typename Condition>
    bool waitUntil(Condition condition) {
        return QTest::qWaitFor(condition, 20000);
    }
    bool waitFor(JobState state) {
        return waitUntil(
            [&] { return session().shown().job != 0 && session().shown().state == state; });
    }
    bool waitForQueue(std::size_t jobs) {
        return waitUntil([&] { return session().queue().size() == jobs; });
    }
    std::vector<std::string> queuedPrompts() {
        std::vector<std::string> prompts;
        for (const Batch& job : session().queue()) prompts.push_back(job.recipe.prompt);
        return prompts;
    }
    /// Presses a button of the message that is shown.
    bool answer(const QString& button) {
        QPushButton* found = nullptr;
        const auto isThere = [&] {
            for (QPushButton* each : window().ninePage().findChildren<QPushButton*>()) {
                if (each->isVisible() && each->text() == button) found = each;
            }
            return found != nullptr;
        };
        if (!waitUntil(isThere)) return false;
        QTest::mouseClick(found, Qt::LeftButton);
        return true;
    }
    QList<Notice*> notices() { return window().findChildren<Notice*>(); }

    HelperCatalog helpers;  ///< of the next start
    test::TempFolder folder;
    test::FakeGenerator generator;
    test::FakeRanker ranker;
    Gate gate;
    std::atomic<int> failAtStep = 0;

    std::optional<StudioParts> parts;
};

}  // namespace ninefold::ui
