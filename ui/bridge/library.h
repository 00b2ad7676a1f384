// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

#include "core/base/error.h"
#include "core/history/history_store.h"

namespace ninefold::ui {

/// The history on a thread of its own, so that the window never waits for the disk. Work is done in
/// the order in which it was asked for. An error of the work becomes failed().
class Library : public QObject {
    Q_OBJECT

public:
    explicit Library(std::filesystem::path folder, QObject* parent = nullptr);
    /// Finishes the work that was asked for.
    ~Library() override;

    /// Calls `work(HistoryStore&)` on the library's thread, then `done(result)` on this object's,
    /// unless `listener` is gone by then.
    template <typename Work, typename Done>
    void run(QObject* listener, Work work, Done done) {
        run([this, who = QPointer<QObject>(listener), work = std::move(work),
             done = std::move(done)](HistoryStore& store) {
            auto answer = [who, done, result = work(store)] {
                if (who) done(result);
            };
            QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
        });
    }

    /// The same where nobody waits for a result.
    void run(std::function<void(HistoryStore&)> work);

    /// The same for a change whose failure `done` tells of, instead of failed(): it gets the error,
    /// or nothing.
    void attempt(QObject* listener, std::function<void(HistoryStore&)> work,
                 std::function<void(const std::optional<Error>&)> done);

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
