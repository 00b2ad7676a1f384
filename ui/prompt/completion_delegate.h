// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace ninefold::ui {

/// A completion with where it comes from at the right.
class CompletionDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace ninefold::ui
