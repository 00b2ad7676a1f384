// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QImage>

namespace ninefold::ui {

/// A mask (Format_Grayscale8) as shades of one colour to lay over its picture: black is clear,
/// white lets the picture shine through. Shares the mask's bytes, which must outlive it.
QImage tintedMask(const QImage& mask, const QColor& colour);

}  // namespace ninefold::ui
