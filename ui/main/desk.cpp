// SPDX-License-Identifier: MIT
#include "ui/main/desk.h"

#include <algorithm>
#include <utility>

#include "ui/bridge/convert.h"
#include "ui/main/batch_reader.h"

namespace ninefold::ui {

namespace {

constexpr std::size_t kMostUndo = 100;

int sizeOf(const Desk::Images& images) {
    return static_cast<int>(images.size());
}

}  // namespace

Desk::Desk(Library& library, QObject* parent) : QObject(parent), library_(library) {}

void Desk::show(Batch batch) {
    if (batch.job == batch_.job && batch.job != 0) {
        keepLabels(batch);
        batch.rankBy = batch_.rankBy;
        batch.expanded = batch_.expanded;
    } else if (batch.rankBy == RankBy::Fitness) {
        batch.rankBy = usualRankBy_;
    }
    if (!batch.isActive()) batch.arrange();
    batch_ = std::move(batch);
    Q_EMIT batchChanged(batch_);
}

void Desk::keepLabels(Batch& batch) const {
    for (const BatchCell& old : batch_.cells) {
        ImageRow* row = old.row ? batch.row(old.row->id) : nullptr;
        if (row == nullptr) continue;
        row->starred = old.row->starred;
        row->rejected = old.row->rejected;
        row->ownOrder = old.row->ownOrder;
    }
}

void Desk::open(JobId job) {
    library_.run(
        this,
        [job](HistoryStore& store) {
            const std::optional<JobRow> row = store.job(job);
            return row ? readBatch(store, *row) : Batch();
        },
        [this](const Batch& batch) {
            if (batch.job != 0) show(batch);
        });
}

void Desk::readAgain() {
    if (batch_.job == 0 || batch_.isActive()) return;
    library_.run(
        this,
        [job = batch_.job](HistoryStore& store) {
            const std::optional<JobRow> row = store.job(job);
            return row ? readBatch(store, *row) : Batch();
        },
        [this](const Batch& batch) { showStored(batch); });
}

void Desk::showStored(Batch batch) {
    if (batch.job != batch_.job || batch_.isActive()) return;
    batch.result = batch_.result;  // its times aren't in the library
    batch.state = batch_.state;
    batch.fromHistory = batch_.fromHistory;
    batch.rankBy = batch_.rankBy;
    batch.expanded = batch_.expanded;
    batch.arrange();
    batch_ = std::move(batch);
    Q_EMIT batchChanged(batch_);
}

void Desk::setStarred(const Images& images, bool starred) {
    label(images, &ImageRow::starred, starred, &HistoryStore::setStarred);
}

void Desk::setRejected(const Images& images, bool rejected) {
    label(images, &ImageRow::rejected, rejected, &HistoryStore::setRejected);
    if (rejected) Q_EMIT edited(tr("%n picture(s) rejected.", nullptr, sizeOf(images)));
}

void Desk::label(const Images& images, bool ImageRow::*flag, bool value,
                 void (HistoryStore::*setter)(const Images&, bool)) {
    const auto set = [this, images, flag, setter](bool now) {
        change(
            images, [flag, now](ImageRow& row) { row.*flag = now; },
            [images, setter, now](HistoryStore& store) { (store.*setter)(images, now); });
    };
    set(value);
    undo_.emplace_back([set, value] { set(!value); });
}

void Desk::setTrashed(const Images& images, bool trashed) {
    const auto set = [this, images](bool now) {
        library_.run(
            this,
            [images, now](HistoryStore& store) {
                store.setTrashed(images, now);
                return true;
            },
            [this](bool) {
                readAgain();
                Q_EMIT libraryChanged();
            });
    };
    set(trashed);
    undo_.emplace_back([set, trashed] { set(!trashed); });
    if (trashed) Q_EMIT edited(tr("%n picture(s) moved to the trash.", nullptr, sizeOf(images)));
}

void Desk::setTags(const Images& images, const QStringList& added, const QStringList& removed) {
    const auto set = [this, images](const QStringList& add, const QStringList& remove) {
        store([images, add, remove](HistoryStore& store) {
            for (const QString& tag : add) store.addTag(images, toStdString(tag));
            for (const QString& tag : remove) store.removeTag(images, toStdString(tag));
        });
    };
    set(added, removed);
    undo_.emplace_back([set, added, removed] { set(removed, added); });
    Q_EMIT edited(tr("Tags of %n picture(s) changed.", nullptr, sizeOf(images)));
}

void Desk::setOwnOrder(const Images& images) {
    std::vector<std::pair<std::int64_t, double>> before;
    std::vector<std::pair<std::int64_t, double>> places;
    // What is hidden keeps standing behind what is seen.
    for (const BatchCell& cell : batch_.cells) {
        if (!cell.row) continue;
        const auto found = std::find(images.begin(), images.end(), cell.row->id);
        const auto place = static_cast<double>(found - images.begin()) + 1;
        const bool seen = found != images.end();
        places.emplace_back(cell.row->id, seen ? place : place + cell.row->index);
        before.emplace_back(cell.row->id, cell.row->ownOrder.value_or(place));
    }
    undo_.emplace_back([this, before, job = batch_.job, by = batch_.rankBy] {
        if (batch_.job == job) batch_.rankBy = by;
        placeOwn(before);
    });
    batch_.rankBy = RankBy::Own;
    placeOwn(places);
}

void Desk::placeOwn(const std::vector<std::pair<std::int64_t, double>>& places) {
    for (const auto& [image, place] : places) {
        if (ImageRow* row = batch_.row(image)) row->ownOrder = place;
    }
    refresh();
    store([places](HistoryStore& store) { store.setOwnOrder(places); });
}

void Desk::setRankBy(RankBy rankBy) {
    if (batch_.rankBy == rankBy) return;
    batch_.rankBy = rankBy;
    if (rankBy != RankBy::Own) usualRankBy_ = rankBy;
    refresh();
}

void Desk::setExpanded(bool expanded) {
    batch_.expanded = expanded;
    refresh();
}

void Desk::undo() {
    if (undo_.empty()) return;
    const auto last = std::move(undo_.back());
    undo_.pop_back();
    last();
}

void Desk::change(const Images& images, const std::function<void(ImageRow&)>& patch,
                  std::function<void(HistoryStore&)> work) {
    for (const std::int64_t image : images) {
        if (ImageRow* row = batch_.row(image)) patch(*row);
    }
    refresh();
    store(std::move(work));
}

void Desk::store(std::function<void(HistoryStore&)> work) {
    if (undo_.size() > kMostUndo) undo_.erase(undo_.begin());
    library_.run(
        this,
        [work = std::move(work)](HistoryStore& store) {
            work(store);
            return true;
        },
        [this](bool) { Q_EMIT libraryChanged(); });
}

void Desk::refresh() {
    if (!batch_.isActive()) batch_.arrange();
    Q_EMIT batchChanged(batch_);
}

}  // namespace ninefold::ui
