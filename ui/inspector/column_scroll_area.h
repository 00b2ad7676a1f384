// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace ninefold::ui {

/// Scrolls a column up and down and is never narrower than the column.
class ColumnScrollArea final : public QScrollArea {
    Q_OBJECT

public:
    using QScrollArea::QScrollArea;

    QSize minimumSizeHint() const override;
};

}  // namespace ninefold::ui
