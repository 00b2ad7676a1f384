// SPDX-License-Identifier: MIT
// Keys, mouse and drags of GalleryView.
#include <QDrag>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>
#include <algorithm>
#include <utility>

#include "ui/export/picture_mime.h"
#include "ui/gallery/gallery_model.h"
#include "ui/gallery/gallery_view.h"
#include "ui/gallery/thumbnail_delegate.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

/// Other programs take files; more than these at once is no drag but a copy of the library.
constexpr std::size_t kMostFiles = 100;

}  // namespace

void GalleryView::enter() {
    enterSoon_ = !model_.isAnswered();
    setFocus();
    if (!enterSoon_) pickOne();
}

void GalleryView::arrive() {
    setFocus();
    arriveSoon_ = !model_.isComplete() || model_.rowCount() == 0;
    if (!arriveSoon_ && !selectionModel()->hasSelection()) pickOne();
}

void GalleryView::pickOne() {
    if (model_.rowCount() == 0) return;
    executeDelayedItemsLayout();
    const bool inSight = viewport()->rect().intersects(visualRect(currentIndex()));
    if (inSight && selectionModel()->isSelected(currentIndex())) return;
    setCurrentIndex(inSight ? currentIndex() : model_.index(std::max(0, topRow())));
}

void GalleryView::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason) pickOne();
}

void GalleryView::selectAll() {
    selectAllSoon_ = !model_.isComplete();
    QListView::selectAll();
}

QModelIndex GalleryView::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/) {
    const int count = model_.rowCount();
    if (count == 0) return {};
    if (!currentIndex().isValid()) return model_.index(std::max(0, topRow()));
    const int row = currentIndex().row();
    const int page =
        std::max(1, viewport()->height() / std::max(1, visualRect(currentIndex()).height()));
    const auto away = [&](int lines) {
        int at = row;
        for (int i = 0; i < std::abs(lines); ++i) at = layout_.lineAway(at, lines > 0 ? 1 : -1);
        return at;
    };
    const int right = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    int next = row;
    switch (action) {
        case MoveLeft:
            next = row - right;
            break;
        case MovePrevious:
            next = row - 1;
            break;
        case MoveRight:
            next = row + right;
            break;
        case MoveNext:
            next = row + 1;
            break;
        case MoveUp:
            next = away(-1);
            break;
        case MoveDown:
            next = away(1);
            break;
        case MovePageUp:
            next = away(-page);
            break;
        case MovePageDown:
            next = away(page);
            break;
        case MoveHome:
            next = 0;
            break;
        case MoveEnd:
            next = count - 1;
            break;
    }
    return model_.index(std::clamp(next, 0, count - 1));
}

int GalleryView::nearestRow(const QPoint& point) const {
    const QPoint place = point + QPoint(0, verticalOffset());
    const int row = layout_.rowAt(place);
    if (row >= 0) return row;
    const GalleryLayout::Span line = layout_.span(place.y(), place.y());
    return line.lastRow;
}

void GalleryView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) {
    if (state() == DragSelectingState) return selectWithin(rect.normalized(), command);
    // All between two pictures, in the order of the gallery.
    const int a = nearestRow(rect.topLeft());
    const int b = nearestRow(rect.bottomRight());
    if (a < 0 || b < 0) return;
    selectionModel()->select(
        QItemSelection(model_.index(std::min(a, b)), model_.index(std::max(a, b))), command);
}

void GalleryView::selectWithin(const QRect& rect, QItemSelectionModel::SelectionFlags command) {
    const QRect place = rect.translated(0, verticalOffset());
    const GalleryLayout::Span touched = layout_.span(place.top(), place.bottom());
    QItemSelection selection;
    for (int row = touched.firstRow; row <= std::min(touched.lastRow, model_.rowCount() - 1);
         ++row) {
        if (!layout_.cellRect(row).intersects(place)) continue;
        if (!selection.isEmpty() && selection.back().bottom() == row - 1) {
            selection.back() = QItemSelectionRange(selection.back().topLeft(), model_.index(row));
        } else {
            selection.select(model_.index(row), model_.index(row));
        }
    }
    selectionModel()->select(selection, command);
}

