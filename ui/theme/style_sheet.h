// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "ui/theme/tokens.h"

namespace ninefold::ui {

/// resources/style/studio.qss with every "@name" replaced by the token of that name.
QString styleSheet(const Tokens& tokens);

}  // namespace ninefold::ui
