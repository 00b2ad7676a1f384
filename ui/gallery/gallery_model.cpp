// SPDX-License-Identifier: MIT
#include "ui/gallery/gallery_model.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "ui/bridge/library.h"
#include "ui/inspector/wording.h"

namespace ninefold::ui {

namespace {

/// More than fit on a screen.
constexpr int kFirst = 200;
/// Above this a reset is cheaper than telling the view of every run.
constexpr std::size_t kMostRuns = 32;
/// Rows around those in sight that are loaded with them.
constexpr int kAround = 60;
constexpr std::size_t kMostLoaded = 3000;

std::vector<std::int64_t> idsOf(const std::vector<ImageKey>& keys) {
    std::vector<std::int64_t> ids(keys.size());
    std::transform(keys.begin(), keys.end(), ids.begin(),
                   [](const ImageKey& key) { return key.id; });
    return ids;
}

}  // namespace

GalleryModel::GalleryModel(Library& library, QObject* parent)
    : QAbstractListModel(parent), library_(library) {
    // What happens while a list is read comes with its answer: this is a library that doesn't open.
    connect(&library, &Library::failed, this, &GalleryModel::fail);
}

int GalleryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(keys_->size());
}

QVariant GalleryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) {
        return {};
    }
    const ImageRow* row = image(index.row());
    if (row == nullptr) return tr("Loading…");
    if (role != Qt::ToolTipRole) return describe(*row);
    return QStringLiteral("<p>%1</p>").arg(describe(*row).toHtmlEscaped());
}

Qt::ItemFlags GalleryModel::flags(const QModelIndex& index) const {
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled
                           : Qt::NoItemFlags;
}

int GalleryModel::rowOf(std::int64_t id) const {
    const auto found = std::find_if(keys_->begin(), keys_->end(),
                                    [id](const ImageKey& key) { return key.id == id; });
    return found == keys_->end() ? -1 : static_cast<int>(found - keys_->begin());
}

const ImageRow* GalleryModel::image(int row) const {
    if (row < 0 || row >= rowCount()) return nullptr;
    const auto found = rows_.find(id(row));
    return found == rows_.end() ? nullptr : &found->second.row;
}

void GalleryModel::setQuery(const ImageQuery& query) {
    query_ = query;
    load(false);
}

void GalleryModel::setGrouping(Grouping grouping) {
    grouping_ = grouping;
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
    loading_ = true;
    answered_ = false;
    reloadAgain_ = false;
    if (!keepShown && keys_->empty()) state_ = State::Loading;
    const bool newestFirst = grouping_ != Grouping::Prompt && query_.similarTo == 0;
    ask(!keepShown && newestFirst ? Part::First : Part::Whole, keepShown);
    Q_EMIT stateChanged();
}

void GalleryModel::ask(Part part, bool keepShown) {
    ImageQuery query = query_;
    query.order = grouping_ == Grouping::Prompt ? ImageOrder::Prompt : ImageOrder::Newest;
    query.limit = kFirst;
    Answer wanted;
    wanted.part = part;
    wanted.grouping = shownGrouping();
    if (keepShown) wanted.base = keys_;
    library_.run(
        this,
        [query, wanted, cancel = cancel_](HistoryStore& store) {
            return read(store, query, wanted, cancel);
        },
        [this, cancel = cancel_](Answer answer) {
            if (!cancel.isSet()) receive(std::move(answer));
        });
}

GalleryModel::Answer GalleryModel::read(const HistoryStore& store, const ImageQuery& query,
                                        Answer wanted, const CancelToken& cancel) {
    Answer answer = std::move(wanted);
    try {
        if (answer.part == Part::First) {
            answer.keys = store.firstImageKeys(query, cancel);
            answer.rows = store.imagesOf(idsOf(answer.keys));
        } else {
            answer.keys = store.imageKeys(query, cancel);
        }
        // Here, and not where it is shown: these take longer than a frame.
        answer.groups = groupsOf(answer.keys, answer.grouping);
        if (answer.base) answer.diff = diffLists(idsOf(*answer.base), idsOf(answer.keys));
    } catch (...) {
        answer.error = currentError();
    }
    return answer;
}

void GalleryModel::receive(Answer answer) {
    if (answer.error) return fail(*answer.error);
    const bool more =
        answer.part == Part::First && answer.keys.size() >= static_cast<std::size_t>(kFirst);
    const bool isNew = !answer.base;
    loading_ = more;
    state_ = State::Ready;
    error_.reset();
    if (!answered_) {
        for (auto& [id, loaded] : rows_) loaded.fresh = false;
    }
    answered_ = true;
    if (rows_.size() > kMostLoaded) forgetFarRows();
    for (const ImageRow& row : answer.rows) rows_[row.id] = {row, true};
    if (isNew) {
        become(std::move(answer.keys), std::move(answer.groups));
    } else if (answer.base == keys_) {
        applyDiff(std::move(answer.keys), std::move(answer.groups), answer.diff);
    } else {
        reloadAgain_ = true;  // something was hidden meanwhile
    }
    if (more) {
        ask(Part::Whole, true);
    } else if (reloadAgain_) {
        load(true);
    }
    if (isNew) Q_EMIT queryAnswered();
    Q_EMIT stateChanged();
}

