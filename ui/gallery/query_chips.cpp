// SPDX-License-Identifier: MIT
#include "ui/gallery/query_chips.h"

#include <QDateTime>
#include <QLocale>

#include "ui/bridge/convert.h"
#include "ui/inspector/wording.h"

namespace ninefold::ui {

namespace {

QString dayOf(std::int64_t timeMs) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(timeMs).date(), QLocale::ShortFormat);
}

}  // namespace

QString QueryChips::ratingText(int minRating) {
    return minRating == 5 ? tr("Rated 5") : tr("Rated %1 or more").arg(minRating);
}

QString QueryChips::daysText(int lastDays) {
    switch (lastDays) {
        case 1:
            return tr("Last 24 hours");
        case 7:
            return tr("Last week");
        case 30:
            return tr("Last month");
        case 365:
            return tr("Last year");
        default:
            return tr("Last %n day(s)", nullptr, lastDays);
    }
}

QString QueryChips::originText(const std::string& origin) {
    if (origin == "imported") return tr("Imported");
    if (origin == "derived") return tr("Made from a picture");
    if (origin == "drawn") return tr("Drawn from a prompt");
    return tr("Made here");
}

QString QueryChips::fitnessText(double minFitness) {
    return tr("Fitness %1 or more").arg(fitnessPercent(minFitness));
}

QString QueryChips::sizeText(int width, int height) {
    return QStringLiteral("%1 × %2").arg(width).arg(height);
}

QString QueryChips::rejectedText(bool rejected) {
    return rejected ? tr("Rejected") : tr("Not rejected");
}

std::vector<QueryChip> QueryChips::of(const ImageQuery& q, const QString& collection) {
    std::vector<QueryChip> chips;
    const auto add = [&chips](bool active, const QString& text,
                              std::function<void(ImageQuery&)> clear) {
        if (active) chips.push_back({text, std::move(clear)});
    };
    add(q.trashed, tr("In the trash"), [](ImageQuery& c) { c.trashed = false; });
    add(q.collection != 0, collection, [](ImageQuery& c) { c.collection = 0; });
    add(q.similarTo != 0, tr("Similar to one picture"), [](ImageQuery& c) { c.similarTo = 0; });
    add(q.starredOnly, tr("Starred"), [](ImageQuery& c) { c.starredOnly = false; });
    add(q.minRating > 0, ratingText(q.minRating), [](ImageQuery& c) { c.minRating = 0; });
    add(q.rejected.has_value(), rejectedText(q.rejected.value_or(false)),
        [](ImageQuery& c) { c.rejected.reset(); });
    add(!q.modelId.empty(), toQString(q.modelId), [](ImageQuery& c) { c.modelId.clear(); });
    add(!q.tag.empty(), tr("Tag: %1").arg(toQString(q.tag)), [](ImageQuery& c) { c.tag.clear(); });
    add(!q.origin.empty(), originText(q.origin), [](ImageQuery& c) { c.origin.clear(); });
    add(q.lastDays > 0, daysText(q.lastDays), [](ImageQuery& c) { c.lastDays = 0; });
    add(q.fromMs != 0, tr("From %1").arg(dayOf(q.fromMs)), [](ImageQuery& c) { c.fromMs = 0; });
    add(q.untilMs != 0, tr("Until %1").arg(dayOf(q.untilMs - 1)),
        [](ImageQuery& c) { c.untilMs = 0; });
    add(q.width > 0 || q.height > 0, sizeText(q.width, q.height),
        [](ImageQuery& c) { c.width = c.height = 0; });
    add(q.minFitness > 0, fitnessText(q.minFitness), [](ImageQuery& c) { c.minFitness = 0; });
    return chips;
}

}  // namespace ninefold::ui
