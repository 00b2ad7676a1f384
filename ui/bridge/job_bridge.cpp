// SPDX-License-Identifier: MIT
#include "ui/bridge/job_bridge.h"

#include <QDateTime>
#include <algorithm>
#include <utility>

#include "core/base/aesthetics.h"
#include "ui/bridge/convert.h"

namespace ninefold::ui {

namespace {

QImage toScreen(const Image& image) {
    QImage whole = toQImage(image);
    if (std::max(whole.width(), whole.height()) <= JobBridge::kScreenPx) return whole;
    return whole.scaled(JobBridge::kScreenPx, JobBridge::kScreenPx, Qt::KeepAspectRatio,
                        Qt::SmoothTransformation);
}

ImageRow toRow(const Picture& picture) {
    ImageRow row;
    row.id = picture.imageId;
    row.jobId = picture.jobId;
    row.index = picture.index;
    row.recipe = picture.recipe;
    row.file = picture.file;
    row.width = picture.image.width;
    row.height = picture.image.height;
    row.createdAtMs = QDateTime::currentMSecsSinceEpoch();
    row.score = picture.score;
    row.fitness = picture.fitness;
    return row;
}

}  // namespace

JobBridge::JobBridge(QObject* parent) : QObject(parent) {
    timer_.setSingleShot(true);
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &JobBridge::deliver);
}

void JobBridge::onJobStarted(JobId job) {
    post(job, Started{});
}

void JobBridge::onProgress(JobId job, const JobProgress& progress) {
    post(job, progress);
}

void JobBridge::onPreviews(JobId job, const std::vector<Image>& previews) {
    Previews pictures;
    pictures.reserve(previews.size());
    for (const Image& preview : previews) pictures.push_back(toScreen(preview));
    post(job, std::move(pictures));
}

void JobBridge::onPicture(JobId job, const Picture& picture) {
    DrawnPicture drawn;
    drawn.row = toRow(picture);
    drawn.image = toScreen(picture.image);
    drawn.spread = picture.spread;
    drawn.embedding = picture.embedding;
    drawn.looks = picture.looks;
    drawn.aesthetics = measureAesthetics(toImage(drawn.image)).value();
    post(job, std::move(drawn));
}

void JobBridge::onJobFinished(JobId job, const JobResult& result) {
    post(job, result);
}

void JobBridge::post(JobId job, Content content) {
    bool first = false;
    {
        const std::lock_guard lock(mutex_);
        first = unseen_.empty();
        if (!replaceUnseen(job, content)) unseen_.push_back({job, std::move(content)});
    }
    // One wake-up is on its way while anything is unseen.
    if (first) QMetaObject::invokeMethod(this, &JobBridge::deliverSoon, Qt::QueuedConnection);
}

bool JobBridge::replaceUnseen(JobId job, Content& content) {
    const bool fleeting =
        std::holds_alternative<JobProgress>(content) || std::holds_alternative<Previews>(content);
    if (!fleeting) return false;
    const auto older = std::find_if(unseen_.begin(), unseen_.end(), [&](const Message& message) {
        return message.job == job && message.content.index() == content.index();
    });
    if (older == unseen_.end()) return false;
    older->content = std::move(content);
    return true;
}

void JobBridge::deliverSoon() {
    const qint64 elapsed = sinceDelivery_.isValid() ? sinceDelivery_.elapsed() : kIntervalMs;
    timer_.start(static_cast<int>(std::max<qint64>(0, kIntervalMs - elapsed)));
}

void JobBridge::deliver() {
    std::vector<Message> messages;
    {
        const std::lock_guard lock(mutex_);
        messages.swap(unseen_);
    }
    for (const Message& message : messages) announce(message);
    sinceDelivery_.start();
}

void JobBridge::announce(const Message& message) {
    const auto& [job, content] = message;
    if (std::holds_alternative<Started>(content)) {
        Q_EMIT jobStarted(job);
    } else if (const auto* progress = std::get_if<JobProgress>(&content)) {
        Q_EMIT progressed(job, *progress);
    } else if (const auto* previews = std::get_if<Previews>(&content)) {
        Q_EMIT previewed(job, *previews);
    } else if (const auto* picture = std::get_if<DrawnPicture>(&content)) {
        Q_EMIT pictureDrawn(job, *picture);
    } else {
        Q_EMIT jobFinished(job, std::get<JobResult>(content));
    }
}

}  // namespace ninefold::ui
