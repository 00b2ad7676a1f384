// SPDX-License-Identifier: MIT
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include "ui/theme/style_sheet.h"

namespace ninefold::ui {

namespace {

QPalette makePalette(const Tokens& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.field);
    p.setColor(QPalette::AlternateBase, t.panel);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.mutedText);
    p.setColor(QPalette::Button, t.raised);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.error);
    p.setColor(QPalette::ToolTipBase, t.raised);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.hover);
    p.setColor(QPalette::Midlight, t.raised);
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::Dark, t.border);
    p.setColor(QPalette::Shadow, t.canvas);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, t.disabled);
    }
    return p;
}

/// Inter where it is installed, else what the desktop says.
QFont baseFont() {
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (QFontDatabase::hasFamily(QStringLiteral("Inter"))) font.setFamily(QStringLiteral("Inter"));
    font.setPixelSize(13);
    return font;
}

}  // namespace

bool systemIsDark() {
    // The platform's own palette as it was before the first applyTheme().
    static const bool kDark = [] {
        const QPalette palette = QGuiApplication::palette();
        return &tokensOf(palette) == &darkTokens();
    }();
    return kDark;
}

void applyTheme(QApplication& app, ThemeMode mode) {
    const bool systemDark = systemIsDark();
    const bool dark = mode == ThemeMode::Dark || (mode == ThemeMode::System && systemDark);
    const Tokens& tokens = dark ? darkTokens() : lightTokens();
    app.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(makePalette(tokens));
    QApplication::setFont(baseFont());
    app.setStyleSheet(styleSheet(tokens));
}

QFont fontFor(TextRole role) {
    QFont font = baseFont();
    switch (role) {
        case TextRole::Title:
            font.setPixelSize(20);
            font.setWeight(QFont::DemiBold);
            break;
        case TextRole::Section:
            font.setWeight(QFont::DemiBold);
            break;
        case TextRole::Body:
            break;
        case TextRole::Small:
            font.setPixelSize(12);
            break;
        case TextRole::Reading:
            font.setPixelSize(15);
            break;
    }
    return font;
}

void setRole(QWidget* widget, const char* role) {
    widget->setProperty("role", QString::fromLatin1(role));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

}  // namespace ninefold::ui
