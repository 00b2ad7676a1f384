// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ninefold::ui {

/// A time for people, rounded as roughly as it is known: "0.6 s", "4 s", "2 min", "1.5 h".
QString durationText(double seconds);

}  // namespace ninefold::ui