QRegion GalleryView::visualRegionForSelection(const QItemSelection& selection) const {
    const GalleryLayout::Span seen =
        layout_.span(verticalOffset(), verticalOffset() + viewport()->height());
    QRegion region;
    for (const QItemSelectionRange& range : selection) {
        const int last = std::min(range.bottom(), seen.lastRow);
        for (int row = std::max(range.top(), seen.firstRow); row <= last; ++row) {
            region += layout_.cellRect(row).translated(0, -verticalOffset());
        }
    }
    return region;
}

void GalleryView::mousePressEvent(QMouseEvent* event) {
    pressedAt_ = bandEnd_ = event->pos() + QPoint(0, verticalOffset());
    const int group = layout_.headAt(event->pos() + QPoint(0, verticalOffset()));
    if (group >= 0 && event->button() == Qt::LeftButton) {
        return selectGroup(group, event->modifiers());
    }
    QListView::mousePressEvent(event);
}

void GalleryView::mouseMoveEvent(QMouseEvent* event) {
    bandEnd_ = event->pos() + QPoint(0, verticalOffset());
    QListView::mouseMoveEvent(event);
    if (state() == DragSelectingState) viewport()->update();
}

void GalleryView::mouseReleaseEvent(QMouseEvent* event) {
    const bool hadBand = state() == DragSelectingState;
    QListView::mouseReleaseEvent(event);
    if (hadBand) viewport()->update();
}

void GalleryView::selectGroup(int group, Qt::KeyboardModifiers modifiers) {
    if (group >= static_cast<int>(model_.groups().size())) return;
    const GalleryGroup& all = model_.groups()[static_cast<std::size_t>(group)];
    const QItemSelection selection(model_.index(all.first),
                                   model_.index(all.first + all.count - 1));
    selectionModel()->setCurrentIndex(model_.index(all.first), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, modifiers.testFlag(Qt::ControlModifier)
                                            ? QItemSelectionModel::Select
                                            : QItemSelectionModel::ClearAndSelect);
}

void GalleryView::startDrag(Qt::DropActions /*actions*/) {
    const int pressed = layout_.rowAt(pressedAt_);
    if (pressed < 0 || !delegate_->pictureRect(layout_.cellRect(pressed)).contains(pressedAt_)) {
        return;  // between two pictures a band begins
    }
    QMimeData* mime = selectionMime().release();
    if (mime == nullptr) return;
    auto* drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->setPixmap(dragPixmap(static_cast<int>(selectedRows().size())));
    drag->exec(Qt::CopyAction);
}

std::unique_ptr<QMimeData> GalleryView::selectionMime() const {
    const std::vector<int> rows = selectedRows();
    if (rows.empty()) return nullptr;
    QByteArray ids;
    std::vector<ImageRow> images;
    for (const int row : rows) {
        ids += QByteArray::number(static_cast<qlonglong>(model_.id(row))) + '\n';
        const ImageRow* image = model_.image(row);
        if (image != nullptr && rows.size() <= kMostFiles) images.push_back(*image);
    }
    auto mime = std::make_unique<PictureMime>(images);
    mime->setData(QString::fromLatin1(kOwnPicturesMime), ids);
    return mime;
}

QPixmap GalleryView::dragPixmap(int count) const {
    const Tokens& tokens = tokensOf(palette());
    const QString text = tr("%n picture(s)", nullptr, count);
    const QFont font = fontFor(TextRole::Small);
    const QSize size(QFontMetrics(font).horizontalAdvance(text) + 3 * kGrid, 3 * kGrid);
    QPixmap pixmap(size * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(QRect(QPoint(), size), kRadius, kRadius);
    painter.setFont(font);
    painter.setPen(tokens.onAccent);
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, text);
    return pixmap;
}

void GalleryView::selectionChanged(const QItemSelection& selected,
                                   const QItemSelection& deselected) {
    QListView::selectionChanged(selected, deselected);
    announceSoon();
}

void GalleryView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    announceSoon();
}

void GalleryView::announceSoon() {
    if (std::exchange(announcing_, true)) return;
    QTimer::singleShot(0, this, [this] {
        announcing_ = false;
        Q_EMIT selectionMoved();
    });
}

}  // namespace ninefold::ui
