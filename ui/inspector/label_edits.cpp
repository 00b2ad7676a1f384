// SPDX-License-Identifier: MIT
#include "ui/inspector/label_edits.h"

#include <utility>

#include "ui/bridge/convert.h"
#include "ui/bridge/library.h"

namespace ninefold::ui {

LabelEdits::LabelEdits(Library& library, QObject* parent) : QObject(parent), library_(library) {}

void LabelEdits::step(const QString& what, UndoableWork work) {
    library_.run(this, std::move(work), [this, what](const StoreWork& takeBack) {
        steps_.push_back(takeBack);
        Q_EMIT changed();
        Q_EMIT stepDone(what);
    });
}

void LabelEdits::addTag(const Ids& ids, const QString& tag) {
    const QString name = tag.trimmed();
    if (ids.empty() || name.isEmpty()) return;
    step(tr("“%1” was added.").arg(name), addingTag(ids, toStdString(name)));
}

void LabelEdits::removeTag(const Ids& ids, const QString& tag) {
    if (ids.empty()) return;
    step(tr("“%1” was removed.").arg(tag), removingTag(ids, toStdString(tag)));
}

void LabelEdits::setRating(const Ids& ids, int rating) {
    if (ids.empty()) return;
    const QString what =
        rating == 0 ? tr("The rating was removed.") : tr("Rated %n of 5.", nullptr, rating);
    step(what, settingRating(ids, rating));
}

void LabelEdits::setStarred(const Ids& ids, bool starred) {
    if (ids.empty()) return;
    const int count = static_cast<int>(ids.size());
    const QString what = starred ? tr("%n picture(s) starred.", nullptr, count)
                                 : tr("The star of %n picture(s) was removed.", nullptr, count);
    step(what, settingStar(ids, starred));
}

void LabelEdits::setRejected(const Ids& ids, bool rejected) {
    if (ids.empty()) return;
    const int count = static_cast<int>(ids.size());
    const QString what = rejected ? tr("%n picture(s) rejected.", nullptr, count)
                                  : tr("%n picture(s) no longer rejected.", nullptr, count);
    step(what, settingRejected(ids, rejected));
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
    const StoreWork takeBack = std::move(steps_.back());
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
