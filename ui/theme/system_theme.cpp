// SPDX-License-Identifier: MIT
#include "ui/theme/system_theme.h"

#include <QVariant>
#include <array>
#include <optional>

#include "ui/theme/portal_settings.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

struct Setting {
    const char* area;
    const char* key;
    bool is(const QString& otherArea, const QString& otherKey) const {
        return otherArea == QLatin1String(area) && otherKey == QLatin1String(key);
    }
};

constexpr Setting kScheme = {"org.freedesktop.appearance", "color-scheme"};
// Desktops say it in three ways: the portal's own, GNOME's and KDE's.
constexpr Setting kReducedMotion = {"org.freedesktop.appearance", "reduced-motion"};
constexpr Setting kGnomeAnimations = {"org.gnome.desktop.interface", "enable-animations"};
constexpr Setting kKdeFactor = {"org.kde.kdeglobals.KDE", "AnimationDurationFactor"};
constexpr std::array<Setting, 4> kSettings = {kScheme, kReducedMotion, kGnomeAnimations,
                                              kKdeFactor};

constexpr unsigned kPrefersDark = 1;
constexpr unsigned kPrefersLight = 2;

std::optional<bool> asksForDark(const QVariant& value) {
    const unsigned scheme = value.toUInt();
    if (scheme != kPrefersDark && scheme != kPrefersLight) return std::nullopt;
    return scheme == kPrefersDark;
}

}  // namespace

SystemTheme::SystemTheme(QObject* parent) : QObject(parent), dark_(systemIsDark()) {
    auto* portal = new PortalSettings(this);
    connect(portal, &PortalSettings::told, this, &SystemTheme::take);
    for (const Setting& setting : kSettings) {
        portal->ask(QString::fromLatin1(setting.area), QString::fromLatin1(setting.key));
    }
}

void SystemTheme::take(const QString& area, const QString& key, const QVariant& value) {
    const bool darkBefore = dark_;
    const bool reducedBefore = reducesMotion_;
    if (kScheme.is(area, key)) {
        dark_ = asksForDark(value).value_or(dark_);
    } else if (kReducedMotion.is(area, key)) {
        reducesMotion_ = value.toUInt() == 1;
    } else if (kGnomeAnimations.is(area, key)) {
        reducesMotion_ = !value.toBool();
    } else if (kKdeFactor.is(area, key)) {
        bool isNumber = false;
        const double factor = value.toString().toDouble(&isNumber);
        if (isNumber) reducesMotion_ = factor <= 0;
    }
    if (dark_ != darkBefore || reducesMotion_ != reducedBefore) Q_EMIT changed();
}

}  // namespace ninefold::ui
