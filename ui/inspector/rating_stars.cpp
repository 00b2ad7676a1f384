// SPDX-License-Identifier: MIT
#include "ui/inspector/rating_stars.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <algorithm>

#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kStep = 3 * kGrid;  ///< from star to star

}  // namespace

RatingStars::RatingStars(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFixedSize(sizeHint());
    setToolTip(tr("Rate: 1 to 5, 0 for none"));
    setRating(0);
}

QSize RatingStars::sizeHint() const {
    return {kMost * kStep, kStep};
}

void RatingStars::setRating(int rating) {
    rating_ = rating;
    setAccessibleName(rating == kMixed ? tr("Rating: the pictures differ")
                      : rating == 0    ? tr("Rating: none")
                                       : tr("Rating: %1 of 5").arg(rating));
    update();
}

int RatingStars::starAt(const QPointF& place) const {
    const double x = layoutDirection() == Qt::LeftToRight ? place.x() : width() - place.x();
    return std::clamp(static_cast<int>(x) / kStep + 1, 1, kMost);
}

void RatingStars::hover(int star) {
    hovered_ = star;
    update();
}

bool RatingStars::event(QEvent* event) {
    // Digits are the rating here, whatever they pick elsewhere.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key >= Qt::Key_0 && key <= Qt::Key_5) event->accept();
    }
    return QWidget::event(event);
}

void RatingStars::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const int now = std::max(0, rating_);
    if (key >= Qt::Key_0 && key <= Qt::Key_5) {
        Q_EMIT ratingRequested(key - Qt::Key_0);
    } else if (key == Qt::Key_Right) {
        Q_EMIT ratingRequested(std::min(kMost, now + 1));
    } else if (key == Qt::Key_Left) {
        Q_EMIT ratingRequested(std::max(0, now - 1));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void RatingStars::mouseMoveEvent(QMouseEvent* event) {
    hover(starAt(event->position()));
}

void RatingStars::leaveEvent(QEvent* event) {
    hover(0);
    QWidget::leaveEvent(event);
}

void RatingStars::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return event->ignore();
    const int star = starAt(event->position());
    Q_EMIT ratingRequested(star == rating_ ? 0 : star);
}

void RatingStars::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    const int filled = hovered_ > 0 ? hovered_ : rating_;
    for (int star = 1; star <= kMost; ++star) {
        const int left = (star - 1) * kStep + (kStep - kIconSize) / 2;
        const QRect place = QStyle::visualRect(
            layoutDirection(), rect(), {left, (height() - kIconSize) / 2, kIconSize, kIconSize});
        const QIcon drawn = star <= filled ? icon(QStringLiteral("star_filled"), tokens.star)
                                           : icon(QStringLiteral("star"), tokens.mutedText);
        drawn.paint(&painter, place);
    }
    if (!hasFocus()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.accent);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kHalfGrid, kHalfGrid);
}

}  // namespace ninefold::ui
