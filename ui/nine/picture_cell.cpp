// SPDX-License-Identifier: MIT
#include "ui/nine/picture_cell.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "ui/inspector/wording.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kRing = 4;  // room for the focus ring around the picture
constexpr int kBadge = 20;
constexpr int kBarHeight = 4;
constexpr int kNumberWidth = 3 * kGrid;

QPainterPath rounded(const QRectF& rect, qreal radius) {
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

}  // namespace

PictureCell::PictureCell(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::ClickFocus);
    setMouseTracking(true);
}

void PictureCell::setContent(const BatchCell& content, const QString& description) {
    const bool samePicture = content.image.cacheKey() == content_.image.cacheKey();
    const bool sameRow =
        content.row.has_value() == row().has_value() &&
        (!row() || (content.row->rank == row()->rank && content.row->starred == row()->starred));
    content_ = content;
    if (accessibleName() != description) {
        setAccessibleName(description);
        const bool scored = row() && row()->fitness;
        setToolTip(scored ? fitnessWords(*row()->fitness) : QString());
    }
    if (!samePicture || !sameRow) update();
}

void PictureCell::setCurrent(bool current) {
    if (current_ == current) return;
    current_ = current;
    // One stop of the Tab key for the whole grid.
    setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    update();
}

QRect PictureCell::pictureRect() const {
    return rect().adjusted(kRing, kRing, -kRing, -kRing - kStripHeight);
}

QRect PictureCell::starRect() const {
    const QRect picture = pictureRect();
    const int side = 3 * kGrid;
    return {picture.right() + 1 - side, picture.bottom() + 1 + (kStripHeight - side) / 2, side,
            side};
}

void PictureCell::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintPicture(painter);
    if (row()) paintStrip(painter);
    if (current_) paintRing(painter);
}

void PictureCell::paintPicture(QPainter& painter) const {
    const Tokens& tokens = tokensOf(palette());
    const QRect place = pictureRect();
    if (content_.image.isNull()) {
        painter.setPen(tokens.border);
        painter.setBrush(tokens.window);
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
        return;
    }
    painter.save();
    painter.setClipPath(rounded(place, kRadius));
    painter.drawImage(place, content_.image);
    painter.restore();
}

void PictureCell::paintStrip(QPainter& painter) const {
    const Tokens& tokens = tokensOf(palette());
    const QRect picture = pictureRect();
    const int middle = picture.bottom() + 1 + kStripHeight / 2;
    const bool best = row()->rank == 1;
    painter.setFont(fontFor(TextRole::Small));

    if (row()->rank > 0) {
        const QRect badge(picture.left(), middle - kBadge / 2, kBadge, kBadge);
        painter.fillPath(rounded(badge, kHalfGrid), best ? tokens.accent : tokens.pressed);
        painter.setPen(best ? tokens.onAccent : tokens.text);
        painter.drawText(badge, Qt::AlignCenter, QString::number(row()->rank));
    }
    if (row()->rank > 0 && row()->fitness) {
        const QRect number(starRect().left() - kHalfGrid - kNumberWidth, middle - kBadge / 2,
                           kNumberWidth, kBadge);
        const int left = picture.left() + kBadge + kGrid;
        const QRectF bar(left, middle - kBarHeight / 2.0, number.left() - kGrid - left, kBarHeight);
        QRectF filled = bar;
        filled.setWidth(std::max<qreal>(kBarHeight, bar.width() * *row()->fitness));
        painter.fillPath(rounded(bar, kBarHeight / 2.0), tokens.pressed);
        painter.fillPath(rounded(filled, kBarHeight / 2.0),
                         best ? tokens.accent : tokens.mutedText);
        painter.setPen(tokens.text);
        painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(fitnessPercent(*row()->fitness)));
    }
    const QRect star = starRect();
    if (starHovered_) painter.fillPath(rounded(star, kHalfGrid), tokens.hover);
    const QIcon symbol = row()->starred ? icon(QStringLiteral("star_filled"), tokens.star)
                                        : icon(QStringLiteral("star"), tokens.mutedText);
    const int inset = (star.width() - kIconSize) / 2;
    symbol.paint(&painter, star.adjusted(inset, inset, -inset, -inset));
}

void PictureCell::paintRing(QPainter& painter) const {
    const Tokens& tokens = tokensOf(palette());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hasFocus() ? tokens.accent : tokens.mutedText, 2));
    painter.drawRoundedRect(QRectF(pictureRect()).adjusted(-3, -3, 3, 3), kRadius + 3, kRadius + 3);
}

void PictureCell::mousePressEvent(QMouseEvent* event) {
    Q_EMIT picked();
    if (row() && event->button() == Qt::LeftButton && starRect().contains(event->pos())) {
        Q_EMIT starClicked();
    }
}

void PictureCell::mouseDoubleClickEvent(QMouseEvent* event) {
    if (starRect().contains(event->pos())) {
        Q_EMIT starClicked();
    } else {
        Q_EMIT activated();
    }
}

void PictureCell::mouseMoveEvent(QMouseEvent* event) {
    const bool hovered = row() && starRect().contains(event->pos());
    if (hovered == starHovered_) return;
    starHovered_ = hovered;
    update();
}

void PictureCell::leaveEvent(QEvent* /*event*/) {
    starHovered_ = false;
    update();
}

void PictureCell::focusInEvent(QFocusEvent* /*event*/) {
    update();
    Q_EMIT picked();
}

void PictureCell::focusOutEvent(QFocusEvent* /*event*/) {
    update();
}

}  // namespace ninefold::ui
