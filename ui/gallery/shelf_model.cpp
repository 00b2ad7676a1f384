// SPDX-License-Identifier: MIT
#include "ui/gallery/shelf_model.h"

#include <QGuiApplication>
#include <QMimeData>
#include <QPalette>
#include <QSize>

#include "ui/bridge/convert.h"
#include "ui/export/picture_mime.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kRowHeight = 4 * kGrid;

}  // namespace

ShelfModel::ShelfModel(QObject* parent) : QAbstractListModel(parent) {
    setShelf({});
}

void ShelfModel::addPlaces() {
    ImageQuery starred;
    starred.starredOnly = true;
    ImageQuery imported;
    imported.origin = "imported";
    ImageQuery trash;
    trash.trashed = true;
    items_.push_back({Kind::Place, tr("All pictures"), QStringLiteral("gallery"), {}});
    items_.push_back({Kind::Place, tr("Starred"), QStringLiteral("star"), starred});
    items_.push_back({Kind::Place, tr("Imported"), QStringLiteral("import"), imported});
    items_.push_back({Kind::Place, tr("Trash"), QStringLiteral("trash"), trash});
}

void ShelfModel::setShelf(const Shelf& shelf) {
    beginResetModel();
    items_.clear();
    addPlaces();
    items_.push_back({Kind::Head, tr("Collections"), {}, {}});
    for (const Collection& collection : shelf.collections) {
        ImageQuery query;
        query.collection = collection.id;
        items_.push_back({Kind::Collection, toQString(collection.name), QStringLiteral("folder"),
                          query, collection.count});
    }
    if (!shelf.searches.empty()) items_.push_back({Kind::Head, tr("Saved searches"), {}, {}});
    for (const SavedSearch& search : shelf.searches) {
        items_.push_back(
            {Kind::Search, toQString(search.name), QStringLiteral("search"), search.query});
    }
    endResetModel();
}

int ShelfModel::rowOf(const ImageQuery& query) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (kind(row) != Kind::Head && this->query(row) == query) return row;
    }
    return -1;
}

QString ShelfModel::collectionName(std::int64_t id) const {
    for (const Item& each : items_) {
        if (each.kind == Kind::Collection && each.query.collection == id) return each.name;
    }
    return {};
}

int ShelfModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(items_.size());
}

QVariant ShelfModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Item& it = item(index.row());
    switch (role) {
        case Qt::DisplayRole:
            if (it.count < 0) return it.name;
            return QStringLiteral("%1  (%2)").arg(it.name).arg(it.count);
        case Qt::EditRole:
            return it.name;
        case Qt::AccessibleTextRole:
            return it.count < 0
                       ? it.name
                       : tr("%1, %n picture(s)", nullptr, static_cast<int>(it.count)).arg(it.name);
        case Qt::DecorationRole:
            return it.icon.isEmpty() ? QVariant() : icon(it.icon);
        case Qt::FontRole:
            return it.kind == Kind::Head ? fontFor(TextRole::Small) : QVariant();
        case Qt::ForegroundRole:
            return it.kind == Kind::Head ? tokensOf(QGuiApplication::palette()).mutedText
                                         : QVariant();
        case Qt::SizeHintRole:
            return QSize(0, kRowHeight);
        case Qt::ToolTipRole:
            return it.kind == Kind::Collection
                       ? tr("Drop pictures here to put them into “%1”; F2 renames it").arg(it.name)
                       : it.name;
        default:
            return {};
    }
}

Qt::ItemFlags ShelfModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    switch (kind(index.row())) {
        case Kind::Head:
            return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
        case Kind::Collection:
            return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable |
                   Qt::ItemIsDropEnabled | Qt::ItemNeverHasChildren;
        default:
            return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    }
}

bool ShelfModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole || kind(index.row()) != Kind::Collection) {
        return false;
    }
    const QString name = value.toString().trimmed();
    if (name.isEmpty() || name == this->name(index.row())) return false;
    Q_EMIT renamed(query(index.row()).collection, name);
    return false;  // the library has the last word
}

QStringList ShelfModel::mimeTypes() const {
    return {QString::fromLatin1(kOwnPicturesMime)};
}

bool ShelfModel::canDropMimeData(const QMimeData* data, Qt::DropAction /*action*/, int /*row*/,
                                 int /*column*/, const QModelIndex& parent) const {
    return parent.isValid() && kind(parent.row()) == Kind::Collection &&
           data->hasFormat(QString::fromLatin1(kOwnPicturesMime));
}

bool ShelfModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                              const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    std::vector<std::int64_t> ids;
    for (const QByteArray& line : data->data(mimeTypes().front()).split('\n')) {
        bool isNumber = false;
        const qlonglong id = line.toLongLong(&isNumber);
        if (isNumber) ids.push_back(id);
    }
    Q_EMIT dropped(ids, query(parent.row()).collection, name(parent.row()));
    return true;
}

}  // namespace ninefold::ui
