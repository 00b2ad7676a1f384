// SPDX-License-Identifier: MIT
#include "ui/nine/cell_strip.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <algorithm>

#include "ui/inspector/wording.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kBadge = 20;
constexpr int kTiedBadge = 28;
constexpr int kBarHeight = 4;
constexpr int kShortestBar = 2 * kGrid;
constexpr int kNumberWidth = 3 * kGrid;
constexpr int kMarkSide = 3 * kGrid;
constexpr int kRoomForTwoMarks = 18 * kGrid;

QPainterPath rounded(const QRectF& rect, qreal radius) {
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

void paintMark(QPainter& painter, const QRect& place, const QIcon& symbol, const QColor& behind) {
    if (behind.isValid()) painter.fillPath(rounded(place, kHalfGrid), behind);
    const int inset = (place.width() - kIconSize) / 2;
    symbol.paint(&painter, place.adjusted(inset, inset, -inset, -inset));
}

}  // namespace

QRect CellStrip::seen(const QRect& part) const {
    return QStyle::visualRect(direction_, place_, part);
}

QRect CellStrip::starRect() const {
    return {place_.right() + 1 - kMarkSide, place_.top() + (place_.height() - kMarkSide) / 2,
            kMarkSide, kMarkSide};
}

QRect CellStrip::rejectRect() const {
    if (place_.width() < kRoomForTwoMarks) return {};
    return starRect().translated(-kMarkSide, 0);
}

CellStrip::Mark CellStrip::markAt(const QPoint& position) const {
    const QPoint place = QStyle::visualPos(direction_, place_, position);
    if (starRect().contains(place)) return Mark::Star;
    return rejectRect().contains(place) ? Mark::Reject : Mark::None;
}

void CellStrip::paint(QPainter& painter, const Tokens& tokens, const BatchCell& cell,
                      Mark hovered) const {
    painter.setFont(fontFor(TextRole::Small));
    const int left = paintBadge(painter, tokens, cell);
    if (cell.merit && cell.rank > 0) paintMerit(painter, tokens, cell, left);
    const QColor none;
    const bool starred = cell.row->starred;
    paintMark(painter, seen(starRect()),
              starred ? icon(QStringLiteral("star_filled"), tokens.star)
                      : icon(QStringLiteral("star"), tokens.mutedText),
              hovered == Mark::Star ? tokens.hover : none);
    if (rejectRect().isEmpty()) return;
    paintMark(painter, seen(rejectRect()),
              icon(QStringLiteral("reject"), cell.row->rejected ? tokens.error : tokens.mutedText),
              hovered == Mark::Reject ? tokens.hover : none);
}

int CellStrip::paintBadge(QPainter& painter, const Tokens& tokens, const BatchCell& cell) const {
    if (cell.rank == 0) return place_.left();
    const bool best = cell.rank == 1;
    const QString text = QString::number(cell.rank) + (cell.tied ? QStringLiteral("=") : QString());
    const int width = cell.tied || cell.rank > 9 ? kTiedBadge : kBadge;
    const QRect badge(place_.left(), place_.center().y() + 1 - kBadge / 2, width, kBadge);
    painter.fillPath(rounded(seen(badge), kHalfGrid), best ? tokens.accent : tokens.pressed);
    painter.setPen(best ? tokens.onAccent : tokens.text);
    painter.drawText(seen(badge), Qt::AlignCenter, text);
    return badge.right() + 1;
}

void CellStrip::paintMerit(QPainter& painter, const Tokens& tokens, const BatchCell& cell,
                           int left) const {
    const int marks = rejectRect().isEmpty() ? starRect().left() : rejectRect().left();
    const QRect number(marks - kHalfGrid - kNumberWidth, place_.top(), kNumberWidth,
                       place_.height());
    painter.setPen(tokens.text);
    if (number.left() < left) return;
    painter.drawText(seen(number), Qt::AlignRight | Qt::AlignVCenter,
                     QString::number(fitnessPercent(*cell.merit)));
    const QRect bar(left + kGrid, place_.center().y() + 1 - kBarHeight / 2,
                    number.left() - left - 2 * kGrid, kBarHeight);
    if (bar.width() < kShortestBar) return;
    QRect filled = bar;
    filled.setWidth(std::max(kBarHeight, qRound(bar.width() * std::clamp(*cell.merit, 0.0, 1.0))));
    painter.fillPath(rounded(seen(bar), kBarHeight / 2.0), tokens.pressed);
    painter.fillPath(rounded(seen(filled), kBarHeight / 2.0),
                     cell.rank == 1 ? tokens.accent : tokens.mutedText);
}

}  // namespace ninefold::ui
