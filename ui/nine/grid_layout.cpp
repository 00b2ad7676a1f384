// SPDX-License-Identifier: MIT
#include "ui/nine/grid_layout.h"

#include <QStyle>
#include <algorithm>

#include "ui/nine/picture_cell.h"
#include "ui/theme/tokens.h"

namespace ninefold::ui {

namespace {

constexpr int kMaxColumns = 3;
constexpr int kMaxOverviewColumns = 10;
constexpr int kGap = kGrid;
constexpr int kMargin = 0;  // the page has its own
constexpr int kSmallest = 6 * kGrid;
constexpr int kRing = 4;  // see PictureCell

int columnsFor(int count, int most) {
    int columns = 1;
    while (columns * columns < count && columns < most) ++columns;
    return columns;
}

int share(int length, int parts) {
    return (length - 2 * kMargin - (parts - 1) * kGap) / parts;
}

}  // namespace

QRect GridLayout::cellRect(int place) const {
    const int column = place % columns;
    const int row = place / columns;
    const QPoint corner(column * (cellSize.width() + kGap), row * (cellSize.height() + kGap));
    return QStyle::visualRect(direction, {QPoint(), contentSize}, {origin + corner, cellSize});
}

GridLayout layOutGrid(int count, QSize pictureSize, QSize viewSize, bool overview) {
    const int mostColumns = overview ? kMaxOverviewColumns : kMaxColumns;
    GridLayout layout;
    layout.columns = columnsFor(count, mostColumns);
    const int rows = (count + layout.columns - 1) / layout.columns;
    const int visibleRows = std::min(rows, mostColumns);
    const QSize frame(2 * kRing, 2 * kRing + PictureCell::kStripHeight);
    const QSize room =
        QSize(share(viewSize.width(), layout.columns), share(viewSize.height(), visibleRows)) -
        frame;
    const QSize picture = pictureSize.isEmpty() ? QSize(1, 1) : pictureSize;
    layout.cellSize =
        picture.scaled(room.expandedTo({kSmallest, kSmallest}), Qt::KeepAspectRatio) + frame;

    const int width = layout.columns * (layout.cellSize.width() + kGap) - kGap;
    const int height = rows * (layout.cellSize.height() + kGap) - kGap;
    layout.contentSize = QSize(std::max(viewSize.width(), width + 2 * kMargin),
                               std::max(viewSize.height(), height + 2 * kMargin));
    layout.origin = {(layout.contentSize.width() - width) / 2,
                     (layout.contentSize.height() - height) / 2};
    return layout;
}

}  // namespace ninefold::ui
