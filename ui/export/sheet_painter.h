// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QImage>
#include <QSizeF>
#include <vector>

#include "ui/export/sheet_text.h"

class QPainter;

namespace ninefold::ui {

/// The colours of a sheet.
struct SheetLook {
    QColor ground;
    QColor ink;
    QColor mutedInk;
};

/// Pictures side by side below a title, each with a caption. All measures follow from the width of
/// a cell, so that one layout serves pixels and paper. Any thread may use it.
class SheetPainter {
public:
    /// At least one picture; `columns` ≥ 1. Cells have the shape of the widest and highest picture;
    /// smaller ones are centred.
    SheetPainter(std::vector<QImage> pictures, SheetText text, const SheetLook& look, int columns);

    /// Of the whole sheet, in the units of `cellWidth`.
    QSizeF size(double cellWidth) const;
    void paint(QPainter& painter, double cellWidth) const;
    /// The width of the largest picture, px.
    int widestPx() const { return widestPx_; }

private:
    struct Measures;
    Measures measure(double cellWidth) const;
    void paintHead(QPainter& painter, const Measures& m) const;
    void paintCell(QPainter& painter, const Measures& m, std::size_t index) const;

    std::vector<QImage> pictures_;
    SheetText text_;
    SheetLook look_;
    int columns_;
    int widestPx_ = 1;
    int highestPx_ = 1;
};

}  // namespace ninefold::ui
