// SPDX-License-Identifier: MIT
#include "ui/bridge/label_changes.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <unordered_set>

namespace ninefold::ui {

namespace {

using Ids = std::vector<std::int64_t>;

/// Those that have the tag, or those that lack it.
Ids withTag(const HistoryStore& store, const Ids& ids, const std::string& tag, bool has) {
    ImageQuery query;
    query.tag = tag;
    std::unordered_set<std::int64_t> tagged;
    for (const bool trashed : {false, true}) {
        query.trashed = trashed;
        for (const ImageKey& key : store.imageKeys(query)) tagged.insert(key.id);
    }
    Ids found;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(found),
                 [&](std::int64_t id) { return (tagged.count(id) != 0) == has; });
    return found;
}

template <typename Value>
UndoableWork settingValue(const Ids& ids, Value value, Value ImageRow::*member,
                          void (HistoryStore::*set)(const Ids&, Value)) {
    return [ids, value, member, set](HistoryStore& store) -> StoreWork {
        std::map<Value, Ids> before;
        for (const ImageRow& row : store.imagesOf(ids)) before[row.*member].push_back(row.id);
        (store.*set)(ids, value);
        return [before, set](HistoryStore& again) {
            for (const auto& [old, pictures] : before) (again.*set)(pictures, old);
        };
    };
}

}  // namespace

UndoableWork settingStar(const Ids& ids, bool starred) {
    return settingValue(ids, starred, &ImageRow::starred, &HistoryStore::setStarred);
}

UndoableWork settingRejected(const Ids& ids, bool rejected) {
    return settingValue(ids, rejected, &ImageRow::rejected, &HistoryStore::setRejected);
}

UndoableWork settingRating(const Ids& ids, int rating) {
    return settingValue(ids, rating, &ImageRow::rating, &HistoryStore::setRating);
}

UndoableWork addingTag(const Ids& ids, const std::string& tag) {
    return [ids, tag](HistoryStore& store) -> StoreWork {
        const Ids fresh = withTag(store, ids, tag, false);
        store.addTag(fresh, tag);
        return [fresh, tag](HistoryStore& again) { again.removeTag(fresh, tag); };
    };
}

UndoableWork removingTag(const Ids& ids, const std::string& tag) {
    return [ids, tag](HistoryStore& store) -> StoreWork {
        const Ids had = withTag(store, ids, tag, true);
        store.removeTag(had, tag);
        return [had, tag](HistoryStore& again) { again.addTag(had, tag); };
    };
}

}  // namespace ninefold::ui
