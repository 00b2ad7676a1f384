// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <optional>
#include <unordered_set>
#include <vector>

#include "core/base/cancel_token.h"
#include "core/base/error.h"
#include "core/history/history_store.h"

namespace ninefold::ui {

class Library;

/// The pictures that match a query, newest first. They come page by page from the library's thread
/// until all are here, so that the first screen stands at once and "select all" means all. A new
/// query drops the pages of the old one: results never arrive out of order.
class GalleryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class State { Loading, Ready, Failed };
    static constexpr int kPageSize = 500;

    /// `library` must outlive this.
    explicit GalleryModel(Library& library, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    const ImageQuery& query() const { return query_; }
    /// Starts anew; the old pictures stay until the first page is here.
    void setQuery(const ImageQuery& query);
    /// The same query again: what changed comes in and goes out without disturbing the rest.
    void reload();

    State state() const { return state_; }
    const std::optional<Error>& error() const { return error_; }
    /// Whether the last page is here.
    bool isComplete() const { return !loading_; }

    const std::vector<ImageRow>& images() const { return rows_; }
    const ImageRow& image(int row) const { return rows_[static_cast<std::size_t>(row)]; }
    /// The row of a picture, or -1.
    int rowOf(std::int64_t id) const;

    /// Shows a change before the library has it; a reload shows what is true.
    void showStarred(const std::unordered_set<std::int64_t>& ids, bool starred);
    void hideImages(const std::unordered_set<std::int64_t>& ids);

Q_SIGNALS:
    /// State, number of pictures or completeness may have changed.
    void stateChanged();

private:
    struct Page {
        std::vector<ImageRow> rows;
        std::optional<Error> error;
    };

    void load(bool keepShown);
    void fetchPage(int offset);
    void receive(Page page, int offset);
    void fail(const Error& error);
    void addToShown(std::vector<ImageRow> rows, bool first);
    void finishLoading();
    void becomeRows(std::vector<ImageRow> rows);
    void applyDiff(std::vector<ImageRow> rows);

    Library& library_;
    ImageQuery query_;
    std::vector<ImageRow> rows_;
    std::vector<ImageRow> incoming_;         // of a reload, until complete
    std::unordered_set<std::int64_t> seen_;  // ids of this load
    CancelToken cancel_;                     // of this load
    State state_ = State::Loading;
    std::optional<Error> error_;
    bool loading_ = false;
    bool keepShown_ = false;
    bool reloadAgain_ = false;
};

}  // namespace ninefold::ui
