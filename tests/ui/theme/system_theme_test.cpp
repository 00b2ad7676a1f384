// SPDX-License-Identifier: MIT
#include "ui/theme/system_theme.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QVariant>

namespace ninefold::ui {
namespace {

const QString kAppearance = QStringLiteral("org.freedesktop.appearance");

TEST(SystemTheme, TellsWhenTheDesktopTurnsDarkOrLight) {
    SystemTheme theme;
    QSignalSpy changes(&theme, &SystemTheme::changed);
    const bool before = theme.isDark();
    theme.take(kAppearance, QStringLiteral("color-scheme"), before ? 2U : 1U);
    EXPECT_NE(theme.isDark(), before);
    EXPECT_EQ(changes.count(), 1);
    theme.take(kAppearance, QStringLiteral("color-scheme"), before ? 2U : 1U);
    EXPECT_EQ(changes.count(), 1) << "nothing changed";
    theme.take(kAppearance, QStringLiteral("color-scheme"), 0U);
    EXPECT_NE(theme.isDark(), before) << "no preference is no reason to change";
}

TEST(SystemTheme, ReadsReducedMotionAsEachDesktopSaysIt) {
    SystemTheme theme;
    EXPECT_FALSE(theme.reducesMotion());
    theme.take(kAppearance, QStringLiteral("reduced-motion"), 1U);
    EXPECT_TRUE(theme.reducesMotion());
    theme.take(kAppearance, QStringLiteral("reduced-motion"), 0U);
    EXPECT_FALSE(theme.reducesMotion());
    theme.take(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"),
               false);
    EXPECT_TRUE(theme.reducesMotion());
    theme.take(QStringLiteral("org.kde.kdeglobals.KDE"), QStringLiteral("AnimationDurationFactor"),
               QStringLiteral("1.0"));
    EXPECT_FALSE(theme.reducesMotion());
    theme.take(QStringLiteral("org.kde.kdeglobals.KDE"), QStringLiteral("AnimationDurationFactor"),
               QStringLiteral("0"));
    EXPECT_TRUE(theme.reducesMotion());
}

TEST(SystemTheme, IgnoresWhatItDoesNotUnderstand) {
    SystemTheme theme;
    QSignalSpy changes(&theme, &SystemTheme::changed);
    theme.take(kAppearance, QStringLiteral("color-scheme"), QStringLiteral("plaid"));
    theme.take(QStringLiteral("org.kde.kdeglobals.KDE"), QStringLiteral("AnimationDurationFactor"),
               QStringLiteral("slowly"));
    theme.take(QStringLiteral("org.example"), QStringLiteral("color-scheme"), 1U);
    EXPECT_EQ(changes.count(), 0);
}

}  // namespace
}  // namespace ninefold::ui
