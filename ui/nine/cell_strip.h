// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>

#include "ui/nine/batch.h"

class QPainter;

namespace ninefold::ui {

struct Tokens;

/// The line below a finished picture: rank, merit, and the two marks that can be clicked.
class CellStrip {
public:
    enum class Mark { None, Star, Reject };

    /// `direction`: from the rank to the marks.
    explicit CellStrip(const QRect& place, Qt::LayoutDirection direction = Qt::LeftToRight)
        : place_(place), direction_(direction) {}

    Mark markAt(const QPoint& position) const;
    void paint(QPainter& painter, const Tokens& tokens, const BatchCell& cell, Mark hovered) const;

private:
    QRect starRect() const;
    /// Empty where there is no room for it.
    QRect rejectRect() const;
    /// Where a part is seen; all others here reckon from left to right.
    QRect seen(const QRect& part) const;
    /// Returns its right edge.
    int paintBadge(QPainter& painter, const Tokens& tokens, const BatchCell& cell) const;
    void paintMerit(QPainter& painter, const Tokens& tokens, const BatchCell& cell, int left) const;

    QRect place_;
    Qt::LayoutDirection direction_;
};

}  // namespace ninefold::ui
