// SPDX-License-Identifier: MIT
// What the page keeps for the next start.
#include <QTimer>

#include "core/base/files.h"
#include "core/base/json.h"
#include "ui/bridge/library.h"
#include "ui/compare/compare_canvas.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/comparison.h"
#include "ui/compare/pair_bar.h"

namespace ninefold::ui {

namespace {

constexpr const char* kFile = "comparison.json";
constexpr int kDelayMs = 500;

Comparison stored(const HistoryStore& store) {
    try {
        const auto file = store.folder() / kFile;
        if (std::filesystem::exists(file)) return comparisonFromJson(readJsonFile(file), store);
    } catch (const Error&) {
        // An empty page does.
    }
    return {};
}

}  // namespace

void ComparePage::recall() {
    if (keep_ == nullptr) keep_ = new QTimer(this);
    keep_->disconnect(this);
    keep_->setSingleShot(true);
    keep_->setInterval(kDelayMs);
    connect(keep_, &QTimer::timeout, this, &ComparePage::write);
    library_.run(
        this, [](HistoryStore& store) { return stored(store); },
        [this](const Comparison& before) {
            if (!set_.isEmpty() || before.set.isEmpty()) return;  // the artist was quicker
            set_ = before.set;
            pair_->setWipe(before.wipe);
            showSet();
            setMode(before.mode);
        });
}

void ComparePage::keepSoon() {
    if (keep_ != nullptr) keep_->start();
}

void ComparePage::remember() {
    if (keep_ == nullptr || !keep_->isActive()) return;
    keep_->stop();
    write();
}

void ComparePage::write() {
    const Comparison now{set_, mode_, pair_->wipe()};
    library_.run([json = dumpJson(toJson(now))](HistoryStore& store) {
        writeFileAtomically(store.folder() / kFile, json);
    });
}

}  // namespace ninefold::ui
