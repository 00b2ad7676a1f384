// SPDX-License-Identifier: MIT
#include "ui/compare/compare_thumb.h"

#include <QPainter>

#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kSide = 8 * kGrid;
constexpr int kMarkSide = 2 * kGrid;

}  // namespace

bool CompareThumb::Content::operator==(const Content& other) const {
    return name == other.name && letter == other.letter && number == other.number &&
           current == other.current && starred == other.starred;
}

CompareThumb::CompareThumb(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::TabFocus);
    setFixedSize(sizeHint());
}

QSize CompareThumb::sizeHint() const {
    return {kSide, kSide};
}

void CompareThumb::setContent(const Content& content) {
    if (content == content_) return;
    content_ = content;
    const QString letter =
        content.letter.isEmpty() ? QString() : tr("shown as %1").arg(content.letter);
    setAccessibleName(tr("Picture %1: %2").arg(content.number).arg(content.name));
    setAccessibleDescription(letter);
    setToolTip(QStringLiteral("<p>%1</p>")
                   .arg(tr("%1 (%2)").arg(content.name.toHtmlEscaped()).arg(content.number)));
    update();
}

void CompareThumb::setThumbnail(const QImage& image) {
    if (image.isNull()) {
        image_ = {};
    } else {
        image_ = image.scaled(size() * devicePixelRatioF(), Qt::KeepAspectRatio,
                              Qt::SmoothTransformation);
        image_.setDevicePixelRatio(devicePixelRatioF());
    }
    update();
}

void CompareThumb::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.canvas);
    if (!image_.isNull()) {
        const QSizeF shown = image_.deviceIndependentSize();
        painter.drawImage(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2),
                          image_);
    }
    paintMarks(painter);
    if (!content_.current && !hasFocus()) return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(hasFocus() ? tokens.text : tokens.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void CompareThumb::paintMarks(QPainter& painter) {
    const Tokens& tokens = tokensOf(palette());
    const auto mark = [&](const QRect& place, const QString& text, const QColor& fill,
                          const QColor& ink) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(place, kHalfGrid, kHalfGrid);
        painter.setPen(ink);
        painter.setFont(fontFor(TextRole::Small));
        painter.drawText(place, Qt::AlignCenter, text);
    };
    const QRect first(kHalfGrid, kHalfGrid, kMarkSide, kMarkSide);
    mark(first, QString::number(content_.number), tokens.panel, tokens.text);
    if (!content_.letter.isEmpty()) {
        mark(first.translated(kMarkSide + 2, 0), content_.letter, tokens.accent, tokens.onAccent);
    }
    if (!content_.starred) return;
    const QRect place(width() - kHalfGrid - kMarkSide, kHalfGrid, kMarkSide, kMarkSide);
    mark(place, {}, tokens.panel, tokens.text);
    ui::icon(QStringLiteral("star_filled"), tokens.star)
        .paint(&painter, place.adjusted(2, 2, -2, -2));
}

}  // namespace ninefold::ui
