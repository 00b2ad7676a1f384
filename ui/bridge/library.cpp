// SPDX-License-Identifier: MIT
#include "ui/bridge/library.h"

namespace ninefold::ui {

Library::Library(std::filesystem::path folder, QObject* parent)
    : QObject(parent), folder_(std::move(folder)) {
    pool_.setMaxThreadCount(1);
    pool_.setExpiryTimeout(-1);  // a store belongs to one thread
}

Library::~Library() {
    pool_.waitForDone();
}

HistoryStore& Library::store() {
    if (!store_) store_ = std::make_unique<HistoryStore>(folder_);
    return *store_;
}

}  // namespace ninefold::ui
