// SPDX-License-Identifier: MIT
#include "ui/bridge/library.h"

namespace ninefold::ui {

Library::Library(std::filesystem::path folder, QObject* parent)
    : QObject(parent), folder_(std::move(folder)) {
    pool_.setMaxThreadCount(1);
    pool_.setExpiryTimeout(-1);  // a store belongs to one thread
}

Library::~Library() {
    pool_.start([this] { store_.reset(); });  // on the thread that made it
    pool_.waitForDone();
}

void Library::run(std::function<void(HistoryStore&)> work) {
    pool_.start([this, work = std::move(work)] {
        try {
            work(store());
        } catch (...) {
            const Error error = currentError();
            QMetaObject::invokeMethod(
                this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        }
    });
}

void Library::attempt(QObject* listener, std::function<void(HistoryStore&)> work,
                      std::function<void(const std::optional<Error>&)> done) {
    run(
        listener,
        [work = std::move(work)](HistoryStore& store) {
            std::optional<Error> error;
            try {
                work(store);
            } catch (...) {
                error = currentError();
            }
            return error;
        },
        std::move(done));
}

HistoryStore& Library::store() {
    if (!store_) store_ = std::make_unique<HistoryStore>(folder_);
    return *store_;
}

}  // namespace ninefold::ui
