// SPDX-License-Identifier: MIT
#include "ui/nine/picture_cell.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <tuple>
#include <utility>

#include "ui/inspector/wording.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kRing = 4;  // room for the focus ring around the picture
constexpr int kFlag = 3 * kGrid;
constexpr int kProgressHeight = 4;
constexpr qreal kRejectedOpacity = 0.25;

QPainterPath rounded(const QRectF& rect, qreal radius) {
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

/// What is painted of a cell besides its picture.
auto marksOf(const BatchCell& cell) {
    return std::make_tuple(cell.row.has_value(), cell.rank, cell.tied, cell.merit, cell.odd,
                           cell.row && cell.row->starred, cell.row && cell.row->rejected);
}

}  // namespace

PictureCell::PictureCell(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::ClickFocus);
    setMouseTracking(true);
}

void PictureCell::setContent(const BatchCell& content, const QString& description) {
    const bool same = content.image.cacheKey() == content_.image.cacheKey() &&
                      marksOf(content) == marksOf(content_);
    content_ = content;
    if (accessibleName() != description) {
        setAccessibleName(description);
        QString tip = row() && row()->fitness ? fitnessWords(*row()->fitness) : QString();
        if (content.odd) tip += QLatin1Char('\n') + tr("Unlike the others");
        setToolTip(tip);
    }
    if (!same) update();
}

void PictureCell::setProgress(std::optional<double> progress) {
    if (progress_ == progress) return;
    progress_ = progress;
    if (!row()) update();
}

void PictureCell::setPicked(bool current, bool selected) {
    if (current_ == current && selected_ == selected) return;
    current_ = current;
    selected_ = selected;
    // One stop of the Tab key for the whole grid.
    setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    update();
}

QRect PictureCell::pictureRect() const {
    return rect().adjusted(kRing, kRing, -kRing, -kRing - kStripHeight);
}

CellStrip PictureCell::strip() const {
    const QRect picture = pictureRect();
    return CellStrip({picture.left(), picture.bottom() + 1, picture.width(), kStripHeight},
                     layoutDirection());
}

CellStrip::Mark PictureCell::markAt(const QPoint& position) const {
    return row() ? strip().markAt(position) : CellStrip::Mark::None;
}

void PictureCell::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintPicture(painter);
    if (row()) {
        strip().paint(painter, tokensOf(palette()), content_, hovered_);
        if (content_.odd) paintOddness(painter);
    } else if (progress_) {
        paintProgress(painter);
    }
    if (current_ || selected_) paintRing(painter);
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
    if (row() && row()->rejected) painter.setOpacity(kRejectedOpacity);
    painter.drawImage(place, content_.image);
    painter.restore();
}

void PictureCell::paintOddness(QPainter& painter) const {
    const Tokens& tokens = tokensOf(palette());
    const QRect picture = pictureRect();
    const QRect place(picture.right() - kFlag - kHalfGrid, picture.top() + kGrid, kFlag, kFlag);
    painter.fillPath(rounded(place, kHalfGrid), tokens.window);
    const int inset = (kFlag - kIconSize) / 2;
    icon(QStringLiteral("flag"), tokens.text)
        .paint(&painter, place.adjusted(inset, inset, -inset, -inset));
}

void PictureCell::paintProgress(QPainter& painter) const {
    const Tokens& tokens = tokensOf(palette());
    const QRect picture = pictureRect();
    const QRectF bar(picture.left(), picture.bottom() + 1 + (kStripHeight - kProgressHeight) / 2.0,
                     picture.width(), kProgressHeight);
    QRectF filled = bar;
    filled.setWidth(bar.width() * std::clamp(*progress_, 0.0, 1.0));
    painter.fillPath(rounded(bar, kProgressHeight / 2.0), tokens.pressed);
    painter.fillPath(rounded(filled, kProgressHeight / 2.0), tokens.accent);
}

void PictureCell::paintRing(QPainter& painter) const {
    const Tokens& tokens = tokensOf(palette());
    const bool strong = hasFocus() || selected_;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(strong ? tokens.accent : tokens.mutedText, current_ ? 2 : 1));
    painter.drawRoundedRect(QRectF(pictureRect()).adjusted(-3, -3, 3, 3), kRadius + 3, kRadius + 3);
}

void PictureCell::click(CellStrip::Mark mark) {
    if (mark == CellStrip::Mark::Star) Q_EMIT starClicked();
    if (mark == CellStrip::Mark::Reject) Q_EMIT rejectClicked();
}

void PictureCell::mousePressEvent(QMouseEvent* event) {
    pressed_ = event->pos();
    dragging_ = false;
    const CellStrip::Mark mark = markAt(event->pos());
    const bool left = event->button() == Qt::LeftButton;
    // A mark and the menu act on all that are selected when this is one of them.
    const bool keep = selected_ && (mark != CellStrip::Mark::None || !left);
    if (!keep) Q_EMIT picked(event->modifiers());
    if (left) click(mark);
}

void PictureCell::mouseDoubleClickEvent(QMouseEvent* event) {
    const CellStrip::Mark mark = markAt(event->pos());
    if (mark == CellStrip::Mark::None) {
        Q_EMIT activated();
    } else {
        click(mark);
    }
}

void PictureCell::mouseMoveEvent(QMouseEvent* event) {
    if ((event->buttons() & Qt::LeftButton) != 0 && row()) {
        const int way = (event->pos() - pressed_).manhattanLength();
        if (way >= QApplication::startDragDistance()) dragging_ = true;
        if (dragging_) Q_EMIT dragged(event->globalPosition().toPoint());
        return;
    }
    const CellStrip::Mark mark = markAt(event->pos());
    if (std::exchange(hovered_, mark) != mark) update();
}

void PictureCell::mouseReleaseEvent(QMouseEvent* /*event*/) {
    if (std::exchange(dragging_, false)) Q_EMIT dropped();
}

void PictureCell::contextMenuEvent(QContextMenuEvent* event) {
    if (row()) Q_EMIT menuRequested(event->globalPos());
}

void PictureCell::leaveEvent(QEvent* /*event*/) {
    hovered_ = CellStrip::Mark::None;
    update();
}

void PictureCell::focusInEvent(QFocusEvent* event) {
    update();
    // A click has said more than this already.
    if (event->reason() != Qt::MouseFocusReason && !selected_) Q_EMIT picked(Qt::NoModifier);
}

void PictureCell::focusOutEvent(QFocusEvent* /*event*/) {
    update();
}

}  // namespace ninefold::ui
