// SPDX-License-Identifier: MIT
#include "ui/models/model_list_model.h"

#include <QStringList>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/bridge/message_text.h"
#include "ui/models/model_words.h"

namespace ninefold::ui {

namespace {

bool comesBefore(const ModelFile& a, const ModelFile& b) {
    if (a.canDraw != b.canDraw) return a.canDraw;
    if (a.family.empty() != b.family.empty()) return !a.family.empty();
    if (a.family != b.family) return a.family < b.family;
    const int titles =
        QString::compare(toQString(a.title), toQString(b.title), Qt::CaseInsensitive);
    return titles != 0 ? titles < 0 : a.path < b.path;
}

}  // namespace

ModelListModel::ModelListModel(QObject* parent) : QAbstractListModel(parent) {}

int ModelListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

QVariant ModelListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ModelFile& file = model(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return toQString(file.title);
        case Qt::ToolTipRole:
            return toQString(file.path);
        case Qt::AccessibleTextRole:
            return toQString(file.title) + QStringLiteral(", ") + modelLine(file) +
                   QStringLiteral(". ") + messageText(file.what) + QLatin1Char(' ') +
                   messageText(file.problem);
        case LineRole:
            return modelLine(file);
        case CanDrawRole:
            return file.canDraw;
        case PreviewRole:
            return toQString(file.preview);
        default:
            return {};
    }
}

const ModelFile& ModelListModel::model(int row) const {
    return all_[shown_[static_cast<std::size_t>(row)]];
}

int ModelListModel::rowOf(const std::filesystem::path& path) const {
    const auto found = std::find_if(shown_.begin(), shown_.end(),
                                    [&](std::size_t index) { return all_[index].path == path; });
    return found == shown_.end() ? -1 : static_cast<int>(found - shown_.begin());
}

void ModelListModel::clear() {
    beginResetModel();
    all_.clear();
    shown_.clear();
    endResetModel();
}

void ModelListModel::add(const std::vector<ModelFile>& models) {
    for (const ModelFile& file : models) {
        all_.push_back(file);
        if (passes(file)) insertShown(all_.size() - 1);
    }
}

void ModelListModel::insertShown(std::size_t index) {
    const auto place = std::upper_bound(
        shown_.begin(), shown_.end(), index,
        [this](std::size_t a, std::size_t b) { return comesBefore(all_[a], all_[b]); });
    const int row = static_cast<int>(place - shown_.begin());
    beginInsertRows({}, row, row);
    shown_.insert(place, index);
    endInsertRows();
}

void ModelListModel::setFilter(const QString& text, bool onlyDrawable) {
    beginResetModel();
    words_ = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    onlyDrawable_ = onlyDrawable;
    shown_.clear();
    for (std::size_t i = 0; i < all_.size(); ++i) {
        if (passes(all_[i])) shown_.push_back(i);
    }
    std::sort(shown_.begin(), shown_.end(),
              [this](std::size_t a, std::size_t b) { return comesBefore(all_[a], all_[b]); });
    endResetModel();
}

bool ModelListModel::passes(const ModelFile& model) const {
    if (onlyDrawable_ && !model.canDraw) return false;
    const QString text = toQString(model.title) + QLatin1Char(' ') + familyText(model) +
                         QLatin1Char(' ') + toQString(model.path.filename());
    return std::all_of(words_.begin(), words_.end(), [&](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

}  // namespace ninefold::ui
