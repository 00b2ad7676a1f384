// SPDX-License-Identifier: MIT
// The grid's keys, pointer and menu.
#include <QKeyEvent>
#include <algorithm>
#include <utility>

#include "ui/nine/grid_layout.h"
#include "ui/nine/picture_cell.h"
#include "ui/nine/picture_grid.h"
#include "ui/nine/picture_menu.h"

namespace ninefold::ui {

void PictureGrid::pickCell(int index, Qt::KeyboardModifiers modifiers) {
    if (modifiers.testFlag(Qt::ControlModifier)) {
        selection_.toggle(index);
    } else if (modifiers.testFlag(Qt::ShiftModifier)) {
        selection_.extendTo(index, batch_.order);
    } else {
        selection_.pick(index);
    }
    showPicked();
}

PictureGrid::Images PictureGrid::selectedIds() const {
    Images ids;
    for (const ImageRow& row : selected()) ids.push_back(row.id);
    return ids;
}

void PictureGrid::clickMark(int index, int key) {
    if (!selection_.contains(index)) pickCell(index, Qt::NoModifier);
    act(key);
}

void PictureGrid::toggleStar() {
    const std::vector<ImageRow> rows = selected();
    const bool all =
        std::all_of(rows.begin(), rows.end(), [](const ImageRow& row) { return row.starred; });
    Q_EMIT starToggled(selectedIds(), !all);
}

void PictureGrid::toggleRejected() {
    const std::vector<ImageRow> rows = selected();
    const bool all =
        std::all_of(rows.begin(), rows.end(), [](const ImageRow& row) { return row.rejected; });
    Q_EMIT rejectToggled(selectedIds(), !all);
}

void PictureGrid::activate() {
    const std::vector<ImageRow> rows = batch_.rows();
    const auto row = current();
    if (!row) return;
    const auto here = std::find_if(rows.begin(), rows.end(),
                                   [&](const ImageRow& other) { return other.id == row->id; });
    Q_EMIT activated(rows, static_cast<int>(here - rows.begin()));
}

bool PictureGrid::act(int key) {
    if (!PictureMenu::knows(key)) return false;
    const std::optional<ImageRow> row = current();
    if (!row) return true;  // it is still being drawn
    switch (key) {
        case Qt::Key_S:
            toggleStar();
            break;
        case Qt::Key_X:
            toggleRejected();
            break;
        case Qt::Key_T:
            Q_EMIT tagsRequested(selectedIds());
            break;
        case Qt::Key_V:
            Q_EMIT variationsRequested(*row);
            break;
        case Qt::Key_M:
            Q_EMIT moreLikeThisRequested(*row);
            break;
        case Qt::Key_U:
            Q_EMIT enlargeRequested(selected());
            break;
        case Qt::Key_C:
            Q_EMIT compareRequested(selected());
            break;
        case Qt::Key_E:
            Q_EMIT exportRequested();
            break;
        case Qt::Key_Delete:
            Q_EMIT trashRequested(selectedIds());
            break;
        default:
            activate();
    }
    return true;
}

void PictureGrid::showMenu(const QPoint& globalPosition) {
    const bool one = selection_.size() == 1;
    auto* menu = new PictureMenu(one, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &PictureMenu::chosen, this, &PictureGrid::act);
    menu->popup(globalPosition);
}

int PictureGrid::stepOf(int key) const {
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    return key == back ? -1 : 1;
}

int PictureGrid::placeByArrow(int key) const {
    const int place = placeOf(selection_.current());
    switch (key) {
        case Qt::Key_Left:
        case Qt::Key_Right:
            return place + stepOf(key);
        case Qt::Key_Up:
            return place - layoutNow().columns;
        case Qt::Key_Down:
            return place + layoutNow().columns;
        case Qt::Key_Home:
            return 0;
        default:
            return static_cast<int>(batch_.order.size()) - 1;
    }
}

void PictureGrid::goTo(int place, bool extend) {
    if (place >= 0 && place < static_cast<int>(batch_.order.size())) {
        pickCell(batch_.order[static_cast<std::size_t>(place)],
                 extend ? Qt::ShiftModifier : Qt::NoModifier);
    }
    focusCurrent();
}

bool PictureGrid::pickByKey(const QKeyEvent& event) {
    const int key = event.key();
    const bool extend = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (key) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Home:
        case Qt::Key_End:
            goTo(placeByArrow(key), extend);
            return true;
        default:
            break;
    }
    if (extend || key < Qt::Key_1 || key > Qt::Key_9) return false;
    goTo(key - Qt::Key_1, false);
    return true;
}

void PictureGrid::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    if (modifiers == Qt::AltModifier && sideways) {
        moveCurrent(stepOf(key));
    } else if (event->matches(QKeySequence::SelectAll)) {
        selection_.pickAll(batch_.order);
        showPicked();
    } else if (event->matches(QKeySequence::Undo)) {
        Q_EMIT undoRequested();
    } else if (modifiers == Qt::NoModifier && act(key)) {
        return;
    } else if ((modifiers & ~Qt::ShiftModifier) != 0 || !pickByKey(*event)) {
        event->ignore();
    }
}

void PictureGrid::drag(int index, const QPoint& globalPosition) {
    if (batch_.isActive()) return;
    const GridLayout layout = layoutNow();
    const QPoint position = content_->mapFromGlobal(globalPosition);
    for (int place = 0; place < static_cast<int>(batch_.order.size()); ++place) {
        if (!layout.cellRect(place).contains(position) || placeOf(index) == place) continue;
        batch_.order.erase(batch_.order.begin() + placeOf(index));
        batch_.order.insert(batch_.order.begin() + place, index);
        moved_ = true;
        arrange(true);
        return;
    }
}

void PictureGrid::drop() {
    if (std::exchange(moved_, false)) announceOwnOrder();
}

void PictureGrid::moveCurrent(int by) {
    const int place = placeOf(selection_.current());
    const int there = place + by;
    const bool inside = there >= 0 && there < static_cast<int>(batch_.order.size());
    if (batch_.isActive() || place < 0 || !inside) return;
    std::swap(batch_.order[static_cast<std::size_t>(place)],
              batch_.order[static_cast<std::size_t>(there)]);
    arrange(true);
    announceOwnOrder();
}

void PictureGrid::announceOwnOrder() {
    Images images;
    for (const ImageRow& row : batch_.rows()) images.push_back(row.id);
    Q_EMIT ownOrderChosen(images);
}

}  // namespace ninefold::ui
