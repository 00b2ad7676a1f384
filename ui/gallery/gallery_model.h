// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/base/cancel_token.h"
#include "core/base/error.h"
#include "core/history/history_store.h"
#include "ui/gallery/gallery_groups.h"
#include "ui/gallery/list_diff.h"

namespace ninefold::ui {

class Library;

/// The pictures that match a query: first the first few hundred, with what is behind them, then the
/// list of all ids, so that the scroll bar and "select all" are exact. What is behind the other ids
/// is loaded from the library's thread only for what is in sight. A new query stops the old one,
/// also amid its work in the database: results never arrive out of order.
class GalleryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class State { Loading, Ready, Failed };

    /// `library` must outlive this.
    explicit GalleryModel(Library& library, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    const ImageQuery& query() const { return query_; }
    /// Starts anew; the old pictures stay until the new list is here.
    void setQuery(const ImageQuery& query);
    /// The same query again: what changed comes in and goes out without disturbing the rest.
    void reload();
    Grouping grouping() const { return grouping_; }
    void setGrouping(Grouping grouping);
    const std::vector<GalleryGroup>& groups() const { return groups_; }

    State state() const { return state_; }
    const std::optional<Error>& error() const { return error_; }
    /// Whether what is shown answers query(), be it only with the first pictures.
    bool isAnswered() const { return answered_; }
    /// Whether the list is whole and up to date.
    bool isComplete() const { return !loading_; }

    const ImageKey& key(int row) const { return (*keys_)[static_cast<std::size_t>(row)]; }
    std::int64_t id(int row) const { return key(row).id; }
    /// The row of a picture, or -1.
    int rowOf(std::int64_t id) const;
    /// The picture, or nullptr while it isn't loaded.
    const ImageRow* image(int row) const;
    /// Loads what isn't loaded of these rows, and forgets what is far away.
    void want(int firstRow, int lastRow);
    /// Reads pictures of any rows and hands them to `done` in their order.
    void fetch(const std::vector<std::int64_t>& ids,
               std::function<void(const std::vector<ImageRow>&)> done);

    /// Shows a change before the library has it; a reload shows what is true.
    void showChange(const std::vector<std::int64_t>& ids,
                    const std::function<void(ImageRow&)>& change);
    void hideImages(const std::unordered_set<std::int64_t>& ids);

Q_SIGNALS:
    /// State, number of pictures or completeness may have changed.
    void stateChanged();
    void groupsChanged();
    /// The first answer to a new query is shown.
    void queryAnswered();

private:
    using Keys = std::vector<ImageKey>;
    enum class Part { First, Whole };
    struct Answer {
        Part part = Part::Whole;
        Grouping grouping = Grouping::None;
        std::shared_ptr<const Keys> base;  ///< what the diff counts from; none: all is new
        Keys keys;
        std::vector<ImageRow> rows;  ///< behind the first part
        std::vector<GalleryGroup> groups;
        ListDiff diff;
        std::optional<Error> error;
    };
    struct Loaded {
        ImageRow row;
        bool fresh = true;
    };

    void load(bool keepShown);
    void ask(Part part, bool keepShown);
    /// Fills in `wanted`, on the library's thread.
    static Answer read(const HistoryStore& store, const ImageQuery& query, Answer wanted,
                       const CancelToken& cancel);
    void receive(Answer answer);
    void fail(const Error& error);
    void become(Keys keys, std::vector<GalleryGroup> groups);
    void applyDiff(Keys keys, std::vector<GalleryGroup> groups, const ListDiff& diff);
    Grouping shownGrouping() const;
    void fetchWanted();
    void keepRows(const std::vector<ImageRow>& rows);
    void forgetFarRows();

    Library& library_;
    ImageQuery query_;
    Grouping grouping_ = Grouping::Day;
    std::shared_ptr<Keys> keys_ = std::make_shared<Keys>();  ///< never changed once it is shared
    std::vector<GalleryGroup> groups_;
    std::unordered_map<std::int64_t, Loaded> rows_;
    int wantedFirst_ = 0;
    int wantedLast_ = -1;
    bool fetching_ = false;
    CancelToken cancel_;  ///< of this load
    State state_ = State::Loading;
    std::optional<Error> error_;
    bool loading_ = false;
    bool answered_ = false;
    bool reloadAgain_ = false;
};

}  // namespace ninefold::ui
