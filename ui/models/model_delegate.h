// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace ninefold::ui {

class PictureLoader;
struct Tokens;

/// Paints one model: its preview or a symbol, title, and family, size and precision. One that can't
/// draw is muted.
class ModelDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `previews` must outlive it.
    ModelDelegate(PictureLoader& previews, QObject* parent);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintPreview(QPainter& painter, const QRect& place, const QModelIndex& index,
                      const Tokens& tokens) const;

    PictureLoader& previews_;
};

}  // namespace ninefold::ui
