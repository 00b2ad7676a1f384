// SPDX-License-Identifier: MIT
#include "ui/main/memory_use.h"

#include <QByteArray>
#include <QFile>

namespace ninefold::ui {

namespace {

constexpr qint64 kKibibyte = 1024;

/// The number behind "Name:" in a file of lines such as "VmRSS:   123 kB", in bytes.
std::optional<qint64> valueIn(const QString& path, const QByteArray& name) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (!line.startsWith(name + ':')) continue;
        bool isNumber = false;
        const qint64 value =
            line.mid(name.size() + 1).simplified().split(' ').first().toLongLong(&isNumber);
        return isNumber ? std::optional(value * kKibibyte) : std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

std::optional<MemoryUse> readMemoryUse(const QString& procFolder) {
    const auto own = valueIn(procFolder + QStringLiteral("/self/status"), "VmRSS");
    const auto available = valueIn(procFolder + QStringLiteral("/meminfo"), "MemAvailable");
    if (!own || !available) return std::nullopt;
    return MemoryUse{*own, *available};
}

}  // namespace ninefold::ui
