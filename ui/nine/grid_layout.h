// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <QSize>

namespace ninefold::ui {

/// Where the cells of a batch stand: one picture alone, four as 2×2, nine as 3×3; more than nine
/// keep three columns and scroll. Every picture keeps its aspect and three rows fit the view.
struct GridLayout {
    int columns = 1;
    QSize cellSize;  ///< device-independent px
    QSize contentSize;
    QPoint origin;  ///< of the first cell, were it read from left to right
    Qt::LayoutDirection direction = Qt::LeftToRight;  ///< in which the places are read

    QRect cellRect(int place) const;
};

/// `count` >= 1 cells of pictures of `pictureSize` px inside a view of `viewSize`. With `overview`
/// more than nine get more columns, so that up to a hundred are seen without scrolling.
GridLayout layOutGrid(int count, QSize pictureSize, QSize viewSize, bool overview = false);

}  // namespace ninefold::ui
