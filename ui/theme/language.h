// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <vector>

class QApplication;

namespace ninefold::ui {

/// A language of the window.
struct Language {
    QString code;  ///< "de", "pt_BR"
    QString name;  ///< in the language itself
};

/// English, then every language that has a :/i18n/ninefold_CODE.qm, by name.
std::vector<Language> languages();

/// Puts the program into a language, with its numbers, dates and direction of writing. Empty is the
/// desktop's language; English where we don't speak it. May be called again while the program runs:
/// every widget gets a LanguageChange.
void applyLanguage(QApplication& app, const QString& code);

}  // namespace ninefold::ui
