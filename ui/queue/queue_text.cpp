// SPDX-License-Identifier: MIT
#include "ui/queue/queue_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <cmath>

#include "ui/bridge/message_text.h"
#include "ui/inspector/wording.h"
#include "ui/nine/batch_text.h"

namespace ninefold::ui {

namespace {

constexpr double kSoon = 90;  // s; whoever waits so long looks at the clock

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Queue)
};

QString waitingText(bool paused, const Forecast& forecast) {
    QStringList parts;
    if (forecast.seconds >= kSoon) {
        parts << Text::tr("≈ %1 min").arg(std::lround(forecast.seconds / 60));
    } else if (forecast.seconds >= 0) {
        parts << Text::tr("≈ %1 s").arg(std::max(1L, std::lround(forecast.seconds)));
    }
    if (paused) {
        parts << Text::tr("paused");
    } else if (forecast.readyIn >= kSoon) {
        const QDateTime ready =
            QDateTime::currentDateTime().addSecs(std::llround(forecast.readyIn));
        parts
            << Text::tr("ready at %1").arg(QLocale().toString(ready.time(), QLocale::ShortFormat));
    } else if (forecast.readyIn >= 0) {
        parts << Text::tr("ready in %1 s").arg(std::max(1L, std::lround(forecast.readyIn)));
    } else {
        parts << Text::tr("waiting");
    }
    return parts.join(QStringLiteral(" · "));
}

QString stateText(const Batch& job, bool paused, const Forecast& forecast) {
    if (job.state == JobState::Failed) {
        if (!job.result.error) return Text::tr("stopped by an error");
        return errorText(*job.result.error);
    }
    if (job.state != JobState::Running) return waitingText(paused, forecast);
    if (paused) return Text::tr("paused");
    if (!job.progress.loadingModel.empty()) return Text::tr("loading the model");
    const QString left = timeLeftText(job.progress.secondsLeft);
    return left.isEmpty() ? Text::tr("drawing") : left;
}

}  // namespace

QString queueText(const Batch& job, bool paused, const Forecast& forecast) {
    const int done = job.finished();
    const QString pictures = done > 0 ? Text::tr("%1 of %2").arg(done).arg(pictureCount(job.count))
                                      : pictureCount(job.count);
    return pictures + QStringLiteral(" · ") + stateText(job, paused, forecast).trimmed();
}

}  // namespace ninefold::ui
