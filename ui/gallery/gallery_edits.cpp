// SPDX-License-Identifier: MIT
#include "ui/gallery/gallery_edits.h"

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_set>
#include <utility>

#include "ui/bridge/convert.h"
#include "ui/bridge/library.h"
#include "ui/gallery/gallery_model.h"

namespace ninefold::ui {

namespace {

constexpr std::size_t kMostSteps = 100;

/// Those that have the tag, or those that lack it.
std::vector<std::int64_t> withTag(const HistoryStore& store, const std::vector<std::int64_t>& ids,
                                  const std::string& tag, bool has) {
    ImageQuery query;
    query.tag = tag;
    std::unordered_set<std::int64_t> tagged;
    for (const bool trashed : {false, true}) {
        query.trashed = trashed;
        for (const ImageKey& key : store.imageKeys(query)) tagged.insert(key.id);
    }
    std::vector<std::int64_t> found;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(found),
                 [&](std::int64_t id) { return (tagged.count(id) != 0) == has; });
    return found;
}

}  // namespace

GalleryEdits::GalleryEdits(Library& library, GalleryModel& model, QObject* parent)
    : QObject(parent), library_(library), model_(model) {}

void GalleryEdits::run(const Work& work, std::function<void()> done) {
    library_.attempt(this, work, [this, done = std::move(done)](const std::optional<Error>& error) {
        if (error) {
            Q_EMIT failed(*error);
        } else {
            done();
        }
    });
}

void GalleryEdits::make(const Ids& ids, const QString& what, Change change) {
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

template <typename Value>
void GalleryEdits::makeValue(const Ids& ids, const QString& what, Value value,
                             Value ImageRow::*member,
                             void (HistoryStore::*set)(const Ids&, Value)) {
    model_.showChange(ids, [member, value](ImageRow& row) { row.*member = value; });
    make(ids, what, [ids, value, member, set](HistoryStore& store) -> Work {
        std::map<Value, Ids> before;
        for (const ImageRow& row : store.imagesOf(ids)) before[row.*member].push_back(row.id);
        (store.*set)(ids, value);
        return [before, set](HistoryStore& again) {
            for (const auto& [old, pictures] : before) (again.*set)(pictures, old);
        };
    });
}

void GalleryEdits::setStarred(const Ids& ids, bool starred) {
    makeValue(ids, {}, starred, &ImageRow::starred, &HistoryStore::setStarred);
}

void GalleryEdits::setRating(const Ids& ids, int rating) {
    makeValue(ids, {}, rating, &ImageRow::rating, &HistoryStore::setRating);
}

void GalleryEdits::setRejected(const Ids& ids, bool rejected) {
    makeValue(ids, {}, rejected, &ImageRow::rejected, &HistoryStore::setRejected);
}

void GalleryEdits::addTag(const Ids& ids, const QString& tag) {
    const int count = static_cast<int>(ids.size());
    make(ids, tr("%n picture(s) tagged “%1”.", nullptr, count).arg(tag),
         [ids, name = toStdString(tag)](HistoryStore& store) -> Work {
             const Ids fresh = withTag(store, ids, name, false);
             store.addTag(fresh, name);
             return [fresh, name](HistoryStore& again) { again.removeTag(fresh, name); };
         });
}

void GalleryEdits::removeTag(const Ids& ids, const QString& tag) {
    const int count = static_cast<int>(ids.size());
    make(ids, tr("Tag “%1” taken off %n picture(s).", nullptr, count).arg(tag),
         [ids, name = toStdString(tag)](HistoryStore& store) -> Work {
             const Ids had = withTag(store, ids, name, true);
             store.removeTag(had, name);
             return [had, name](HistoryStore& again) { again.addTag(had, name); };
         });
}

void GalleryEdits::addToCollection(const Ids& ids, std::int64_t collection, const QString& name) {
    const int count = static_cast<int>(ids.size());
    make(ids, tr("%n picture(s) put into “%1”.", nullptr, count).arg(name),
         [ids, collection](HistoryStore& store) -> Work {
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
         [ids, collection](HistoryStore& store) -> Work {
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
         [ids, trashed](HistoryStore& store) -> Work {
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
