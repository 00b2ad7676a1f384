// SPDX-License-Identifier: MIT
#include "ui/nine/picture_grid.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPropertyAnimation>
#include <algorithm>

#include "ui/export/drag_source.h"
#include "ui/nine/batch_text.h"
#include "ui/nine/grid_layout.h"
#include "ui/nine/picture_cell.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

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
    const bool settled = !other && batch.order != batch_.order;
    const bool watched = isAncestorOf(QApplication::focusWidget());
    batch_ = batch;
    if (other) makeCells();
    fillCells();
    if (other) {
        pick(0);
    } else if (settled) {
        // What was being looked at stays picked; if nothing was, the best picture is.
        const bool gone = placeOf(currentIndex_) < 0;
        if (gone || !watched) currentIndex_ = batch_.order.empty() ? 0 : batch_.order.front();
        pick(std::max(0, placeOf(currentIndex_)));
    }
    if (other || settled) arrange(settled);
    if (other && watched) focusCurrent();
    announceCurrent();
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
    connect(cell, &PictureCell::picked, this, [this, index] { pick(placeOf(index)); });
    connect(cell, &PictureCell::activated, this, &PictureGrid::activate);
    connect(cell, &PictureCell::starClicked, this, [this, index] { toggleStar(index); });
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
    for (int index = 0; index < static_cast<int>(cells_.size()); ++index) {
        PictureCell* cell = cells_[static_cast<std::size_t>(index)];
        const int place = placeOf(index);
        cell->setVisible(place >= 0);
        if (place < 0) continue;
        cell->setContent(batch_.cells[static_cast<std::size_t>(index)], cellText(batch_, place));
    }
}

void PictureGrid::arrange(bool glide) {
    if (batch_.order.empty()) return;
    const int count = static_cast<int>(batch_.order.size());
    const QSize picture(batch_.recipe.width, batch_.recipe.height);
    const GridLayout layout = layOutGrid(count, picture, viewport()->size());
    content_->resize(layout.contentSize);
    for (int place = 0; place < count; ++place) {
        PictureCell* cell =
            cells_[static_cast<std::size_t>(batch_.order[static_cast<std::size_t>(place)])];
        const QRect target = layout.cellRect(place);
        if (!glide || !isVisible()) {
            cell->setGeometry(target);
            continue;
        }
        auto* motion = new QPropertyAnimation(cell, "geometry", cell);
        motion->setDuration(motionMs());
        motion->setEasingCurve(QEasingCurve::OutCubic);
        motion->setEndValue(target);
        motion->start(QAbstractAnimation::DeleteWhenStopped);
    }
}

std::optional<ImageRow> PictureGrid::current() const {
    if (placeOf(currentIndex_) < 0) return std::nullopt;
    return batch_.cells[static_cast<std::size_t>(currentIndex_)].row;
}

void PictureGrid::pick(int place) {
    if (place < 0 || place >= static_cast<int>(batch_.order.size())) return;
    currentIndex_ = batch_.order[static_cast<std::size_t>(place)];
    for (std::size_t index = 0; index < cells_.size(); ++index) {
        cells_[index]->setCurrent(static_cast<int>(index) == currentIndex_);
    }
    announceCurrent();
}

void PictureGrid::focusCurrent() {
    if (placeOf(currentIndex_) < 0) return;
    PictureCell* cell = cells_[static_cast<std::size_t>(currentIndex_)];
    cell->setFocus(Qt::ShortcutFocusReason);
    ensureWidgetVisible(cell, kGrid, kGrid);
}

void PictureGrid::announceCurrent() {
    const std::optional<ImageRow> row = current();
    const bool same = row.has_value() == announced_.has_value() &&
                      (!row || (row->id == announced_->id && row->rank == announced_->rank &&
                                row->starred == announced_->starred));
    if (same) return;
    announced_ = row;
    Q_EMIT currentChanged(row);
}

void PictureGrid::activate() {
    const std::vector<ImageRow> rows = batch_.rows();
    const auto row = current();
    if (!row) return;
    const auto here = std::find_if(rows.begin(), rows.end(),
                                   [&](const ImageRow& other) { return other.id == row->id; });
    Q_EMIT activated(rows, static_cast<int>(here - rows.begin()));
}

void PictureGrid::toggleStar(int index) {
    if (placeOf(index) < 0) return;
    const auto& row = batch_.cells[static_cast<std::size_t>(index)].row;
    if (row) Q_EMIT starToggled(row->id, !row->starred);
}

int PictureGrid::placeOf(int index) const {
    const auto found = std::find(batch_.order.begin(), batch_.order.end(), index);
    return found == batch_.order.end() ? -1 : static_cast<int>(found - batch_.order.begin());
}

int PictureGrid::columns() const {
    const QSize picture(batch_.recipe.width, batch_.recipe.height);
    return layOutGrid(std::max(1, static_cast<int>(batch_.order.size())), picture,
                      viewport()->size())
        .columns;
}

bool PictureGrid::moveBy(int key) {
    const int last = static_cast<int>(batch_.order.size()) - 1;
    int place = placeOf(currentIndex_);
    switch (key) {
        case Qt::Key_Left:
            --place;
            break;
        case Qt::Key_Right:
            ++place;
            break;
        case Qt::Key_Up:
            place -= columns();
            break;
        case Qt::Key_Down:
            place += columns();
            break;
        case Qt::Key_Home:
            place = 0;
            break;
        case Qt::Key_End:
            place = last;
            break;
        default:
            return false;
    }
    if (place >= 0 && place <= last) pick(place);
    focusCurrent();
    return true;
}

bool PictureGrid::act(int key) {
    const std::optional<ImageRow> row = current();
    switch (key) {
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            activate();
            return true;
        case Qt::Key_S:
            toggleStar(currentIndex_);
            return true;
        case Qt::Key_E:
            if (row) Q_EMIT exportRequested();
            return true;
        case Qt::Key_Delete:
            if (row) Q_EMIT trashRequested(row->id);
            return true;
        default:
            return false;
    }
}

void PictureGrid::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == 0;
    if (plain && key >= Qt::Key_1 && key <= Qt::Key_9) {
        pick(key - Qt::Key_1);
        focusCurrent();
    } else if (!plain || (!act(key) && !moveBy(key))) {
        event->ignore();
    }
}

void PictureGrid::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    arrange(false);
}

}  // namespace ninefold::ui
