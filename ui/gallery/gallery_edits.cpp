// SPDX-License-Identifier: MIT
#include "ui/gallery/gallery_edits.h"

#include "ui/bridge/library.h"
#include "ui/gallery/gallery_model.h"

namespace ninefold::ui {

GalleryEdits::GalleryEdits(Library& library, GalleryModel& model, QObject* parent)
    : QObject(parent), library_(library), model_(model) {}

void GalleryEdits::setStarred(const Ids& ids, bool starred) {
    if (ids.empty()) return;
    model_.showStarred({ids.begin(), ids.end()}, starred);
    library_.run([ids, starred](HistoryStore& store) { store.setStarred(ids, starred); });
}

void GalleryEdits::setTrashed(const Ids& ids, bool trashed) {
    if (ids.empty()) return;
    model_.hideImages({ids.begin(), ids.end()});
    steps_.push_back({ids, trashed});
    library_.run([ids, trashed](HistoryStore& store) { store.setTrashed(ids, trashed); });
    Q_EMIT moved(static_cast<int>(ids.size()), trashed);
}

void GalleryEdits::undo() {
    if (steps_.empty()) return;
    const Step step = std::move(steps_.back());
    steps_.pop_back();
    library_.run(
        this,
        [step](HistoryStore& store) {
            store.setTrashed(step.ids, !step.trashed);
            return step.ids;
        },
        [this](const Ids& ids) { Q_EMIT undone(ids); });
}

}  // namespace ninefold::ui
