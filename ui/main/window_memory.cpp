// SPDX-License-Identifier: MIT
#include "ui/main/window_memory.h"

#include <array>

#include "core/base/error.h"
#include "ui/bridge/convert.h"

namespace ninefold::ui {

namespace {

constexpr std::array<const char*, 3> kThemes = {"system", "light", "dark"};

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

ThemeMode WindowMemory::theme() const {
    const QString name = settings_.value(QStringLiteral("window/theme")).toString();
    for (std::size_t i = 0; i < kThemes.size(); ++i) {
        if (name == QLatin1String(kThemes[i])) return static_cast<ThemeMode>(i);
    }
    return ThemeMode::System;
}

void WindowMemory::setTheme(ThemeMode theme) {
    settings_.setValue(QStringLiteral("window/theme"),
                       QString::fromLatin1(kThemes[static_cast<std::size_t>(theme)]));
}

QString WindowMemory::modelId() const {
    return settings_.value(QStringLiteral("prompt/model")).toString();
}

void WindowMemory::setModelId(const QString& id) {
    settings_.setValue(QStringLiteral("prompt/model"), id);
}

std::optional<Recipe> WindowMemory::recipe() const {
    const QString text = settings_.value(QStringLiteral("prompt/recipe")).toString();
    if (text.isEmpty()) return std::nullopt;
    try {
        return recipeFromJson(parseJson(toStdString(text), "studio.ini"));
    } catch (const Error&) {
        return std::nullopt;  // the file is the artist's to edit; the model's defaults do
    }
}

void WindowMemory::setRecipe(const Recipe& recipe) {
    settings_.setValue(QStringLiteral("prompt/recipe"), toQString(dumpJson(toJson(recipe))));
}

int WindowMemory::count() const {
    return settings_.value(QStringLiteral("prompt/count"), 9).toInt();
}

void WindowMemory::setCount(int count) {
    settings_.setValue(QStringLiteral("prompt/count"), count);
}

QString WindowMemory::lockedSeed() const {
    return settings_.value(QStringLiteral("prompt/lockedSeed")).toString();
}

void WindowMemory::setLockedSeed(const QString& seed) {
    settings_.setValue(QStringLiteral("prompt/lockedSeed"), seed);
}

}  // namespace ninefold::ui
