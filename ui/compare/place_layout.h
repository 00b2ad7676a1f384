// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <vector>

namespace ninefold::ui {

/// Divides `room` into `count` equal places so that pictures of the proportion of `frame` come out
/// largest; in rows from the left, the last row in the middle. Between them `gap` pixels.
std::vector<QRect> layOutPlaces(int count, const QSize& frame, const QSize& room, int gap);

}  // namespace ninefold::ui
