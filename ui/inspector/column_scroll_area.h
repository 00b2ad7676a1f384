// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace ninefold::ui {

/// Scrolls a column up and down; as wide as the column, within reason: the window must fit the
/// screen.
class ColumnScrollArea final : public QScrollArea {
    Q_OBJECT

public:
    using QScrollArea::QScrollArea;

    QSize minimumSizeHint() const override;
};

}  // namespace ninefold::ui
