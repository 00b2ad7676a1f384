// SPDX-License-Identifier: MIT
#include "ui/bridge/convert.h"

namespace ninefold::ui {

QImage toQImage(const Image& image) {
    if (image.isEmpty()) return {};
    return QImage(image.rgb.data(), image.width, image.height,
                  static_cast<qsizetype>(image.strideBytes()), QImage::Format_RGB888)
        .copy();
}

}  // namespace ninefold::ui
