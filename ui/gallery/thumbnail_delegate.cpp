// SPDX-License-Identifier: MIT
#include "ui/gallery/thumbnail_delegate.h"

#include <QFileInfo>
#include <QPainter>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/gallery/gallery_model.h"
#include "ui/gallery/thumbnail_cache.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kBadgeHeight = 20;
constexpr int kBarHeight = kHalfGrid;
constexpr int kRingWidth = 2;
constexpr QColor kBadgeFill(0, 0, 0, 165);
constexpr qreal kRejectedOpacity = 0.3;

/// Dark in both themes, so that it reads on any picture.
void paintBadge(QPainter& painter, const QRect& badge, const QString& text) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(kBadgeFill);
    painter.drawRoundedRect(badge, kHalfGrid, kHalfGrid);
    painter.setPen(Qt::white);
    painter.drawText(badge, Qt::AlignCenter, text);
}

QRect badgeAt(const QPainter& painter, const QPoint& topLeft, const QString& text) {
    const int width = painter.fontMetrics().horizontalAdvance(text) + kGrid;
    return {topLeft, QSize(std::max(width, kBadgeHeight), kBadgeHeight)};
}

void paintStar(QPainter& painter, const QRect& box) {
    const QRect badge(box.right() + 1 - kBadgeHeight - kHalfGrid, box.top() + kHalfGrid,
                      kBadgeHeight, kBadgeHeight);
    paintBadge(painter, badge, {});
    icon(QStringLiteral("star_filled"), darkTokens().star)
        .paint(&painter, QRect(badge.topLeft() + QPoint(3, 3), QSize(14, 14)));
}

/// Small stars in the lower left corner.
void paintRating(QPainter& painter, const QRect& box, int rating) {
    constexpr int kStarPx = 12;
    const QRect badge(box.left() + kHalfGrid, box.bottom() + 1 - kBadgeHeight - kHalfGrid,
                      rating * kStarPx + kGrid, kBadgeHeight);
    paintBadge(painter, badge, {});
    const QIcon star = icon(QStringLiteral("star_filled"), QColor(Qt::white));
    for (int i = 0; i < rating; ++i) {
        star.paint(&painter,
                   QRect(badge.left() + kHalfGrid + i * kStarPx + 1,
                         badge.top() + (kBadgeHeight - kStarPx) / 2 + 1, kStarPx - 2, kStarPx - 2));
    }
}

/// Where a picture will be.
void paintEmpty(QPainter& painter, const QRect& box, const Tokens& tokens) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.field);
    painter.drawRoundedRect(box, kHalfGrid, kHalfGrid);
}

void paintFitness(QPainter& painter, const QRect& box, double fitness, const Tokens& tokens) {
    QRectF track(box.left(), box.bottom() + 1 + kHalfGrid, box.width(), kBarHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.border);
    painter.drawRoundedRect(track, kBarHeight / 2.0, kBarHeight / 2.0);
    track.setWidth(std::max<qreal>(kBarHeight, track.width() * std::clamp(fitness, 0.0, 1.0)));
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(track, kBarHeight / 2.0, kBarHeight / 2.0);
}

/// Behind the cell when selected, around it when it has the keyboard.
void paintState(QPainter& painter, const QStyleOptionViewItem& option, const QRect& cell,
                const Tokens& tokens) {
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (!selected && !focused && !hovered) return;
    QColor fill = selected ? tokens.accent : tokens.hover;
    // Of several that are selected, keys like R and the full view are about the strong one.
    fill.setAlphaF(selected && focused ? 0.7F : selected ? 0.3F : hovered ? 0.6F : 0.0F);
    painter.setBrush(fill);
    painter.setPen(selected || focused ? QPen(tokens.accent, kRingWidth) : QPen(Qt::NoPen));
    const qreal inset = kRingWidth / 2.0;
    painter.drawRoundedRect(QRectF(cell).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
}

}  // namespace

ThumbnailDelegate::ThumbnailDelegate(const GalleryModel& model, ThumbnailCache& thumbnails,
                                     QObject* parent)
    : QStyledItemDelegate(parent),
      font_(fontFor(TextRole::Small)),
      model_(model),
      thumbnails_(thumbnails) {}

QSize ThumbnailDelegate::cellSize() const {
    return {picturePx_ + 2 * kGrid, picturePx_ + 4 * kGrid};
}

QRect ThumbnailDelegate::pictureRect(const QRect& cell) const {
    return {cell.left() + kGrid, cell.top() + kHalfGrid + kGrid, picturePx_, picturePx_};
}

QSize ThumbnailDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return cellSize();
}

void ThumbnailDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.palette);
    const QRect cell = option.rect.adjusted(0, kHalfGrid, 0, -kHalfGrid);
    const QRect box = pictureRect(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->setFont(font_);
    paintState(*painter, option, cell, tokens);
    if (const ImageRow* image = model_.image(index.row())) {
        if (image->rejected) painter->setOpacity(kRejectedOpacity);
        paintPicture(*painter, box, *image, tokens);
        painter->setOpacity(1);
        paintMarks(*painter, box, *image, tokens);
    } else {
        paintEmpty(*painter, box, tokens);
    }
    painter->restore();
}

void ThumbnailDelegate::paintMarks(QPainter& painter, const QRect& box, const ImageRow& image,
                                   const Tokens& tokens) const {
    if (image.rank > 0) {
        const QString rank = QString::number(image.rank);
        const QPoint corner = box.topLeft() + QPoint(kHalfGrid, kHalfGrid);
        paintBadge(painter, badgeAt(painter, corner, rank), rank);
    }
    if (image.starred) paintStar(painter, box);
    if (image.rating > 0) paintRating(painter, box, image.rating);
    if (image.fitness) paintFitness(painter, box, *image.fitness, tokens);
}

void ThumbnailDelegate::wishFor(int row) const {
    const ImageRow* image = model_.image(row);
    if (image != nullptr) thumbnails_.get(*image, picturePx_);
}

void ThumbnailDelegate::paintPicture(QPainter& painter, const QRect& box, const ImageRow& image,
                                     const Tokens& tokens) const {
    const qreal scale = painter.device()->devicePixelRatioF();
    const QPixmap* picture = thumbnails_.get(image, qRound(picturePx_ * scale));
    if (picture != nullptr && !picture->isNull()) {
        const QSizeF size = QSizeF(picture->size()) / scale;
        const QPointF corner(box.left() + (box.width() - size.width()) / 2,
                             box.top() + (box.height() - size.height()) / 2);
        painter.drawPixmap(QRectF(corner, size), *picture, QRectF(picture->rect()));
        return;
    }
    paintEmpty(painter, box, tokens);
    if (picture == nullptr) return;  // still being decoded
    const QRect sign(box.center() - QPoint(kGrid, 2 * kGrid), QSize(kIconSize, kIconSize));
    icon(QStringLiteral("warning"), tokens.mutedText).paint(&painter, sign);
    painter.setPen(tokens.mutedText);
    const QRect words = box.adjusted(kHalfGrid, box.height() / 2 + kGrid, -kHalfGrid, 0);
    painter.drawText(
        words, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
        QFileInfo::exists(toQString(image.file)) ? tr("Can't be read") : tr("File is missing"));
}

}  // namespace ninefold::ui
