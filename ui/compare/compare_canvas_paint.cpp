// SPDX-License-Identifier: MIT
// How the canvas looks. All in screen pixels, so that picture pixels stay exact on fine displays.
#include <QPainter>
#include <QTimer>
#include <algorithm>

#include "ui/compare/compare_canvas.h"
#include "ui/compare/frame.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kLineWidth = 2;
constexpr int kKnob = 3 * kGrid;
/// So many pixels are interpolated within a frame of 16 ms, with time left for the rest.
constexpr int kSmoothPixels = 1200000;

}  // namespace

void CompareCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(palette()).canvas);
    if (pictures_.empty() || layers_.empty()) return;
    const double scale = devicePixelRatioF();
    painter.scale(1 / scale, 1 / scale);
    if (mode_ == CompareMode::SideBySide || !hasPair()) {
        paintSideBySide(painter);
    } else {
        paintPair(painter);
    }
}

void CompareCanvas::paintSideBySide(QPainter& painter) {
    const std::vector<QRect> all = places();
    for (int i = 0; i < static_cast<int>(all.size()); ++i) {
        const QRect& place = all[static_cast<std::size_t>(i)];
        const Picture& picture = pictures_[static_cast<std::size_t>(i)];
        paintLayerIn(painter, i, place.topLeft(), QRect(QPoint(), place.size()));
        if (picture.isEmpty()) paintMessage(painter, place, messageOf(picture));
        paintBadge(painter, place, QString::number(i + 1));
        if (i != current_ || all.size() < 2) continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokensOf(palette()).accent, kLineWidth));
        painter.drawRect(place.adjusted(1, 1, -1, -1));
    }
}

void CompareCanvas::paintPair(QPainter& painter) {
    const QRect place(QPoint(), screenSize());
    for (const int index : {a_, b_}) {
        const Picture& picture = pictures_[static_cast<std::size_t>(index)];
        if (picture.isEmpty()) return paintMessage(painter, place, messageOf(picture));
    }
    const int split = wipeX();
    switch (mode_) {
        case CompareMode::Wipe:
            paintLayerIn(painter, a_, {}, QRect(0, 0, split, place.height()));
            paintLayerIn(painter, b_, {}, QRect(split, 0, place.width() - split, place.height()));
            paintWipeLine(painter);
            break;
        case CompareMode::OnionSkin:
            paintLayerIn(painter, a_, {}, place);
            painter.setOpacity(opacity_);
            paintLayerIn(painter, b_, {}, place);
            painter.setOpacity(1);
            break;
        case CompareMode::Difference:
            paintLayerIn(painter, static_cast<int>(pictures_.size()), {}, place);
            if (difference_.isEmpty()) paintMessage(painter, place, tr("Comparing…"));
            return;
        default:
            paintLayerIn(painter, blinkOnB_ ? b_ : a_, {}, place);
            return paintBadge(painter, place, pairName(blinkOnB_));
    }
    paintBadge(painter, place, pairName(false));
    paintBadge(painter, place, pairName(true), true);
}

void CompareCanvas::paintLayerIn(QPainter& painter, int index, const QPoint& place,
                                 const QRect& part) {
    const bool moves = rest_->isActive();
    if (!moves || layers_[static_cast<std::size_t>(index)]) {
        painter.drawImage(place + part.topLeft(), layer(index), part);
        return;
    }
    const QSize screen = screenSize();
    const bool quick = screen.width() * screen.height() > kSmoothPixels;
    painter.save();
    painter.setClipRect(part.translated(place));
    painter.translate(place);
    paintLayer(painter, pictureOf(index), view_,
               quick     ? Magnify::Quick
               : smooth_ ? Magnify::Smooth
                         : Magnify::Squares);
    painter.restore();
}

QString CompareCanvas::pairName(bool isB) const {
    return isB ? tr("B · %1").arg(b_ + 1) : tr("A · %1").arg(a_ + 1);
}

QString CompareCanvas::messageOf(const Picture& picture) const {
    return picture.error.isEmpty() ? tr("Reading the picture…") : picture.error;
}

void CompareCanvas::paintWipeLine(QPainter& painter) {
    const Tokens& tokens = tokensOf(palette());
    const double scale = devicePixelRatioF();
    const int x = wipeX();
    const double width = kLineWidth * scale;
    painter.fillRect(QRectF(x - width / 2, sight().top(), width, sight().height()), tokens.accent);
    QRectF knob(0, 0, kKnob * scale, kKnob * scale);
    knob.moveCenter(QPointF(x, sight().center().y()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawEllipse(knob);
    const QRectF arrows =
        knob.adjusted(knob.width() / 6, knob.height() / 6, -knob.width() / 6, -knob.height() / 6);
    icon(QStringLiteral("wipe"), tokens.onAccent).paint(&painter, arrows.toRect());
}

void CompareCanvas::paintBadge(QPainter& painter, const QRect& place, const QString& text,
                               bool right) {
    const Tokens& tokens = tokensOf(palette());
    const double scale = devicePixelRatioF();
    painter.save();
    painter.translate(place.topLeft());
    painter.scale(scale, scale);
    painter.setFont(fontFor(TextRole::Section));
    const int width =
        std::max(3 * kGrid, painter.fontMetrics().horizontalAdvance(text) + 2 * kGrid);
    const int left = right ? qRound(place.width() / scale) - kGrid - width : kGrid;
    const QRect badge(left, kGrid, width, 3 * kGrid);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.panel);
    painter.drawRoundedRect(badge, kHalfGrid, kHalfGrid);
    painter.setPen(tokens.text);
    painter.drawText(badge, Qt::AlignCenter, text);
    painter.restore();
}

void CompareCanvas::paintMessage(QPainter& painter, const QRect& place, const QString& text) {
    const double scale = devicePixelRatioF();
    painter.save();
    painter.scale(scale, scale);
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(tokensOf(palette()).mutedText);
    const QRectF room(QPointF(place.topLeft()) / scale, QSizeF(place.size()) / scale);
    painter.drawText(room.adjusted(kGrid, kGrid, -kGrid, -kGrid),
                     int(Qt::AlignCenter) | int(Qt::TextWordWrap), text);
    painter.restore();
}

}  // namespace ninefold::ui
