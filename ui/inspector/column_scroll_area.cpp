// SPDX-License-Identifier: MIT
#include "ui/inspector/column_scroll_area.h"

#include <QScrollBar>

namespace ninefold::ui {

QSize ColumnScrollArea::minimumSizeHint() const {
    const int column = widget() == nullptr ? 0 : widget()->minimumSizeHint().width();
    return {column + verticalScrollBar()->sizeHint().width(),
            QScrollArea::minimumSizeHint().height()};
}

}  // namespace ninefold::ui
