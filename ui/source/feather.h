// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

namespace ninefold::ui {

/// The mask with soft edges: blurred over about `radius` pixels to each side.
QImage feathered(const QImage& mask, int radius);

}  // namespace ninefold::ui
