// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/tokens.h"

namespace ninefold::ui {

enum class MotionMode {
    System,  ///< as the desktop asks
    Full,
    Reduced
};

/// How long an animation takes that would last `wanted` ms: 0, at once, where motion is reduced.
/// Everything that moves asks here when it starts. Interface thread only.
int motionMs(int wanted = kAnimationMs);

/// What the person chose, and what the desktop asks; the choice goes first.
void setMotion(MotionMode chosen, bool systemReduces);

}  // namespace ninefold::ui
