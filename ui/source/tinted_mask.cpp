// SPDX-License-Identifier: MIT
#include "ui/source/tinted_mask.h"

#include <QList>

namespace ninefold::ui {

QImage tintedMask(const QImage& mask, const QColor& colour) {
    constexpr int kMostOpaque = 160;
    QImage shades(mask.constBits(), mask.width(), mask.height(), mask.bytesPerLine(),
                  QImage::Format_Indexed8);
    QList<QRgb> table;
    for (int i = 0; i < 256; ++i) {
        table << qRgba(colour.red(), colour.green(), colour.blue(), i * kMostOpaque / 255);
    }
    shades.setColorTable(table);
    return shades;
}

}  // namespace ninefold::ui
