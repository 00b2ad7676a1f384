// SPDX-License-Identifier: MIT
#include "ui/inspector/label_edits.h"

#include <algorithm>
#include <utility>

#include "ui/bridge/convert.h"
#include "ui/bridge/library.h"

namespace ninefold::ui {

namespace {

using Ids = LabelEdits::Ids;

/// Those of `ids` that have the tag, or that don't.
Ids filtered(const HistoryStore& store, const Ids& ids, const QString& tag, bool tagged) {
    Ids result;
    for (const std::int64_t id : ids) {
        const std::vector<std::string> tags = store.tags(id);
        const bool has = std::any_of(tags.begin(), tags.end(), [&](const std::string& name) {
            return toQString(name).compare(tag, Qt::CaseInsensitive) == 0;
        });
        if (has == tagged) result.push_back(id);
    }
    return result;
}

/// Which pictures had which value, to be put back.
template <typename Read>
auto valuesBefore(const HistoryStore& store, const Ids& ids, Read read) {
    std::vector<std::pair<std::int64_t, decltype(read(ImageRow()))>> values;
    for (const std::int64_t id : ids) {
        if (const auto row = store.image(id)) values.emplace_back(id, read(*row));
    }
    return values;
}

}  // namespace

LabelEdits::LabelEdits(Library& library, QObject* parent) : QObject(parent), library_(library) {}

void LabelEdits::step(const QString& what, std::function<Change(HistoryStore&)> work) {
    library_.run(this, std::move(work), [this, what](const Change& takeBack) {
        steps_.push_back(takeBack);
        Q_EMIT changed();
        Q_EMIT stepDone(what);
    });
}

void LabelEdits::addTag(const Ids& ids, const QString& tag) {
    const QString name = tag.trimmed();
    if (ids.empty() || name.isEmpty()) return;
    step(tr("“%1” was added.").arg(name), [ids, name](HistoryStore& store) -> Change {
        const Ids without = filtered(store, ids, name, false);
        store.addTag(without, toStdString(name));
        return [without, name](HistoryStore& s) { s.removeTag(without, toStdString(name)); };
    });
}

void LabelEdits::removeTag(const Ids& ids, const QString& tag) {
    if (ids.empty()) return;
    step(tr("“%1” was removed.").arg(tag), [ids, tag](HistoryStore& store) -> Change {
        const Ids with = filtered(store, ids, tag, true);
        store.removeTag(with, toStdString(tag));
        return [with, tag](HistoryStore& s) { s.addTag(with, toStdString(tag)); };
    });
}

void LabelEdits::setRating(const Ids& ids, int rating) {
    if (ids.empty()) return;
    const QString what =
        rating == 0 ? tr("The rating was removed.") : tr("Rated %n of 5.", nullptr, rating);
    step(what, [ids, rating](HistoryStore& store) -> Change {
        const auto before = valuesBefore(store, ids, [](const ImageRow& r) { return r.rating; });
        store.setRating(ids, rating);
        return [before](HistoryStore& s) {
            for (const auto& [id, value] : before) s.setRating({id}, value);
        };
    });
}

void LabelEdits::setStarred(const Ids& ids, bool starred) {
    if (ids.empty()) return;
    const int count = static_cast<int>(ids.size());
    const QString what = starred ? tr("%n picture(s) starred.", nullptr, count)
                                 : tr("The star of %n picture(s) was removed.", nullptr, count);
    step(what, [ids, starred](HistoryStore& store) -> Change {
        const auto before = valuesBefore(store, ids, [](const ImageRow& r) { return r.starred; });
        store.setStarred(ids, starred);
        return [before](HistoryStore& s) {
            for (const auto& [id, value] : before) s.setStarred({id}, value);
        };
    });
}

void LabelEdits::setRejected(const Ids& ids, bool rejected) {
    if (ids.empty()) return;
    const int count = static_cast<int>(ids.size());
    const QString what = rejected ? tr("%n picture(s) rejected.", nullptr, count)
                                  : tr("%n picture(s) no longer rejected.", nullptr, count);
    step(what, [ids, rejected](HistoryStore& store) -> Change {
        const auto before = valuesBefore(store, ids, [](const ImageRow& r) { return r.rejected; });
        store.setRejected(ids, rejected);
        return [before](HistoryStore& s) {
            for (const auto& [id, value] : before) s.setRejected({id}, value);
        };
    });
}

void LabelEdits::setNote(std::int64_t id, const QString& text) {
    library_.run(
        this,
        [id, text](HistoryStore& store) {
            store.setNote(id, toStdString(text));
            return true;
        },
        [this](bool) { Q_EMIT changed(); });
}

void LabelEdits::undo() {
    if (steps_.empty()) return;
    const Change takeBack = std::move(steps_.back());
    steps_.pop_back();
    library_.run(
        this,
        [takeBack](HistoryStore& store) {
            takeBack(store);
            return true;
        },
        [this](bool) { Q_EMIT changed(); });
}

}  // namespace ninefold::ui
