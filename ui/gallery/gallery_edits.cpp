// SPDX-License-Identifier: MIT
#include "ui/gallery/gallery_edits.h"

#include <optional>
#include <utility>

#include "ui/bridge/library.h"
#include "ui/gallery/gallery_model.h"

namespace ninefold::ui {

GalleryEdits::GalleryEdits(Library& library, GalleryModel& model, QObject* parent)
    : QObject(parent), library_(library), model_(model) {}

template <typename Change, typename Done>
void GalleryEdits::write(Change change, Done done) {
    library_.run(
        this,
        [change = std::move(change)](HistoryStore& store) {
            std::optional<Error> error;
            try {
                change(store);
            } catch (...) {
                error = currentError();
            }
            return error;
        },
        [this, done = std::move(done)](const std::optional<Error>& error) {
            if (error) {
                Q_EMIT failed(*error);
            } else {
                done();
            }
        });
}

void GalleryEdits::setStarred(const Ids& ids, bool starred) {
    if (ids.empty()) return;
    model_.showStarred({ids.begin(), ids.end()}, starred);
    write([ids, starred](HistoryStore& store) { store.setStarred(ids, starred); }, [] {});
}

void GalleryEdits::setTrashed(const Ids& ids, bool trashed) {
    if (ids.empty()) return;
    model_.hideImages({ids.begin(), ids.end()});
    steps_.push_back({ids, trashed});
    write([ids, trashed](HistoryStore& store) { store.setTrashed(ids, trashed); }, [] {});
    Q_EMIT moved(static_cast<int>(ids.size()), trashed);
}

void GalleryEdits::undo() {
    if (steps_.empty()) return;
    const Step step = std::move(steps_.back());
    steps_.pop_back();
    write([step](HistoryStore& store) { store.setTrashed(step.ids, !step.trashed); },
          [this, ids = step.ids] { Q_EMIT undone(ids); });
}

}  // namespace ninefold::ui
