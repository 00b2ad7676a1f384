// SPDX-License-Identifier: MIT
#include "ui/inspector/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <cmath>

#include "ui/bridge/convert.h"

namespace ninefold::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

/// "a house, {soft|flat} style" names every style that there is, and means that none was chosen.
QString withoutOpenStyle(QString line) {
    static const QRegularExpression open(
        QStringLiteral("(?:,| in)? *\\{[^{}|]+(?:\\|[^{}|]+)+\\} style\\b"));
    return line.replace(open, QStringLiteral(" · ") + Text::tr("mixed styles"));
}

}  // namespace

int fitnessPercent(double fitness) {
    if (!std::isfinite(fitness)) return 0;
    return static_cast<int>(std::lround(std::clamp(fitness, 0.0, 1.0) * 100));
}

QString fitnessWords(double fitness) {
    return Text::tr("Chosen for this prompt before %1 of 100 others").arg(fitnessPercent(fitness));
}

QString pictureCount(qint64 count) {
    if (count == 1) return Text::tr("1 picture");
    return Text::tr("%1 pictures").arg(QLocale().toString(count));
}

QString dayText(std::int64_t unixMs, const QDate& today) {
    const QDate day = QDateTime::fromMSecsSinceEpoch(unixMs).date();
    if (day == today) return Text::tr("Today");
    if (day == today.addDays(-1)) return Text::tr("Yesterday");
    const QString format = day.year() == today.year()
                               ? Text::tr("ddd d MMM", "date, as QLocale writes it")
                               : Text::tr("ddd d MMM yyyy", "date, as QLocale writes it");
    return QLocale().toString(day, format);
}

QString promptLine(const Recipe& recipe, int maxChars) {
    // A prompt may be 64 KiB long: don't convert what nobody will see (4 bytes a character at
    // most).
    const std::string start = recipe.prompt.substr(0, static_cast<std::size_t>(maxChars) * 4 + 4);
    const QString line = withoutOpenStyle(toQString(start).simplified());
    if (line.isEmpty()) return Text::tr("No prompt");
    return line.size() <= maxChars ? line : line.left(maxChars - 1) + QChar(0x2026);
}

QString describe(const ImageRow& image) {
    QStringList parts;
    if (image.rank > 0) parts << Text::tr("Rank %1").arg(image.rank);
    if (image.fitness) parts << Text::tr("Fitness %1").arg(fitnessPercent(*image.fitness));
    parts << promptLine(image.recipe);
    return parts.join(QStringLiteral(" · "));
}

}  // namespace ninefold::ui
