// SPDX-License-Identifier: MIT
#include "ui/export/sheet_painter.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <utility>

namespace ninefold::ui {

namespace {

constexpr int kMaxTitleLines = 3;

QFont sized(double px, bool bold = false) {
    QFont font;
    font.setPixelSize(std::max(1, qRound(px)));
    font.setBold(bold);
    return font;
}

}  // namespace

struct SheetPainter::Measures {
    double cellWidth = 0;
    double cellHeight = 0;
    double margin = 0;
    double gutter = 0;
    double caption = 0;  ///< height of the line below a picture
    double width = 0;
    double titleHeight = 0;
    double headHeight = 0;
    double footHeight = 0;
    QFont title;
    QFont body;
};

SheetPainter::SheetPainter(std::vector<QImage> pictures, SheetText text, const SheetLook& look,
                           int columns)
    : pictures_(std::move(pictures)),
      text_(std::move(text)),
      look_(look),
      columns_(std::clamp(columns, 1, static_cast<int>(pictures_.size()))) {
    for (const QImage& picture : pictures_) {
        widestPx_ = std::max(widestPx_, picture.width());
        highestPx_ = std::max(highestPx_, picture.height());
    }
}

SheetPainter::Measures SheetPainter::measure(double cellWidth) const {
    Measures m;
    m.cellWidth = cellWidth;
    m.cellHeight = cellWidth * highestPx_ / widestPx_;
    m.margin = cellWidth / 8;
    m.gutter = cellWidth / 16;
    m.width = 2 * m.margin + columns_ * (cellWidth + m.gutter) - m.gutter;
    const double text = cellWidth * 0.065;
    m.title = sized(text * 1.6, true);
    m.body = sized(text);
    m.caption = text * 2.2;
    const QFontMetricsF metrics(m.title);
    const QRectF room(0, 0, m.width - 2 * m.margin, metrics.lineSpacing() * kMaxTitleLines);
    m.titleHeight =
        std::min(metrics.boundingRect(room, Qt::TextWordWrap, text_.title).height(), room.height());
    m.headHeight = m.margin + m.titleHeight + text * 3;
    m.footHeight = text_.credit.isEmpty() ? m.margin - m.gutter : m.margin + text;
    return m;
}

QSizeF SheetPainter::size(double cellWidth) const {
    const Measures m = measure(cellWidth);
    const auto rows = (pictures_.size() + static_cast<std::size_t>(columns_) - 1) /
                      static_cast<std::size_t>(columns_);
    const double cells = static_cast<double>(rows) * (m.cellHeight + m.caption + m.gutter);
    return {m.width, m.headHeight + cells + m.footHeight};
}

void SheetPainter::paint(QPainter& painter, double cellWidth) const {
    const Measures m = measure(cellWidth);
    const QSizeF whole = size(cellWidth);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(QRectF(QPointF(), whole), look_.ground);
    paintHead(painter, m);
    for (std::size_t i = 0; i < pictures_.size(); ++i) paintCell(painter, m, i);
    if (text_.credit.isEmpty()) return;
    painter.setFont(m.body);
    painter.setPen(look_.mutedInk);
    const QRectF foot(m.margin, whole.height() - m.footHeight, m.width - 2 * m.margin,
                      m.footHeight - m.margin / 2);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(m.body).elidedText(text_.credit, Qt::ElideRight, foot.width()));
}

void SheetPainter::paintHead(QPainter& painter, const Measures& m) const {
    const double width = m.width - 2 * m.margin;
    painter.setFont(m.title);
    painter.setPen(look_.ink);
    painter.drawText(QRectF(m.margin, m.margin, width, m.titleHeight), Qt::TextWordWrap,
                     text_.title);
    painter.setFont(m.body);
    painter.setPen(look_.mutedInk);
    const QRectF line(m.margin, m.margin + m.titleHeight, width,
                      m.headHeight - m.margin - m.titleHeight);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(m.body).elidedText(text_.details, Qt::ElideRight, width));
}

void SheetPainter::paintCell(QPainter& painter, const Measures& m, std::size_t index) const {
    const auto column = static_cast<double>(index % static_cast<std::size_t>(columns_));
    const auto row = static_cast<double>(index / static_cast<std::size_t>(columns_));
    const QRectF cell(m.margin + column * (m.cellWidth + m.gutter),
                      m.headHeight + row * (m.cellHeight + m.caption + m.gutter), m.cellWidth,
                      m.cellHeight);
    const QImage& picture = pictures_[index];
    const double scale = m.cellWidth / widestPx_;
    QRectF target(0, 0, picture.width() * scale, picture.height() * scale);
    target.moveCenter(cell.center());
    // Whole units, so that a picture at its own size stays as it is.
    if (scale == 1) target.moveTopLeft(target.topLeft().toPoint());
    painter.drawImage(target, picture);
    if (index >= text_.captions.size()) return;
    painter.setFont(m.body);
    painter.setPen(look_.ink);
    painter.drawText(QRectF(cell.left(), cell.bottom(), cell.width(), m.caption), Qt::AlignCenter,
                     text_.captions[index]);
}

}  // namespace ninefold::ui
