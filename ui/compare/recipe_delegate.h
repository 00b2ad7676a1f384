// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

class QTextLayout;

namespace ninefold::ui {

/// Draws a value of the recipe table over as many lines as it takes, what differs set off by weight
/// and ground.
class RecipeDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// For the width of `option.rect`.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    /// Lays the value out in lines of `width`; returns its height.
    double layOut(QTextLayout& layout, const QStyleOptionViewItem& option, const QModelIndex& index,
                  int width) const;
};

}  // namespace ninefold::ui
