// SPDX-License-Identifier: MIT
#include "ui/nine/flow_layout.h"

#include <algorithm>

namespace ninefold::ui {

FlowLayout::FlowLayout(int spacing, QWidget* parent) : QLayout(parent) {
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) {
    items_.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const {
    return static_cast<int>(items_.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    if (index < 0 || index >= count()) return nullptr;
    return items_[static_cast<std::size_t>(index)].get();
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count()) return nullptr;
    QLayoutItem* item = items_[static_cast<std::size_t>(index)].release();
    items_.erase(items_.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const {
    return flow({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const {
    return minimumSize();
}

QSize FlowLayout::minimumSize() const {
    QSize size(0, 0);
    for (const auto& item : items_) size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    flow(rect, true);
}

int FlowLayout::flow(const QRect& rect, bool apply) const {
    int top = rect.top();
    for (std::size_t first = 0; first < items_.size();) {
        int width = -spacing();
        int height = 0;
        std::size_t end = first;
        while (end < items_.size()) {
            const QSize size = items_[end]->sizeHint();
            const bool fits = width + spacing() + size.width() <= rect.width();
            if (!fits && end > first) break;
            width += spacing() + size.width();
            height = std::max(height, size.height());
            ++end;
        }
        const int spare = std::max(0, rect.width() - width);
        int left = rect.left() + (alignment() & Qt::AlignLeft ? 0 : spare / 2);
        for (; first < end; ++first) {
            const QSize size = items_[first]->sizeHint();
            if (apply) items_[first]->setGeometry({{left, top}, size});
            left += size.width() + spacing();
        }
        top += height + spacing();
    }
    return items_.empty() ? 0 : top - spacing() - rect.top();
}

}  // namespace ninefold::ui
