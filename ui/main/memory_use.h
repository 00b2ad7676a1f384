// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QtGlobal>
#include <optional>

namespace ninefold::ui {

/// Memory in bytes.
struct MemoryUse {
    qint64 own = 0;        ///< what this program holds
    qint64 available = 0;  ///< what it could still have without swapping
};

/// Reads /proc, so it belongs on another thread than the window's. None where the system doesn't
/// tell. `procFolder` is another one in tests.
std::optional<MemoryUse> readMemoryUse(const QString& procFolder = QStringLiteral("/proc"));

}  // namespace ninefold::ui
