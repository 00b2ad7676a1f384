// SPDX-License-Identifier: MIT
#include "ui/gallery/gallery_edits.h"

#include <optional>
#include <utility>

#include "ui/bridge/convert.h"
#include "ui/bridge/library.h"
#include "ui/gallery/gallery_model.h"

namespace ninefold::ui {

namespace {

constexpr std::size_t kMostSteps = 100;

}  // namespace

GalleryEdits::GalleryEdits(Library& library, GalleryModel& model, QObject* parent)
    : QObject(parent), library_(library), model_(model) {}

void GalleryEdits::run(const StoreWork& work, std::function<void()> done) {
    library_.attempt(this, work, [this, done = std::move(done)](const std::optional<Error>& error) {
        if (error) {
            Q_EMIT failed(*error);
        } else {
            done();
        }
    });
}

void GalleryEdits::make(const Ids& ids, const QString& what, UndoableWork change) {
    if (ids.empty()) return;
    Step step{ids, std::move(change)};
    // In order on the library's thread: an undo that comes before this is written waits for it.
    run([step](HistoryStore& store) { *step.inverse = step.change(store); },
        [this] { Q_EMIT written(); });
    done_.push_back(std::move(step));
    if (done_.size() > kMostSteps) done_.erase(done_.begin());
    undone_.clear();
    if (!what.isEmpty()) Q_EMIT edited(what);
}

void GalleryEdits::setStarred(const Ids& ids, bool starred) {
    model_.showChange(ids, [starred](ImageRow& row) { row.starred = starred; });
    make(ids, {}, settingStar(ids, starred));
}

void GalleryEdits::setRating(const Ids& ids, int rating) {
    model_.showChange(ids, [rating](ImageRow& row) { row.rating = rating; });
    make(ids, {}, settingRating(ids, rating));
}

void GalleryEdits::setRejected(const Ids& ids, bool rejected) {
    model_.showChange(ids, [rejected](ImageRow& row) { row.rejected = rejected; });
    make(ids, {}, settingRejected(ids, rejected));
}

void GalleryEdits::addTag(const Ids& ids, const QString& tag) {
    const int count = static_cast<int>(ids.size());
    make(ids, tr("%n picture(s) tagged “%1”.", nullptr, count).arg(tag),
         addingTag(ids, toStdString(tag)));
}

void GalleryEdits::removeTag(const Ids& ids, const QString& tag) {
    const int count = static_cast<int>(ids.size());
    make(ids, tr("Tag “%1” taken off %n picture(s).", nullptr, count).arg(tag),
         removingTag(ids, toStdString(tag)));
}

void GalleryEdits::addToCollection(const Ids& ids, std::int64_t collection, const QString& name) {
    const int count = static_cast<int>(ids.size());
    make(ids, tr("%n picture(s) put into “%1”.", nullptr, count).arg(name),
         [ids, collection](HistoryStore& store) -> StoreWork {
             const Ids fresh = store.collections().add(collection, ids);
             return [fresh, collection](HistoryStore& again) {
                 again.collections().take(collection, fresh);
             };
         });
}

void GalleryEdits::takeFromCollection(const Ids& ids, std::int64_t collection,
                                      const QString& name) {
    if (model_.query().collection == collection) model_.hideImages({ids.begin(), ids.end()});
    const int count = static_cast<int>(ids.size());
    make(ids, tr("%n picture(s) taken out of “%1”.", nullptr, count).arg(name),
         [ids, collection](HistoryStore& store) -> StoreWork {
             const Ids had = store.collections().take(collection, ids);
             return [had, collection](HistoryStore& again) {
                 again.collections().add(collection, had);
             };
         });
}

void GalleryEdits::setTrashed(const Ids& ids, bool trashed) {
    if (ids.empty()) return;
    model_.hideImages({ids.begin(), ids.end()});
    const int count = static_cast<int>(ids.size());
    make(ids,
         trashed ? tr("%n picture(s) moved to the trash.", nullptr, count)
                 : tr("%n picture(s) put back into the library.", nullptr, count),
         [ids, trashed](HistoryStore& store) -> StoreWork {
             store.setTrashed(ids, trashed);
             return [ids, trashed](HistoryStore& again) { again.setTrashed(ids, !trashed); };
         });
}

void GalleryEdits::undo() {
    if (done_.empty()) return;
    const Step step = std::move(done_.back());
    done_.pop_back();
    undone_.push_back(step);
    run(
        [inverse = step.inverse](HistoryStore& store) {
            if (*inverse) (*inverse)(store);
        },
        [this, ids = step.ids] { Q_EMIT undone(ids); });
}

void GalleryEdits::redo() {
    if (undone_.empty()) return;
    const Step step = std::move(undone_.back());
    undone_.pop_back();
    done_.push_back(step);
    run([step](HistoryStore& store) { *step.inverse = step.change(store); },
        [this, ids = step.ids] { Q_EMIT undone(ids); });
}

void GalleryEdits::forgetSteps() {
    done_.clear();
    undone_.clear();
}

}  // namespace ninefold::ui
