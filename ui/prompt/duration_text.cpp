// SPDX-License-Identifier: MIT
#include "ui/prompt/duration_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace ninefold::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Duration)
};

}  // namespace

QString durationText(double seconds) {
    const QLocale locale;
    if (seconds < 2) return Texts::tr("%1 s").arg(locale.toString(std::max(seconds, 0.1), 'f', 1));
    if (seconds < 90) return Texts::tr("%1 s").arg(qRound(seconds));
    if (seconds < 90 * 60) return Texts::tr("%1 min").arg(qRound(seconds / 60));
    return Texts::tr("%1 h").arg(locale.toString(seconds / 3600, 'f', 1));
}

}  // namespace ninefold::ui
