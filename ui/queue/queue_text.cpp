// SPDX-License-Identifier: MIT
#include "ui/queue/queue_text.h"

#include <QCoreApplication>

#include "ui/bridge/message_text.h"
#include "ui/inspector/wording.h"
#include "ui/nine/batch_text.h"

namespace ninefold::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Queue)
};

QString stateText(const Batch& job, bool paused) {
    if (job.state == JobState::Failed) {
        if (!job.result.error) return Text::tr("stopped by an error");
        return errorText(*job.result.error);
    }
    if (paused) return Text::tr("paused");
    if (job.state != JobState::Running) return Text::tr("waiting");
    if (!job.progress.loadingModel.empty()) return Text::tr("loading the model");
    const QString left = timeLeftText(job.progress.secondsLeft);
    return left.isEmpty() ? Text::tr("drawing") : left;
}

}  // namespace

QString queueText(const Batch& job, bool paused) {
    const int done = job.finished();
    const QString pictures = done > 0 ? Text::tr("%1 of %2").arg(done).arg(pictureCount(job.count))
                                      : pictureCount(job.count);
    return pictures + QStringLiteral(" · ") + stateText(job, paused).trimmed();
}

}  // namespace ninefold::ui
