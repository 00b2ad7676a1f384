// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QStyledItemDelegate>

#include "core/history/history_store.h"

namespace ninefold::ui {

class GalleryModel;
class ThumbnailCache;
struct Tokens;

/// Paints one picture of the gallery: the picture, its rank, star and rating, the bar of its
/// fitness. What was rejected is faint; what isn't loaded yet is an empty box.
class ThumbnailDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kDefaultPx = 128;  ///< the embedded model's size: one to one

    /// Both must outlive this.
    ThumbnailDelegate(const GalleryModel& model, ThumbnailCache& thumbnails,
                      QObject* parent = nullptr);

    int picturePx() const { return picturePx_; }
    void setPicturePx(int px) { picturePx_ = px; }
    QSize cellSize() const;
    /// Where the picture stands in its cell.
    QRect pictureRect(const QRect& cell) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Asks for the picture without painting it.
    void wishFor(int row) const;

private:
    void paintPicture(QPainter& painter, const QRect& box, const ImageRow& image,
                      const Tokens& tokens) const;
    void paintMarks(QPainter& painter, const QRect& box, const ImageRow& image,
                    const Tokens& tokens) const;

    const QFont font_;  ///< of badges; finding a font is slow
    const GalleryModel& model_;
    ThumbnailCache& thumbnails_;
    int picturePx_ = kDefaultPx;
};

}  // namespace ninefold::ui
