// SPDX-License-Identifier: MIT
#include "ui/theme/disclosure_icon.h"

#include <QGuiApplication>

#include "ui/theme/icon.h"

namespace ninefold::ui {

QIcon disclosureIcon(bool open) {
    if (open) return icon(QStringLiteral("chevron_down"));
    return icon(QGuiApplication::isRightToLeft() ? QStringLiteral("chevron_left")
                                                 : QStringLiteral("chevron_right"));
}

}  // namespace ninefold::ui
