// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>
#include <functional>
#include <vector>

#include "ui/bridge/library.h"
#include "ui/nine/batch.h"

namespace ninefold::ui {

/// The batch that is shown, and what the artist does with its pictures. A change is seen at once
/// and stored on the library's thread; each can be undone. Lives on the interface thread.
class Desk : public QObject {
    Q_OBJECT

public:
    using Images = std::vector<std::int64_t>;

    /// The library must outlive it.
    explicit Desk(Library& library, QObject* parent = nullptr);

    const Batch& batch() const { return batch_; }
    /// Shows a batch, or what the queue says anew of the shown one: what the artist did to that
    /// stays.
    void show(Batch batch);
    /// Shows a stored batch.
    void open(JobId job);
    /// Reads the shown batch again: its pictures may have been changed elsewhere.
    void readAgain();

    void setStarred(const Images& images, bool starred);
    void setRejected(const Images& images, bool rejected);
    void setTrashed(const Images& images, bool trashed);
    void setTags(const Images& images, const QStringList& added, const QStringList& removed);
    /// The shown pictures from the first to the last, as the artist wants them.
    void setOwnOrder(const Images& images);
    void setRankBy(RankBy rankBy);
    /// All pictures of a large batch, or only the best.
    void setExpanded(bool expanded);
    /// Takes back the last of these changes that is still to be taken back.
    void undo();

Q_SIGNALS:
    void batchChanged(const ninefold::ui::Batch& batch);
    /// The library holds other pictures or labels than before.
    void libraryChanged();
    /// Something happened that people may want to undo; says what.
    void edited(const QString& what);

private:
    /// Changes every shown picture of `images` by `patch`, shows that, and stores it by `work`.
    void change(const Images& images, const std::function<void(ImageRow&)>& patch,
                std::function<void(HistoryStore&)> work);
    void store(std::function<void(HistoryStore&)> work);
    void label(const Images& images, bool ImageRow::*flag, bool value,
               void (HistoryStore::*setter)(const Images&, bool));
    void keepLabels(Batch& batch) const;
    void placeOwn(const std::vector<std::pair<std::int64_t, double>>& places);
    void showStored(Batch batch);
    void refresh();

    Library& library_;
    Batch batch_;
    RankBy usualRankBy_ = RankBy::Fitness;
    std::vector<std::function<void()>> undo_;
};

}  // namespace ninefold::ui
