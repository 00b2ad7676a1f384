// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <vector>

namespace ninefold::ui {

struct Chapter {
    QString file;      ///< "02_prompts.md"; links between chapters name it
    QString title;     ///< its first heading
    QString markdown;  ///< all of it
};

/// The guide of resources/manual/LANGUAGE, in order; a chapter that a language lacks is English.
/// `language` is a code such as "de" or "pt_BR".
std::vector<Chapter> readManual(const QString& language);

/// Whether every word of `words` occurs in the chapter, case and accents aside. No words: it does.
bool hasWords(const Chapter& chapter, const QString& words);

}  // namespace ninefold::ui
