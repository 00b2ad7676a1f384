// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>
#include <type_traits>
#include <utility>

namespace ninefold::ui {

/// Calls `work()` on a thread of the global pool, then `done(result)` on this one, which is the
/// receiver's, unless the receiver is gone by then. Where the work throws, `done` isn't called:
/// what the artist should know of is part of the result.
///
/// QFuture::then(receiver, done) is no substitute: in Qt 6.4 it posts to a receiver that this
/// thread may be taking down at that moment. It is safe only where the receiver waits for its own
/// pool.
template <typename Work, typename Done>
void inBackground(QObject* receiver, Work work, Done done) {
    auto* watcher = new QFutureWatcher<std::invoke_result_t<Work>>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, done = std::move(done)] {
                         watcher->deleteLater();
                         if (watcher->future().isResultReadyAt(0)) done(watcher->result());
                     });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

}  // namespace ninefold::ui
