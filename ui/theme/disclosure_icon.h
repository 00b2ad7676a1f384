// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

namespace ninefold::ui {

/// The sign of a section that opens: down when it is open, else towards where reading goes on.
QIcon disclosureIcon(bool open);

}  // namespace ninefold::ui
