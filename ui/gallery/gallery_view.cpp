// SPDX-License-Identifier: MIT
#include "ui/gallery/gallery_view.h"

#include <QScrollBar>
#include <QTimer>
#include <algorithm>
#include <unordered_set>
#include <utility>

#include "ui/gallery/gallery_model.h"
#include "ui/gallery/thumbnail_cache.h"
#include "ui/gallery/thumbnail_delegate.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

GalleryView::GalleryView(GalleryModel& model, QWidget* parent)
    : QListView(parent), model_(model), thumbnails_(new ThumbnailCache(this)) {
    setRole(this, "canvas");
    setAccessibleName(tr("Pictures"));
    setFrameShape(QFrame::NoFrame);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionRectVisible(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there: otherwise its coming and going would change the number of columns.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    // The pictures stand below the left edge of the search field.
    setViewportMargins(kGrid, kHalfGrid, 0, 0);
    setModel(&model);
    setItemDelegate(new ThumbnailDelegate(model, *thumbnails_, this));
    connect(thumbnails_, &ThumbnailCache::changed, viewport(), qOverload<>(&QWidget::update));
    verticalScrollBar()->setSingleStep(ThumbnailDelegate::kCellHeight / 4);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this,
            &GalleryView::rememberSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &GalleryView::restoreSelection);
    connect(&model, &QAbstractItemModel::dataChanged, this, &GalleryView::announceSoon);
}

std::vector<int> GalleryView::selectedRows() const {
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<ImageRow> GalleryView::selectedImages() const {
    std::vector<ImageRow> images;
    for (const int row : selectedRows()) images.push_back(model_.image(row));
    return images;
}

std::optional<ImageRow> GalleryView::currentImage() const {
    const QModelIndex index = currentIndex();
    if (!index.isValid() || !selectionModel()->isSelected(index)) return std::nullopt;
    return model_.image(index.row());
}

void GalleryView::selectImages(const std::vector<std::int64_t>& ids) {
    const std::unordered_set<std::int64_t> wanted(ids.begin(), ids.end());
    QItemSelection selection;
    QModelIndex first;
    for (int row = 0; row < model_.rowCount(); ++row) {
        if (wanted.count(model_.image(row).id) == 0) continue;
        const QModelIndex index = model_.index(row);
        if (!first.isValid()) first = index;
        selection.select(index, index);
    }
    if (!first.isValid()) return;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(first);
}

int GalleryView::topRow() const {
    const QModelIndex index = indexAt({ThumbnailDelegate::kCellWidth / 2, kGrid});
    return index.row();
}

void GalleryView::paintEvent(QPaintEvent* event) {
    thumbnails_->forgetWishes();
    QListView::paintEvent(event);
}

void GalleryView::resizeEvent(QResizeEvent* event) {
    spreadColumns();
    QListView::resizeEvent(event);
}

void GalleryView::spreadColumns() {
    const int width = viewport()->width();
    const int columns = std::max(1, width / ThumbnailDelegate::kCellWidth);
    // One pixel less, or the view wraps the last column.
    setGridSize({std::max(ThumbnailDelegate::kCellWidth, (width - 1) / columns),
                 ThumbnailDelegate::kCellHeight});
}

void GalleryView::rememberSelection() {
    remembered_.clear();
    for (const int row : selectedRows()) remembered_.push_back(model_.image(row).id);
    rememberedCurrent_ = currentIndex().isValid() ? model_.image(currentIndex().row()).id : 0;
}

void GalleryView::restoreSelection() {
    selectImages(remembered_);
    const int row = model_.rowOf(rememberedCurrent_);
    if (row >= 0) {
        selectionModel()->setCurrentIndex(model_.index(row), QItemSelectionModel::NoUpdate);
    }
    announceSoon();
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
