// SPDX-License-Identifier: MIT
#include "ui/gallery/gallery_model.h"

#include <algorithm>
#include <iterator>

#include "ui/bridge/library.h"
#include "ui/gallery/list_diff.h"
#include "ui/inspector/wording.h"

namespace ninefold::ui {

namespace {

/// Above this a reset is cheaper than telling the view of every run.
constexpr std::size_t kMostRuns = 32;

std::vector<std::int64_t> idsOf(const std::vector<ImageRow>& rows) {
    std::vector<std::int64_t> ids(rows.size());
    std::transform(rows.begin(), rows.end(), ids.begin(),
                   [](const ImageRow& row) { return row.id; });
    return ids;
}

}  // namespace

GalleryModel::GalleryModel(Library& library, QObject* parent)
    : QAbstractListModel(parent), library_(library) {
    // What happens while a page is read comes with the page: this is a library that doesn't open.
    connect(&library, &Library::failed, this, &GalleryModel::fail);
}

int GalleryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant GalleryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ImageRow& row = image(index.row());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return describe(row);
        case Qt::ToolTipRole:
            return QStringLiteral("<p>%1</p>").arg(describe(row).toHtmlEscaped());
        default:
            return {};
    }
}

int GalleryModel::rowOf(std::int64_t id) const {
    const auto found = std::find_if(rows_.begin(), rows_.end(),
                                    [id](const ImageRow& row) { return row.id == id; });
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

void GalleryModel::setQuery(const ImageQuery& query) {
    query_ = query;
    load(false);
}

void GalleryModel::reload() {
    if (loading_) {
        reloadAgain_ = true;  // not anew each time: a busy library would never get to the end
        return;
    }
    load(state_ == State::Ready);
}

void GalleryModel::load(bool keepShown) {
    cancel_.cancel();
    cancel_ = CancelToken();
    keepShown_ = keepShown;
    loading_ = true;
    reloadAgain_ = false;
    incoming_.clear();
    seen_.clear();
    if (!keepShown && rows_.empty()) state_ = State::Loading;
    fetchPage(0);
    Q_EMIT stateChanged();
}

void GalleryModel::fetchPage(int offset) {
    ImageQuery query = query_;
    query.limit = kPageSize;
    query.offset = offset;
    library_.run(
        this,
        [query, cancel = cancel_](HistoryStore& store) {
            Page page;
            try {
                cancel.throwIfSet();
                page.rows = store.images(query);
            } catch (...) {
                page.error = currentError();
            }
            return page;
        },
        [this, offset, cancel = cancel_](Page page) {
            if (!cancel.isSet()) receive(std::move(page), offset);
        });
}

void GalleryModel::receive(Page page, int offset) {
    if (page.error) return fail(*page.error);
    const int count = static_cast<int>(page.rows.size());
    // A picture stored meanwhile shifts the pages by one: don't take the same row twice.
    page.rows.erase(
        std::remove_if(page.rows.begin(), page.rows.end(),
                       [this](const ImageRow& row) { return !seen_.insert(row.id).second; }),
        page.rows.end());
    if (keepShown_) {
        std::move(page.rows.begin(), page.rows.end(), std::back_inserter(incoming_));
    } else {
        addToShown(std::move(page.rows), offset == 0);
    }
    if (count == kPageSize) {
        fetchPage(offset + count);
    } else {
        finishLoading();
    }
    Q_EMIT stateChanged();
}

void GalleryModel::fail(const Error& error) {
    cancel_.cancel();
    loading_ = false;
    reloadAgain_ = false;
    error_ = error;
    state_ = State::Failed;
    Q_EMIT stateChanged();
}

void GalleryModel::addToShown(std::vector<ImageRow> rows, bool first) {
    state_ = State::Ready;
    error_.reset();
    if (first) return becomeRows(std::move(rows));
    if (rows.empty()) return;
    const int begin = rowCount();
    beginInsertRows({}, begin, begin + static_cast<int>(rows.size()) - 1);
    std::move(rows.begin(), rows.end(), std::back_inserter(rows_));
    endInsertRows();
}

void GalleryModel::finishLoading() {
    loading_ = false;
    if (keepShown_) applyDiff(std::exchange(incoming_, {}));
    if (reloadAgain_) load(true);
}

void GalleryModel::becomeRows(std::vector<ImageRow> rows) {
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

void GalleryModel::applyDiff(std::vector<ImageRow> rows) {
    const ListDiff diff = diffLists(idsOf(rows_), idsOf(rows));
    if (diff.reordered || diff.removed.size() + diff.inserted.size() > kMostRuns) {
        return becomeRows(std::move(rows));
    }
    for (const Run& run : diff.removed) {
        beginRemoveRows({}, run.first, run.first + run.count - 1);
        const auto begin = rows_.begin() + run.first;
        rows_.erase(begin, begin + run.count);
        endRemoveRows();
    }
    for (const Run& run : diff.inserted) {
        beginInsertRows({}, run.first, run.first + run.count - 1);
        const auto begin = rows.begin() + run.first;
        rows_.insert(rows_.begin() + run.first, begin, begin + run.count);
        endInsertRows();
    }
    rows_ = std::move(rows);
    if (!rows_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void GalleryModel::showStarred(const std::unordered_set<std::int64_t>& ids, bool starred) {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (ids.count(rows_[i].id) == 0) continue;
        rows_[i].starred = starred;
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

void GalleryModel::hideImages(const std::unordered_set<std::int64_t>& ids) {
    std::vector<ImageRow> rest;
    rest.reserve(rows_.size());
    std::copy_if(rows_.begin(), rows_.end(), std::back_inserter(rest),
                 [&ids](const ImageRow& row) { return ids.count(row.id) == 0; });
    applyDiff(std::move(rest));
    Q_EMIT stateChanged();
}

}  // namespace ninefold::ui
