// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

#include "core/history/history_store.h"

namespace ninefold::ui {

/// 0.93 -> 93: a fitness (0..1) as the share that is shown everywhere.
int fitnessPercent(double fitness);

/// "Chosen for this prompt before 93 of 100 others".
QString fitnessWords(double fitness);

/// "1 picture", "2 pictures", "10,000 pictures" with the locale's separators.
QString pictureCount(qint64 count);

/// The day of a Unix time for a person who reads it on `today`: "Today", "Yesterday", "Mon 23 Nov",
/// and with the year when it is another one.
QString dayText(std::int64_t unixMs, const QDate& today);

/// The prompt on one line of at most `maxChars`, or "No prompt" for an unconditional picture. A
/// style that a template leaves open is "a red apple · mixed styles".
QString promptLine(const Recipe& recipe, int maxChars = 200);

/// "Rank 1 · Fitness 93 · a red apple": one picture in one line, for captions, tool tips and
/// accessible names.
QString describe(const ImageRow& image);

}  // namespace ninefold::ui
