// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <QSize>
#include <vector>

namespace ninefold::ui {

/// Neighbours in the gallery that stand under one head.
struct GalleryGroup {
    int first = 0;
    int count = 0;
};

/// Where everything in the gallery stands: cells in lines of equal columns, each group below a
/// head. Only arithmetic, so that 100,000 pictures cost nothing. Pixels from the top of the whole
/// gallery.
class GalleryLayout {
public:
    static constexpr int kHeadHeight = 40;

    /// Without heads the groups count as one. The first of a line stands where reading begins.
    void arrange(int widthPx, QSize cell, const std::vector<GalleryGroup>& groups, bool heads,
                 Qt::LayoutDirection direction = Qt::LeftToRight);

    int heightPx() const { return heightPx_; }
    int columns() const { return columns_; }
    QRect cellRect(int row) const;
    QRect headRect(int group) const;
    /// The row at a point, or -1.
    int rowAt(const QPoint& point) const;
    /// The group whose head is at a point, or -1.
    int headAt(const QPoint& point) const;

    /// First and last row, and first and last group, that touch y from `top` to `bottom`; empty
    /// (first > last) when there is none.
    struct Span {
        int firstRow = 0;
        int lastRow = -1;
        int firstGroup = 0;
        int lastGroup = -1;
    };
    Span span(int top, int bottom) const;

    /// The row one line below (`lines` 1) or above (-1) at the same column, or the same row at the
    /// end.
    int lineAway(int row, int lines) const;

private:
    struct Block {
        int first = 0;
        int count = 0;
        int y = 0;      ///< of its head
        int lines = 0;  ///< of cells
    };

    int blockOf(int row) const;
    int blockAt(int y) const;
    int headHeight() const { return heads_ ? kHeadHeight : 0; }

    std::vector<Block> blocks_;
    QSize cell_{1, 1};
    int columns_ = 1;
    int columnWidth_ = 1;
    int heightPx_ = 0;
    bool heads_ = false;
    Qt::LayoutDirection direction_ = Qt::LeftToRight;
};

}  // namespace ninefold::ui
