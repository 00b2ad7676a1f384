// SPDX-License-Identifier: MIT
#include "ui/theme/motion.h"

#include <QCoreApplication>
#include <QVariant>

namespace ninefold::ui {

namespace {

// Kept by the application, as its palette and font are.
constexpr const char* kProperty = "ninefoldReducedMotion";

}  // namespace

int motionMs(int wanted) {
    return qApp != nullptr && qApp->property(kProperty).toBool() ? 0 : wanted;
}

void setMotion(MotionMode chosen, bool systemReduces) {
    const bool reduced =
        chosen == MotionMode::Reduced || (chosen == MotionMode::System && systemReduces);
    qApp->setProperty(kProperty, reduced);
}

}  // namespace ninefold::ui
