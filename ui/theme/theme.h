// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"

class QApplication;
class QWidget;

namespace ninefold::ui {

enum class ThemeMode { System, Light, Dark };

/// Gives the whole program one look: Fusion, palette, style sheet and font. May be called again at
/// any time; widgets that paint with tokensOf(palette()) follow.
void applyTheme(QApplication& app, ThemeMode mode);

/// Whether the desktop asks for a dark look.
bool systemIsDark();

enum class TextRole {
    Title,    ///< one per view
    Section,  ///< head of a group
    Body,     ///< what is read; the application's font
    Small,    ///< captions, badges
    Reading   ///< long texts
};
QFont fontFor(TextRole role);

/// The roles that the style sheet knows, for setRole():
///  buttons  "primary" (one per view), "ghost" (no frame until hovered), "chip", "link", "page"
///  labels   "title", "section", "muted", "small", "error"
///  frames   "panel", "canvas", "card", "message" (inline notice), "errorMessage", "separator",
///           "page" (scrolls as a whole, shows when it has the keyboard)
void setRole(QWidget* widget, const char* role);

}  // namespace ninefold::ui
