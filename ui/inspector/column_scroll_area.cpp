// SPDX-License-Identifier: MIT
#include "ui/inspector/column_scroll_area.h"

#include <QScrollBar>
#include <algorithm>

#include "ui/theme/tokens.h"

namespace ninefold::ui {

namespace {

constexpr int kWidest = kPanelWidth - 2 * kGrid;

}  // namespace

QSize ColumnScrollArea::minimumSizeHint() const {
    const int column = widget() == nullptr ? 0 : widget()->minimumSizeHint().width();
    return {std::min(column + verticalScrollBar()->sizeHint().width(), kWidest),
            QScrollArea::minimumSizeHint().height()};
}

}  // namespace ninefold::ui
