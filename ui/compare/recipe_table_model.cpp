// SPDX-License-Identifier: MIT
#include "ui/compare/recipe_table_model.h"

#include <QFont>
#include <algorithm>

#include "ui/inspector/recipe_wording.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

/// A prompt may be 64 KiB long; a table shows its beginning.
constexpr int kShownChars = 1500;

QString shown(const QString& text) {
    return text.size() <= kShownChars ? text : text.left(kShownChars) + QChar(0x2026);
}

}  // namespace

RecipeTableModel::RecipeTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void RecipeTableModel::setImages(const std::vector<ImageRow>& images, int a, int b) {
    beginResetModel();
    a_ = a;
    b_ = b;
    facts_.clear();
    names_.clear();
    for (std::size_t column = 0; column < images.size(); ++column) {
        const std::vector<RecipeFact> facts = recipeFacts(images[column]);
        facts_.resize(facts.size());
        for (std::size_t row = 0; row < facts.size(); ++row) {
            facts_[row].key = facts[row].key;
            facts_[row].values.push_back(facts[row].value);
        }
        const int place = static_cast<int>(column);
        const QString letter = place == a ? tr(" · A") : place == b ? tr(" · B") : QString();
        names_.push_back(QString::number(place + 1) + letter);
    }
    const std::vector<RecipeFact> kinds = recipeFacts({});
    for (std::size_t row = 0; row < facts_.size(); ++row) compare(facts_[row], kinds[row].isProse);
    choose();
    endResetModel();
}

void RecipeTableModel::compare(Fact& fact, bool isProse) const {
    const std::vector<QString>& values = fact.values;
    fact.differs = std::any_of(values.begin(), values.end(),
                               [&](const QString& value) { return value != values.front(); });
    for (std::size_t column = 0; column < values.size(); ++column) {
        const int other = static_cast<int>(column) == a_ ? b_ : a_;
        const QString& text = values[column];
        if (other < 0 || other >= static_cast<int>(values.size())) {
            fact.pieces.push_back({{shown(text), false}});
            continue;
        }
        const QString& reference = values[static_cast<std::size_t>(other)];
        if (isProse) {
            fact.pieces.push_back(wordDifferences(shown(text), shown(reference)));
        } else {
            fact.pieces.push_back({{shown(text), text != reference}});
        }
    }
}

void RecipeTableModel::setOnlyDifferences(bool only) {
    beginResetModel();
    onlyDifferences_ = only;
    choose();
    endResetModel();
}

void RecipeTableModel::choose() {
    shown_.clear();
    for (std::size_t row = 0; row < facts_.size(); ++row) {
        const Fact& fact = facts_[row];
        const bool says = std::any_of(fact.values.begin(), fact.values.end(),
                                      [](const QString& value) { return !value.isEmpty(); });
        if (says && (fact.differs || !onlyDifferences_)) shown_.push_back(row);
    }
}

int RecipeTableModel::differenceCount() const {
    return static_cast<int>(
        std::count_if(facts_.begin(), facts_.end(), [](const Fact& fact) { return fact.differs; }));
}

const RecipeTableModel::Fact& RecipeTableModel::factAt(int row) const {
    return facts_[shown_[static_cast<std::size_t>(row)]];
}

int RecipeTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int RecipeTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(names_.size());
}

QVariant RecipeTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Fact& fact = factAt(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
        case Qt::DisplayRole:
            return fact.values[column];
        case Qt::AccessibleTextRole:
            return tr("%1 of picture %2: %3")
                .arg(fact.key, names_[column], shown(fact.values[column]));
        case PiecesRole:
            return QVariant::fromValue(fact.pieces[column]);
        case DiffersRole:
            return fact.differs;
        default:
            return {};
    }
}

QVariant RecipeTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (section < 0) return {};
    if (orientation == Qt::Horizontal) {
        if (section >= columnCount()) return {};
        if (role == Qt::DisplayRole) return names_[static_cast<std::size_t>(section)];
        if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
        return {};
    }
    if (section >= rowCount()) return {};
    const Fact& fact = factAt(section);
    if (role == Qt::DisplayRole) return fact.key;
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignTop);
    if (role == Qt::FontRole) return fontFor(fact.differs ? TextRole::Section : TextRole::Body);
    return {};
}

}  // namespace ninefold::ui
