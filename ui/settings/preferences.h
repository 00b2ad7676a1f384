// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "ui/theme/motion.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

/// What a person may choose about the program as a whole.
struct Preferences {
    ThemeMode theme = ThemeMode::System;
    MotionMode motion = MotionMode::System;
    QString language;  ///< a code of ui/theme/language.h; empty is the desktop's
    double scale = 1;  ///< of everything, 1 .. 2; taken up at the next start
};

}  // namespace ninefold::ui
