// SPDX-License-Identifier: MIT
#include "ui/gallery/gallery_layout.h"

#include <algorithm>

namespace ninefold::ui {

void GalleryLayout::arrange(int widthPx, QSize cell, const std::vector<GalleryGroup>& groups,
                            bool heads, Qt::LayoutDirection direction) {
    cell_ = cell;
    direction_ = direction;
    heads_ = heads;
    columns_ = std::max(1, widthPx / cell.width());
    columnWidth_ = std::max(cell.width(), widthPx / columns_);
    blocks_.clear();
    heightPx_ = 0;
    const auto add = [this](int first, int count) {
        const int lines = (count + columns_ - 1) / columns_;
        blocks_.push_back({first, count, heightPx_, lines});
        heightPx_ += headHeight() + lines * cell_.height();
    };
    if (heads) {
        for (const GalleryGroup& group : groups) add(group.first, group.count);
    } else if (!groups.empty()) {
        add(0, groups.back().first + groups.back().count);
    }
}

int GalleryLayout::blockOf(int row) const {
    const auto after =
        std::upper_bound(blocks_.begin(), blocks_.end(), row,
                         [](int wanted, const Block& block) { return wanted < block.first; });
    const int block = static_cast<int>(after - blocks_.begin()) - 1;
    if (block < 0) return -1;
    const Block& found = blocks_[static_cast<std::size_t>(block)];
    return row < found.first + found.count ? block : -1;
}

int GalleryLayout::blockAt(int y) const {
    const auto after = std::upper_bound(blocks_.begin(), blocks_.end(), y,
                                        [](int at, const Block& block) { return at < block.y; });
    return static_cast<int>(after - blocks_.begin()) - 1;
}

QRect GalleryLayout::cellRect(int row) const {
    const int index = blockOf(row);
    if (index < 0) return {};
    const Block& block = blocks_[static_cast<std::size_t>(index)];
    const int place = row - block.first;
    // The room that is left beside the columns is spread around the cells.
    const int columnsBefore =
        direction_ == Qt::LeftToRight ? place % columns_ : columns_ - 1 - place % columns_;
    const int x = columnsBefore * columnWidth_ + (columnWidth_ - cell_.width()) / 2;
    const int y = block.y + headHeight() + place / columns_ * cell_.height();
    return {QPoint(x, y), cell_};
}

QRect GalleryLayout::headRect(int group) const {
    if (!heads_ || group < 0 || group >= static_cast<int>(blocks_.size())) return {};
    return {0, blocks_[static_cast<std::size_t>(group)].y, columns_ * columnWidth_, kHeadHeight};
}

int GalleryLayout::rowAt(const QPoint& point) const {
    const int index = blockAt(point.y());
    if (index < 0 || point.x() < 0) return -1;
    const Block& block = blocks_[static_cast<std::size_t>(index)];
    const int below = point.y() - block.y - headHeight();
    const int across = point.x() / columnWidth_;
    if (below < 0 || across >= columns_) return -1;
    const int column = direction_ == Qt::LeftToRight ? across : columns_ - 1 - across;
    const int place = below / cell_.height() * columns_ + column;
    if (place >= block.count) return -1;
    return cellRect(block.first + place).contains(point) ? block.first + place : -1;
}

int GalleryLayout::headAt(const QPoint& point) const {
    const int index = blockAt(point.y());
    return headRect(index).contains(point) ? index : -1;
}

GalleryLayout::Span GalleryLayout::span(int top, int bottom) const {
    Span found;
    if (blocks_.empty() || bottom < top || bottom < 0) return found;
    found.firstGroup = std::max(0, blockAt(top));
    found.lastGroup = std::max(0, blockAt(bottom));
    const auto rowAtLine = [this](const Block& block, int y, int columnsPast) {
        const int line = std::max(0, y - block.y - headHeight()) / cell_.height();
        return std::min(line * columns_ + columnsPast, block.count - 1) + block.first;
    };
    found.firstRow = rowAtLine(blocks_[static_cast<std::size_t>(found.firstGroup)], top, 0);
    found.lastRow =
        rowAtLine(blocks_[static_cast<std::size_t>(found.lastGroup)], bottom, columns_ - 1);
    return found;
}

int GalleryLayout::lineAway(int row, int lines) const {
    const int index = blockOf(row);
    if (index < 0) return row;
    const auto block = blocks_.begin() + index;
    const int column = (row - block->first) % columns_;
    const int line = (row - block->first) / columns_ + lines;
    if (line >= 0 && line < block->lines) {
        return block->first + std::min(line * columns_ + column, block->count - 1);
    }
    if (line < 0) {
        if (block == blocks_.begin()) return row;
        const auto above = block - 1;
        const int last = (above->lines - 1) * columns_ + column;
        return above->first + std::min(last, above->count - 1);
    }
    const auto below = block + 1;
    if (below == blocks_.end()) return row;
    return below->first + std::min(column, below->count - 1);
}

}  // namespace ninefold::ui
