// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "ui/nine/batch.h"

namespace ninefold::ui {

/// One line that says how a batch stands: "Drawing 9 pictures · step 5 of 12 · about 3 s left",
/// "9 pictures in 4.1 s · drawn in 3.9 s, ranked in 0.1 s".
QString statusText(const Batch& batch);

/// "about 3 s left", "about 2 min left"; empty while unknown.
QString timeLeftText(double seconds);

/// What a screen reader says of the picture at `place`.
QString cellText(const Batch& batch, int place);

}  // namespace ninefold::ui
