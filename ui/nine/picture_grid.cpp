// SPDX-License-Identifier: MIT
#include "ui/nine/picture_grid.h"

#include <QApplication>
#include <QPropertyAnimation>
#include <algorithm>

#include "ui/export/drag_source.h"
#include "ui/nine/batch_text.h"
#include "ui/nine/grid_layout.h"
#include "ui/nine/picture_cell.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

std::optional<double> progressOf(const Batch& batch) {
    if (batch.state != JobState::Running || batch.progress.steps == 0) return std::nullopt;
    return static_cast<double>(batch.progress.step) / batch.progress.steps;
}

}  // namespace

PictureGrid::PictureGrid(QWidget* parent) : QScrollArea(parent), content_(new QWidget(this)) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Pictures of this batch"));
    setRole(content_, "canvas");
    setWidget(content_);
}

void PictureGrid::setBatch(const Batch& batch) {
    const bool other = batch.job != batch_.job || batch.cells.size() != batch_.cells.size();
    const std::vector<int> before = batch_.order;
    const bool watched = isAncestorOf(QApplication::focusWidget());
    batch_ = batch;
    if (other) {
        makeCells();
        selection_ = {};
    }
    fillCells();
    if (other) {
        pick(0);
        arrange(false);
        if (watched) focusCurrent();
    } else if (batch_.order != before) {
        followOrder(before, watched);
        arrange(true);
    }
    announceCurrent();
}

/// What was being looked at stays picked. When it is gone, or stands last now because it was
/// rejected, the picture that took its place is; if nothing was looked at, the first one is.
void PictureGrid::followOrder(const std::vector<int>& before, bool watched) {
    const int was = selection_.current();
    const auto place = std::find(before.begin(), before.end(), was) - before.begin();
    const auto last = static_cast<std::ptrdiff_t>(batch_.order.size()) - 1;
    selection_.keep(batch_.order);
    const int now = placeOf(was);
    const auto& row = now < 0 ? std::nullopt : batch_.cells[static_cast<std::size_t>(was)].row;
    if (!watched) {
        pick(0);
    } else if (now < 0 || (row && row->rejected && now > place)) {
        pick(static_cast<int>(std::min(place, last)));
        focusCurrent();
    }
    showPicked();
}

void PictureGrid::makeCells() {
    qDeleteAll(cells_);
    cells_.clear();
    for (int index = 0; index < static_cast<int>(batch_.cells.size()); ++index) {
        cells_.push_back(makeCell(index));
    }
}

PictureCell* PictureGrid::makeCell(int index) {
    auto* cell = new PictureCell(content_);
    connect(cell, &PictureCell::picked, this,
            [this, index](Qt::KeyboardModifiers modifiers) { pickCell(index, modifiers); });
    connect(cell, &PictureCell::activated, this, &PictureGrid::activate);
    connect(cell, &PictureCell::starClicked, this, [this, index] { clickMark(index, Qt::Key_S); });
    connect(cell, &PictureCell::rejectClicked, this,
            [this, index] { clickMark(index, Qt::Key_X); });
    connect(cell, &PictureCell::menuRequested, this, &PictureGrid::showMenu);
    connect(cell, &PictureCell::dragged, this,
            [this, index](const QPoint& position) { drag(index, position); });
    connect(cell, &PictureCell::dropped, this, &PictureGrid::drop);
    // Out of the grid: to any other program.
    new DragSource(
        cell,
        [cell](const QPoint&) {
            if (!cell->row()) return DraggedPictures();
            return DraggedPictures{{*cell->row()}, cell->grab()};
        },
        viewport());
    cell->show();
    return cell;
}

void PictureGrid::fillCells() {
    const std::optional<double> progress = progressOf(batch_);
    for (int index = 0; index < static_cast<int>(cells_.size()); ++index) {
        PictureCell* cell = cells_[static_cast<std::size_t>(index)];
        const int place = placeOf(index);
        cell->setVisible(place >= 0);
        if (place < 0) continue;
        cell->setContent(batch_.cells[static_cast<std::size_t>(index)], cellText(batch_, place));
        cell->setProgress(progress);
    }
}

GridLayout PictureGrid::layoutNow() const {
    const int count = std::max(1, static_cast<int>(batch_.order.size()));
    const QSize picture(batch_.recipe.width, batch_.recipe.height);
    // While a large batch is drawn, all of it is seen at once.
    GridLayout layout = layOutGrid(count, picture, viewport()->size(), batch_.isActive());
    layout.direction = layoutDirection();
    return layout;
}

void PictureGrid::arrange(bool glide) {
    if (batch_.order.empty()) return;
    const GridLayout layout = layoutNow();
    content_->resize(layout.contentSize);
    for (int place = 0; place < static_cast<int>(batch_.order.size()); ++place) {
        PictureCell* cell = cellAt(place);
        if (glide && isVisible()) {
            glideTo(*cell, layout.cellRect(place));
        } else {
            cell->setGeometry(layout.cellRect(place));
        }
    }
}

void PictureGrid::glideTo(PictureCell& cell, const QRect& target) {
    auto* motion = new QPropertyAnimation(&cell, "geometry", &cell);
    motion->setDuration(motionMs());
    motion->setEasingCurve(QEasingCurve::OutCubic);
    motion->setEndValue(target);
    motion->start(QAbstractAnimation::DeleteWhenStopped);
}

std::optional<ImageRow> PictureGrid::current() const {
    if (placeOf(selection_.current()) < 0) return std::nullopt;
    return batch_.cells[static_cast<std::size_t>(selection_.current())].row;
}

std::vector<ImageRow> PictureGrid::selected() const {
    std::vector<ImageRow> rows;
    for (const int index : batch_.order) {
        const auto& row = batch_.cells[static_cast<std::size_t>(index)].row;
        if (row && selection_.contains(index)) rows.push_back(*row);
    }
    return rows;
}

void PictureGrid::pick(int place) {
    if (place < 0 || place >= static_cast<int>(batch_.order.size())) return;
    selection_.pick(batch_.order[static_cast<std::size_t>(place)]);
    showPicked();
}

void PictureGrid::showPicked() {
    for (int index = 0; index < static_cast<int>(cells_.size()); ++index) {
        cells_[static_cast<std::size_t>(index)]->setPicked(
            index == selection_.current(), selection_.size() > 1 && selection_.contains(index));
    }
    announceCurrent();
    Q_EMIT selectionChanged();
}

void PictureGrid::focusCurrent() {
    const int place = placeOf(selection_.current());
    if (place < 0) return;
    PictureCell* cell = cellAt(place);
    cell->setFocus(Qt::ShortcutFocusReason);
    ensureWidgetVisible(cell, kGrid, kGrid);
}

void PictureGrid::announceCurrent() {
    const std::optional<ImageRow> row = current();
    const bool same =
        row.has_value() == announced_.has_value() &&
        (!row || (row->id == announced_->id && row->rank == announced_->rank &&
                  row->starred == announced_->starred && row->rejected == announced_->rejected));
    if (same) return;
    announced_ = row;
    Q_EMIT currentChanged(row);
}

PictureCell* PictureGrid::cellAt(int place) const {
    return cells_[static_cast<std::size_t>(batch_.order[static_cast<std::size_t>(place)])];
}

int PictureGrid::placeOf(int index) const {
    const auto found = std::find(batch_.order.begin(), batch_.order.end(), index);
    return found == batch_.order.end() ? -1 : static_cast<int>(found - batch_.order.begin());
}

void PictureGrid::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    arrange(false);
}

}  // namespace ninefold::ui
