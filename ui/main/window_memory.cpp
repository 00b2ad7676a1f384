// SPDX-License-Identifier: MIT
#include "ui/main/window_memory.h"

#include <algorithm>
#include <array>

#include "ui/bridge/convert.h"

namespace ninefold::ui {

namespace {

using Names = std::array<const char*, 3>;
constexpr Names kThemes = {"system", "light", "dark"};
constexpr Names kMotions = {"system", "full", "reduced"};
constexpr double kLargestScale = 2;

/// The first of the names where the file says something else.
std::size_t indexOf(const QVariant& value, const Names& names) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (value.toString() == QLatin1String(names[i])) return i;
    }
    return 0;
}

QString fileIn(const std::filesystem::path& folder) {
    return toQString(folder / "studio.ini");
}

}  // namespace

WindowMemory::WindowMemory(const std::filesystem::path& libraryFolder)
    : settings_(fileIn(libraryFolder), QSettings::IniFormat) {}

QByteArray WindowMemory::geometry() const {
    return settings_.value(QStringLiteral("window/geometry")).toByteArray();
}

void WindowMemory::setGeometry(const QByteArray& geometry) {
    settings_.setValue(QStringLiteral("window/geometry"), geometry);
}

Preferences WindowMemory::preferences() const {
    Preferences found;
    found.theme =
        static_cast<ThemeMode>(indexOf(settings_.value(QStringLiteral("window/theme")), kThemes));
    found.motion = static_cast<MotionMode>(
        indexOf(settings_.value(QStringLiteral("window/motion")), kMotions));
    found.language = settings_.value(QStringLiteral("window/language")).toString();
    found.scale = std::clamp(settings_.value(QStringLiteral("window/scale"), 1).toDouble(), 1.0,
                             kLargestScale);
    return found;
}

void WindowMemory::setPreferences(const Preferences& preferences) {
    const auto name = [](const Names& names, auto mode) {
        return QString::fromLatin1(names[static_cast<std::size_t>(mode)]);
    };
    settings_.setValue(QStringLiteral("window/theme"), name(kThemes, preferences.theme));
    settings_.setValue(QStringLiteral("window/motion"), name(kMotions, preferences.motion));
    settings_.setValue(QStringLiteral("window/language"), preferences.language);
    settings_.setValue(QStringLiteral("window/scale"), preferences.scale);
}

QByteArray WindowMemory::layout() const {
    return settings_.value(QStringLiteral("window/layout")).toByteArray();
}

void WindowMemory::setLayout(const QByteArray& layout) {
    settings_.setValue(QStringLiteral("window/layout"), layout);
}

bool WindowMemory::isFolded(const QString& panel) const {
    return settings_.value(QStringLiteral("folded/") + panel, false).toBool();
}

void WindowMemory::setFolded(const QString& panel, bool folded) {
    settings_.setValue(QStringLiteral("folded/") + panel, folded);
}

QString WindowMemory::galleryLook() const {
    return settings_.value(QStringLiteral("gallery/look")).toString();
}

void WindowMemory::setGalleryLook(const QString& look) {
    settings_.setValue(QStringLiteral("gallery/look"), look);
}

QString WindowMemory::modelId() const {
    return settings_.value(QStringLiteral("prompt/model")).toString();
}

void WindowMemory::setModelId(const QString& id) {
    settings_.setValue(QStringLiteral("prompt/model"), id);
}

}  // namespace ninefold::ui
