// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/history/history_store.h"
#include "ui/compare/word_diff.h"

namespace ninefold::ui {

/// The recipes of compared pictures side by side: a column a picture, a row a fact. Each value is
/// held against that of A; A's against B's.
class RecipeTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        PiecesRole = Qt::UserRole,  ///< std::vector<TextPiece>: what differs within the value
        DiffersRole,                ///< bool: the pictures disagree on this fact
    };

    explicit RecipeTableModel(QObject* parent = nullptr);

    /// `a` and `b` are places in `images`, or -1 when there are no two.
    void setImages(const std::vector<ImageRow>& images, int a, int b);
    /// Leaves out what all pictures have in common.
    void setOnlyDifferences(bool only);
    /// How many facts differ, shown or not.
    int differenceCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Fact {
        QString key;
        std::vector<QString> values;                 ///< by picture
        std::vector<std::vector<TextPiece>> pieces;  ///< by picture
        bool differs = false;
    };

    void choose();
    void compare(Fact& fact, bool isProse) const;
    const Fact& factAt(int row) const;

    std::vector<Fact> facts_;
    std::vector<std::size_t> shown_;
    std::vector<QString> names_;  ///< of the pictures
    int a_ = -1;
    int b_ = -1;
    bool onlyDifferences_ = true;
};

}  // namespace ninefold::ui

Q_DECLARE_METATYPE(std::vector<ninefold::ui::TextPiece>)
