// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrent>
#include <filesystem>
#include <memory>
#include <type_traits>
#include <utility>

#include "core/base/error.h"
#include "core/history/history_store.h"

namespace ninefold::ui {

/// The history on a thread of its own, so that the window never waits for the disk. Work is done in
/// the order in which it was asked for.
class Library : public QObject {
    Q_OBJECT

public:
    explicit Library(std::filesystem::path folder, QObject* parent = nullptr);
    /// Finishes the work that was asked for.
    ~Library() override;

    /// Calls `work(HistoryStore&)` on the library's thread, then `done(result)` on the thread of
    /// `context`, unless `context` is gone by then. An error of `work` becomes failed().
    template <typename Work, typename Done>
    void run(QObject* context, Work work, Done done) {
        auto task = [this, work = std::move(work)]() mutable {
            try {
                return work(store());
            } catch (...) {
                throw currentError();
            }
        };
        auto future = QtConcurrent::run(&pool_, std::move(task));
        auto shown = future.then(context, std::move(done));
        shown.onFailed(this, [this](const Error& error) { Q_EMIT failed(error); });
    }

    /// The same where nobody waits for a result.
    template <typename Work>
    void run(Work work) {
        run(
            this, [work = std::move(work)](HistoryStore& store) mutable { work(store); }, [] {});
    }

Q_SIGNALS:
    void failed(const ninefold::Error& error);

private:
    /// Only on the library's thread.
    HistoryStore& store();

    std::filesystem::path folder_;
    QThreadPool pool_;
    std::unique_ptr<HistoryStore> store_;
};

}  // namespace ninefold::ui
