// SPDX-License-Identifier: MIT
#include "ui/compare/place_layout.h"

#include <algorithm>

namespace ninefold::ui {

namespace {

QSize placeSize(int columns, int rows, const QSize& room, int gap) {
    return {std::max(1, (room.width() - (columns - 1) * gap) / columns),
            std::max(1, (room.height() - (rows - 1) * gap) / rows)};
}

int rowsFor(int count, int columns) {
    return (count + columns - 1) / columns;
}

int bestColumns(int count, const QSize& frame, const QSize& room, int gap) {
    int best = 1;
    double largest = 0;
    for (int columns = 1; columns <= count; ++columns) {
        const QSize place = placeSize(columns, rowsFor(count, columns), room, gap);
        const double zoom = std::min(double(place.width()) / frame.width(),
                                     double(place.height()) / frame.height());
        if (zoom > largest) {
            largest = zoom;
            best = columns;
        }
    }
    return best;
}

}  // namespace

std::vector<QRect> layOutPlaces(int count, const QSize& frame, const QSize& room, int gap) {
    std::vector<QRect> places;
    if (count < 1 || frame.isEmpty()) return places;
    const int columns = bestColumns(count, frame, room, gap);
    const int rows = rowsFor(count, columns);
    const QSize size = placeSize(columns, rows, room, gap);
    for (int i = 0; i < count; ++i) {
        const int row = i / columns;
        const int inRow = std::min(columns, count - row * columns);
        const int width = inRow * size.width() + (inRow - 1) * gap;
        const int left = (room.width() - width) / 2 + (i % columns) * (size.width() + gap);
        places.emplace_back(QPoint(left, row * (size.height() + gap)), size);
    }
    return places;
}

}  // namespace ninefold::ui
