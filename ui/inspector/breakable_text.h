// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ninefold::ui {

/// For showing in a narrow panel only: a label breaks lines at spaces alone, so words too long for
/// it get invisible break points, and what nobody reads in a side panel is cut.
QString breakableText(const QString& text);

}  // namespace ninefold::ui
