// SPDX-License-Identifier: MIT
#include "ui/prompt/frame_button.h"

#include <QPainter>

#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kFramePx = 18;  ///< the longer side of the drawing

}  // namespace

FrameButton::FrameButton(const QString& name, QSize sizePx, QWidget* parent)
    : QToolButton(parent), sizePx_(sizePx) {
    setCheckable(true);
    setAutoExclusive(false);
    setFixedSize(kControlHeight, kControlHeight);
    setToolTip(tr("%1, %2 × %3").arg(name).arg(sizePx.width()).arg(sizePx.height()));
    setAccessibleName(toolTip());
}

void FrameButton::paintEvent(QPaintEvent* event) {
    QToolButton::paintEvent(event);
    const Tokens& t = tokensOf(palette());
    const QSizeF frame = QSizeF(sizePx_).scaled(kFramePx, kFramePx, Qt::KeepAspectRatio);
    QRectF place(QPointF(), frame);
    place.moveCenter(QRectF(rect()).center());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isChecked() ? t.accent : t.mutedText, 1.5));
    if (isChecked()) {
        QColor fill = t.accent;
        fill.setAlpha(50);
        painter.setBrush(fill);
    }
    painter.drawRoundedRect(place, 2, 2);
}

}  // namespace ninefold::ui
