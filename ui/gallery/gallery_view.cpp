// SPDX-License-Identifier: MIT
#include "ui/gallery/gallery_view.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <unordered_set>
#include <utility>

#include "ui/gallery/gallery_model.h"
#include "ui/gallery/thumbnail_cache.h"
#include "ui/gallery/thumbnail_delegate.h"
#include "ui/inspector/wording.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

GalleryView::GalleryView(GalleryModel& model, const QString& libraryFolder, QWidget* parent)
    : QListView(parent),
      model_(model),
      thumbnails_(new ThumbnailCache(libraryFolder, this)),
      delegate_(new ThumbnailDelegate(model, *thumbnails_, this)) {
    setRole(this, "canvas");
    setAccessibleName(tr("Pictures"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragDropMode(QAbstractItemView::DragOnly);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there: otherwise its coming and going would change the number of columns.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    // The pictures stand below the left edge of the search field.
    setViewportMargins(kGrid, kHalfGrid, 0, 0);
    setModel(&model);
    setItemDelegate(delegate_);
    connect(thumbnails_, &ThumbnailCache::changed, viewport(), qOverload<>(&QWidget::update));
    connectModel();
}

void GalleryView::connectModel() {
    connect(&model_, &QAbstractItemModel::modelAboutToBeReset, this,
            &GalleryView::rememberSelection);
    connect(&model_, &QAbstractItemModel::modelReset, this, &GalleryView::restoreSelection);
    connect(&model_, &QAbstractItemModel::dataChanged, this, &GalleryView::announceSoon);
    connect(&model_, &GalleryModel::groupsChanged, this, &GalleryView::scheduleDelayedItemsLayout);
    connect(&model_, &GalleryModel::queryAnswered, this, &GalleryView::showAnswer);
    connect(&model_, &GalleryModel::stateChanged, this, &GalleryView::finishList);
}

std::vector<int> GalleryView::selectedRows() const {
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<std::int64_t> GalleryView::selectedIds() const {
    std::vector<std::int64_t> ids;
    for (const int row : selectedRows()) ids.push_back(model_.id(row));
    return ids;
}

std::optional<ImageRow> GalleryView::currentImage() const {
    const QModelIndex index = currentIndex();
    if (!index.isValid() || !selectionModel()->isSelected(index)) return std::nullopt;
    const ImageRow* image = model_.image(index.row());
    return image != nullptr ? std::optional(*image) : std::nullopt;
}

void GalleryView::selectImages(const std::vector<std::int64_t>& ids) {
    const std::unordered_set<std::int64_t> wanted(ids.begin(), ids.end());
    QItemSelection selection;
    int begin = -1;
    int first = -1;
    for (int row = 0; row <= model_.rowCount(); ++row) {
        const bool is = row < model_.rowCount() && wanted.count(model_.id(row)) != 0;
        if (is && begin < 0) begin = row;
        if (is && first < 0) first = row;
        if (is || begin < 0) continue;
        selection.select(model_.index(begin), model_.index(row - 1));
        begin = -1;
    }
    if (first < 0) return;
    selectionModel()->setCurrentIndex(model_.index(first), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(model_.index(first));
}

int GalleryView::topRow() const {
    const GalleryLayout::Span seen = layout_.span(verticalOffset(), verticalOffset());
    return seen.lastRow >= seen.firstRow && seen.firstRow < model_.rowCount() ? seen.firstRow : -1;
}

int GalleryView::picturePx() const {
    return delegate_->picturePx();
}

void GalleryView::setPicturePx(int px) {
    const int top = topRow();
    delegate_->setPicturePx(px);
    arrange();
    // What was in sight stays there.
    if (top >= 0) scrollTo(model_.index(top), PositionAtTop);
    viewport()->update();
}

void GalleryView::arrange() {
    layout_.arrange(viewport()->width(), delegate_->cellSize(), model_.groups(),
                    model_.grouping() != Grouping::None && model_.query().similarTo == 0,
                    layoutDirection());
    updateGeometries();
}

void GalleryView::doItemsLayout() {
    arrange();
    QAbstractItemView::doItemsLayout();
}

void GalleryView::resizeEvent(QResizeEvent* event) {
    QAbstractItemView::resizeEvent(event);
    arrange();
}

void GalleryView::updateGeometries() {
    QAbstractItemView::updateGeometries();
    const int page = viewport()->height();
    verticalScrollBar()->setSingleStep(delegate_->cellSize().height() / 3);
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, std::max(0, layout_.heightPx() + kGrid - page));
}

void GalleryView::scrollContentsBy(int /*dx*/, int dy) {
    if (state() == DragSelectingState) return viewport()->update();  // the band isn't in a cell
    viewport()->scroll(0, dy);
}

int GalleryView::verticalOffset() const {
    return verticalScrollBar()->value();
}

QRect GalleryView::visualRect(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    return layout_.cellRect(index.row()).translated(0, -verticalOffset());
}

QModelIndex GalleryView::indexAt(const QPoint& point) const {
    const int row = layout_.rowAt(point + QPoint(0, verticalOffset()));
    return row >= 0 && row < model_.rowCount() ? model_.index(row) : QModelIndex();
}

void GalleryView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (!index.isValid()) return;
    executeDelayedItemsLayout();
    const QRect cell = layout_.cellRect(index.row());
    const int page = viewport()->height();
    const int top = verticalOffset();
    int wanted = top;
    if (hint == PositionAtTop) {
        wanted = cell.top();
    } else if (hint == PositionAtCenter) {
        wanted = cell.center().y() - page / 2;
    } else if (cell.top() < top) {
        wanted = cell.top() - kGrid;
    } else if (cell.bottom() > top + page) {
        wanted = cell.bottom() - page + kGrid;
    }
    verticalScrollBar()->setValue(wanted);
}

void GalleryView::paintEvent(QPaintEvent* event) {
    thumbnails_->forgetWishes();
    QPainter painter(viewport());
    const GalleryLayout::Span seen =
        layout_.span(verticalOffset(), verticalOffset() + viewport()->height());
    const int last = std::min(seen.lastRow, model_.rowCount() - 1);
    // All that is in sight, so that a strip that is painted after a step wishes for the rest too.
    if (seen.firstRow <= last) model_.want(seen.firstRow, last);

    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    const bool focused = hasFocus();
    for (int row = seen.firstRow; row <= last; ++row) {
        const QModelIndex index = model_.index(row);
        option.rect = visualRect(index);
        option.state &=
            ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
        if (selectionModel()->isSelected(index)) option.state |= QStyle::State_Selected;
        if (focused && index == currentIndex()) option.state |= QStyle::State_HasFocus;
        if (underMouse() && option.rect.contains(mouse)) option.state |= QStyle::State_MouseOver;
        if (event->rect().intersects(option.rect)) {
            delegate_->paint(&painter, option, index);
        } else {
            delegate_->wishFor(row);
        }
    }
    for (int group = seen.firstGroup; group <= seen.lastGroup; ++group) paintHead(painter, group);
    if (state() == DragSelectingState) paintBand(painter);
}

void GalleryView::paintBand(QPainter& painter) {
    const QColor accent = tokensOf(palette()).accent;
    QColor fill = accent;
    fill.setAlphaF(0.15F);
    painter.setPen(accent);
    painter.setBrush(fill);
    const QRect band = QRect(pressedAt_, bandEnd_).normalized();
    painter.drawRect(band.translated(0, -verticalOffset()));
}

void GalleryView::paintHead(QPainter& painter, int group) {
    const QRect head = layout_.headRect(group).translated(0, -verticalOffset());
    if (head.isEmpty() || group >= static_cast<int>(model_.groups().size())) return;
    const Tokens& tokens = tokensOf(palette());
    const QRect text = head.adjusted(kGrid, kGrid, -kGrid, 0);
    const QString count = pictureCount(model_.groups()[static_cast<std::size_t>(group)].count);
    painter.setFont(fontFor(TextRole::Small));
    const int countWidth = painter.fontMetrics().horizontalAdvance(count) + 2 * kGrid;
    painter.setPen(tokens.mutedText);
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, count);
    painter.setFont(fontFor(TextRole::Section));
    painter.setPen(tokens.text);
    const QRect title = text.adjusted(0, 0, -countWidth, 0);
    painter.drawText(
        title, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(headText(group), Qt::ElideRight, title.width()));
}

QString GalleryView::headText(int group) const {
    const int row = model_.groups()[static_cast<std::size_t>(group)].first;
    if (model_.grouping() == Grouping::Day) {
        return dayText(model_.key(row).createdAtMs, QDate::currentDate());
    }
    const ImageRow* image = model_.image(row);
    return image != nullptr ? promptLine(image->recipe) : tr("Loading…");
}

void GalleryView::rememberSelection() {
    remembered_ = selectedIds();
    rememberedCurrent_ = currentIndex().isValid() ? model_.id(currentIndex().row()) : 0;
}

void GalleryView::restoreSelection() {
    selectImages(remembered_);
    const int row = rememberedCurrent_ != 0 ? model_.rowOf(rememberedCurrent_) : -1;
    if (row >= 0) {
        selectionModel()->setCurrentIndex(model_.index(row), QItemSelectionModel::NoUpdate);
    }
    restored_ = selectedIds();
    announceSoon();
}

void GalleryView::showAnswer() {
    // What is found is read from the top; whoever takes the search back stays at the picture.
    if (!model_.query().text.empty() || restored_.empty()) verticalScrollBar()->setValue(0);
    if (std::exchange(enterSoon_, false)) pickOne();
}

void GalleryView::finishList() {
    if (!model_.isComplete()) return;
    const std::vector<std::int64_t> remembered = std::exchange(remembered_, {});
    // Pictures beyond the first part of a long list, unless others were picked meanwhile.
    if (model_.query().text.empty() && restored_.size() < remembered.size() &&
        restored_ == selectedIds()) {
        selectImages(remembered);
    }
    if (std::exchange(selectAllSoon_, false)) QListView::selectAll();
    if (std::exchange(arriveSoon_, false) && !selectionModel()->hasSelection()) pickOne();
}

}  // namespace ninefold::ui
