// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <vector>

#include "core/history/history_store.h"

namespace ninefold::ui {

/// What the gallery's side list shows.
struct Shelf {
    std::vector<Collection> collections;
    std::vector<SavedSearch> searches;
};

/// The places of the library: all, starred, trash, saved searches and collections, each a query.
/// Pictures can be dropped on collections.
class ShelfModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Kind { Head, Place, Search, Collection };

    explicit ShelfModel(QObject* parent = nullptr);

    void setShelf(const Shelf& shelf);

    Kind kind(int row) const { return item(row).kind; }
    QString name(int row) const { return item(row).name; }
    const ImageQuery& query(int row) const { return item(row).query; }
    /// The row whose query this is, or -1.
    int rowOf(const ImageQuery& query) const;
    /// The name of a collection, empty if there is none such.
    QString collectionName(std::int64_t id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// A new name for a collection; renamed() asks for it.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QStringList mimeTypes() const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    void dropped(const std::vector<std::int64_t>& images, qint64 collection, const QString& name);
    void renamed(qint64 collection, const QString& name);

private:
    struct Item {
        Kind kind = Kind::Head;
        QString name;
        QString icon;
        ImageQuery query;
        std::int64_t count = -1;  ///< < 0 when it isn't shown
    };
    const Item& item(int row) const { return items_[static_cast<std::size_t>(row)]; }
    void addPlaces();

    std::vector<Item> items_;
};

}  // namespace ninefold::ui
