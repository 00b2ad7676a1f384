// SPDX-License-Identifier: MIT
#include "ui/nine/batch_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <cmath>

#include "ui/bridge/convert.h"
#include "ui/inspector/wording.h"

namespace ninefold::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Batch)
};

QString seconds(double value) {
    return Text::tr("%1 s").arg(QLocale().toString(value, 'f',
                                                   value < 0.1  ? 2
                                                   : value < 10 ? 1
                                                                : 0));
}

QString drawingText(const Batch& batch) {
    if (!batch.progress.loadingModel.empty()) {
        return Text::tr("Loading %1 …").arg(toQString(batch.progress.loadingModel));
    }
    QStringList parts{Text::tr("Drawing %1").arg(pictureCount(batch.count - batch.finished()))};
    if (batch.recipe.prompt.empty()) parts << Text::tr("no prompt, the model draws what it likes");
    if (batch.progress.steps > 0) {
        parts << Text::tr("step %1 of %2").arg(batch.progress.step).arg(batch.progress.steps);
    }
    const QString left = timeLeftText(batch.progress.secondsLeft);
    if (!left.isEmpty()) parts << left;
    return parts.join(QStringLiteral(" · "));
}

QStringList standingWords(const BatchCell& cell) {
    QStringList parts;
    if (cell.rank > 0) {
        parts << (cell.tied ? Text::tr("shares rank %1") : Text::tr("rank %1")).arg(cell.rank);
    }
    if (cell.row->fitness) parts << fitnessWords(*cell.row->fitness);
    if (cell.odd) parts << Text::tr("unlike the others");
    if (cell.row->starred) parts << Text::tr("starred");
    if (cell.row->rejected) parts << Text::tr("rejected");
    return parts;
}

QString doneText(const Batch& batch) {
    const QString drawn = pictureCount(batch.finished());
    QStringList parts;
    if (batch.alike) parts << Text::tr("alike %1").arg(QLocale().toString(*batch.alike, 'f', 2));
    if (batch.result.totalSeconds > 0) {
        const StageTimes& times = batch.result.times;
        const double drawing = times.encodeSeconds + times.denoiseSeconds + times.decodeSeconds;
        parts << Text::tr("%1 in %2").arg(drawn, seconds(batch.result.totalSeconds));
        parts << Text::tr("drawn in %1, ranked in %2")
                     .arg(seconds(drawing), seconds(batch.result.rankSeconds));
        if (times.loadSeconds >= 0.1) {
            parts << Text::tr("model loaded in %1").arg(seconds(times.loadSeconds));
        }
    } else {
        parts << drawn;
        const std::vector<ImageRow> rows = batch.rows();
        if (!rows.empty() && rows.front().createdAtMs > 0) {
            const auto made = QDateTime::fromMSecsSinceEpoch(rows.front().createdAtMs);
            parts << QLocale().toString(made, QLocale::ShortFormat);
        }
    }
    if (batch.recipe.prompt.empty()) parts << Text::tr("drawn without a prompt");
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

QString statusText(const Batch& batch) {
    switch (batch.state) {
        case JobState::Queued:
            return Text::tr("Waiting to draw %1").arg(pictureCount(batch.count));
        case JobState::Running:
            return drawingText(batch);
        case JobState::Done:
            return doneText(batch);
        case JobState::Cancelled:
            return Text::tr("Cancelled · %1 of %2 kept")
                .arg(batch.finished())
                .arg(pictureCount(batch.count));
        case JobState::Failed:
            return Text::tr("Stopped by an error · %1 of %2 drawn")
                .arg(batch.finished())
                .arg(pictureCount(batch.count));
    }
    return {};
}

QString timeLeftText(double left) {
    if (left < 0) return {};
    if (left < 90) {
        return Text::tr("about %1 s left").arg(std::max(1, static_cast<int>(std::lround(left))));
    }
    return Text::tr("about %1 min left").arg(std::lround(left / 60));
}

QString cellText(const Batch& batch, int place) {
    const BatchCell& cell =
        batch.cells[static_cast<std::size_t>(batch.order[static_cast<std::size_t>(place)])];
    QStringList parts{Text::tr("Picture %1 of %2").arg(place + 1).arg(batch.order.size())};
    if (!cell.row) {
        parts << (batch.state == JobState::Running ? Text::tr("being drawn")
                                                   : Text::tr("not drawn yet"));
    } else {
        parts << standingWords(cell);
    }
    return parts.join(Text::tr(", "));
}

}  // namespace ninefold::ui
