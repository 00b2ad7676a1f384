// SPDX-License-Identifier: MIT
#include "ui/bridge/convert.h"

#include <QColorSpace>
#include <QPainter>

namespace ninefold::ui {

QImage toQImage(const Image& image) {
    if (image.isEmpty()) return {};
    QImage copy = QImage(image.rgb.data(), image.width, image.height,
                         static_cast<qsizetype>(image.strideBytes()), QImage::Format_RGB888)
                      .copy();
    copy.setColorSpace(QColorSpace::SRgb);  // as what is read from our files
    return copy;
}

Image toImage(const QImage& image) {
    QImage opaque(image.size(), QImage::Format_RGB888);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, image);
    Image result{opaque.width(), opaque.height(), {}};
    for (int y = 0; y < opaque.height(); ++y) {
        const uchar* row = opaque.constScanLine(y);
        result.rgb.insert(result.rgb.end(), row, row + result.strideBytes());
    }
    return result;
}

}  // namespace ninefold::ui