void GalleryModel::fail(const Error& error) {
    cancel_.cancel();
    loading_ = false;
    answered_ = true;
    reloadAgain_ = false;
    fetching_ = false;
    error_ = error;
    state_ = State::Failed;
    Q_EMIT stateChanged();
}

void GalleryModel::become(Keys keys, std::vector<GalleryGroup> groups) {
    beginResetModel();
    keys_ = std::make_shared<Keys>(std::move(keys));
    groups_ = std::move(groups);
    Q_EMIT groupsChanged();
    endResetModel();
}

void GalleryModel::applyDiff(Keys keys, std::vector<GalleryGroup> groups, const ListDiff& diff) {
    if (diff.reordered || diff.removed.size() + diff.inserted.size() > kMostRuns) {
        return become(std::move(keys), std::move(groups));
    }
    keys_ = std::make_shared<Keys>(*keys_);
    for (const Run& run : diff.removed) {
        beginRemoveRows({}, run.first, run.first + run.count - 1);
        const auto begin = keys_->begin() + run.first;
        keys_->erase(begin, begin + run.count);
        endRemoveRows();
    }
    for (const Run& run : diff.inserted) {
        beginInsertRows({}, run.first, run.first + run.count - 1);
        const auto begin = keys.begin() + run.first;
        keys_->insert(keys_->begin() + run.first, begin, begin + run.count);
        endInsertRows();
    }
    *keys_ = std::move(keys);
    groups_ = std::move(groups);
    Q_EMIT groupsChanged();
    if (!keys_->empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

Grouping GalleryModel::shownGrouping() const {
    return query_.similarTo == 0 ? grouping_ : Grouping::None;
}

void GalleryModel::want(int firstRow, int lastRow) {
    wantedFirst_ = std::max(0, firstRow - kAround);
    wantedLast_ = std::min(rowCount() - 1, lastRow + kAround);
    const auto isMissing = [this](int row) {
        const auto found = rows_.find(id(row));
        return found == rows_.end() || !found->second.fresh;
    };
    // What is around is loaded with what is in sight, and not for its own sake at every step.
    for (int row = std::max(0, firstRow); row <= std::min(rowCount() - 1, lastRow); ++row) {
        if (isMissing(row)) return fetchWanted();
    }
}

void GalleryModel::fetchWanted() {
    if (fetching_) return;  // the answer asks again
    std::vector<std::int64_t> ids;
    for (int row = wantedFirst_; row <= std::min(wantedLast_, rowCount() - 1); ++row) {
        const auto found = rows_.find(id(row));
        if (found == rows_.end() || !found->second.fresh) ids.push_back(id(row));
    }
    if (ids.empty()) return;
    fetching_ = true;
    fetch(ids, [this](const std::vector<ImageRow>& rows) { keepRows(rows); });
}

void GalleryModel::fetch(const std::vector<std::int64_t>& ids,
                         std::function<void(const std::vector<ImageRow>&)> done) {
    library_.run(
        this, [ids](HistoryStore& store) { return store.imagesOf(ids); }, std::move(done));
}

void GalleryModel::keepRows(const std::vector<ImageRow>& rows) {
    fetching_ = false;
    for (const ImageRow& row : rows) rows_[row.id] = {row, true};
    forgetFarRows();
    const int last = std::min(wantedLast_, rowCount() - 1);
    // Painting asks for what came into sight meanwhile.
    if (wantedFirst_ <= last) Q_EMIT dataChanged(index(wantedFirst_), index(last));
}

void GalleryModel::forgetFarRows() {
    if (rows_.size() <= kMostLoaded) return;
    std::unordered_map<std::int64_t, Loaded> near;
    for (int row = wantedFirst_; row <= std::min(wantedLast_, rowCount() - 1); ++row) {
        if (auto found = rows_.extract(id(row))) near.insert(std::move(found));
    }
    rows_ = std::move(near);
}

void GalleryModel::showChange(const std::vector<std::int64_t>& ids,
                              const std::function<void(ImageRow&)>& change) {
    for (const std::int64_t id : ids) {
        const auto found = rows_.find(id);
        if (found != rows_.end()) change(found->second.row);
    }
    if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void GalleryModel::hideImages(const std::unordered_set<std::int64_t>& ids) {
    Keys rest;
    rest.reserve(keys_->size());
    std::vector<GalleryGroup> groups;
    ListDiff diff;
    for (const GalleryGroup& group : groups_) {
        const int first = static_cast<int>(rest.size());
        for (int row = group.first; row < group.first + group.count; ++row) {
            if (ids.count(id(row)) == 0) {
                rest.push_back(key(row));
            } else if (!diff.removed.empty() &&
                       diff.removed.back().first + diff.removed.back().count == row) {
                ++diff.removed.back().count;
            } else {
                diff.removed.push_back({row, 1});
            }
        }
        const int left = static_cast<int>(rest.size()) - first;
        if (left > 0) groups.push_back({first, left});
    }
    std::reverse(diff.removed.begin(), diff.removed.end());
    applyDiff(std::move(rest), std::move(groups), diff);
    Q_EMIT stateChanged();
}

}  // namespace ninefold::ui
