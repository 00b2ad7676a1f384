// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QStyledItemDelegate>

#include "core/history/history_store.h"

namespace ninefold::ui {

class GalleryModel;
class ThumbnailCache;
struct Tokens;

/// Paints one picture of the gallery: the picture, its rank and star, the bar of its fitness, and
/// the day on the first picture of each.
class ThumbnailDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kPicturePx = 128;  ///< the embedded model's size: one to one
    static constexpr int kCellWidth = 144;
    static constexpr int kCellHeight = 160;

    /// Both must outlive this.
    ThumbnailDelegate(const GalleryModel& model, ThumbnailCache& thumbnails,
                      QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintPicture(QPainter& painter, const QRect& box, const ImageRow& image,
                      const Tokens& tokens) const;
    bool isFirstOfDay(int row) const;

    const QFont font_;  ///< of badges; finding a font is slow
    const GalleryModel& model_;
    ThumbnailCache& thumbnails_;
};

}  // namespace ninefold::ui
