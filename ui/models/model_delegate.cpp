// SPDX-License-Identifier: MIT
#include "ui/models/model_delegate.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <algorithm>

#include "ui/models/model_list_model.h"
#include "ui/theme/theme.h"
#include "ui/viewer/picture_loader.h"

namespace ninefold::ui {

namespace {

constexpr int kRowHeight = 9 * kGrid;
constexpr int kPreviewSize = 7 * kGrid;

}  // namespace

ModelDelegate::ModelDelegate(PictureLoader& previews, QObject* parent)
    : QStyledItemDelegate(parent), previews_(previews) {}

QSize ModelDelegate::sizeHint(const QStyleOptionViewItem& /*option*/,
                              const QModelIndex& /*index*/) const {
    return {30 * kGrid, kRowHeight};
}

void ModelDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect row = option.rect.adjusted(kHalfGrid, 2, -kHalfGrid, -2);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? tokens.raised : tokens.hover);
        painter->drawRoundedRect(row, kRadius, kRadius);
    }
    if (selected) {
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        painter->setPen(QPen(focused ? tokens.accent : tokens.border, focused ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), kRadius, kRadius);
    }
    const auto seen = [&](const QRect& part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    const QRect preview(row.left() + kHalfGrid + 2, row.center().y() - kPreviewSize / 2 + 1,
                        kPreviewSize, kPreviewSize);
    paintPreview(*painter, seen(preview), index, tokens);

    const bool canDraw = index.data(ModelListModel::CanDrawRole).toBool();
    const QRect words = row.adjusted(kPreviewSize + 3 * kGrid, 0, -kGrid, 0);
    const auto line = [&](const QString& text, TextRole role, const QColor& colour, int top) {
        painter->setFont(fontFor(role));
        painter->setPen(colour);
        const QRect place = seen({words.left(), row.top() + top, words.width(), 3 * kGrid});
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    line(index.data(Qt::DisplayRole).toString(), TextRole::Section,
         canDraw ? tokens.text : tokens.mutedText, 10);
    line(index.data(ModelListModel::LineRole).toString(), TextRole::Small, tokens.mutedText, 32);
    painter->restore();
}

void ModelDelegate::paintPreview(QPainter& painter, const QRect& place, const QModelIndex& index,
                                 const Tokens& tokens) const {
    const QString file = index.data(ModelListModel::PreviewRole).toString();
    const Picture* picture = file.isEmpty() ? nullptr : previews_.get(file);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.canvas);
    painter.drawRoundedRect(place, kHalfGrid, kHalfGrid);
    if (picture == nullptr || picture->isEmpty()) {
        const QString name = index.data(ModelListModel::CanDrawRole).toBool()
                                 ? QStringLiteral("model")
                                 : QStringLiteral("info");
        icon(name, tokens.mutedText).paint(&painter, place.adjusted(16, 16, -16, -16));
        return;
    }
    // The middle of the picture fills the square.
    const QSizeF size = picture->size();
    const double zoom = place.width() / std::min(size.width(), size.height());
    const QImage& level = picture->levelFor(zoom * painter.device()->devicePixelRatioF());
    const double side = std::min(level.width(), level.height());
    const QRectF middle((level.width() - side) / 2, (level.height() - side) / 2, side, side);
    QPainterPath corners;
    corners.addRoundedRect(place, kHalfGrid, kHalfGrid);
    painter.save();
    painter.setClipPath(corners);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(place), level, middle);
    painter.restore();
}

}  // namespace ninefold::ui
