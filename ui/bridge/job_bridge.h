// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QTimer>
#include <mutex>
#include <variant>
#include <vector>

#include "core/history/history_store.h"
#include "core/jobs/job_observer.h"

namespace ninefold::ui {

/// A finished picture as the window needs it.
struct DrawnPicture {
    ImageRow row;                       ///< rank is 0: it is known when the batch is complete
    QImage image;                       ///< at most kScreenPx on its longer side
    double spread = 0;                  ///< see SpreadMeter; 0 where it isn't measured
    std::vector<float> embedding = {};  ///< see Score::embedding
    double aesthetics = 0;              ///< see Aesthetics::value()
    std::optional<Looks> looks;         ///< see Picture::looks
};

/// Carries what the generation thread says to the interface thread. The observer's members may be
/// called on any thread and never wait for the window; the signals come on the thread this object
/// lives on, in order, at most 30 times a second. Of progress and previews that nobody saw yet,
/// only the newest of a job is kept.
class JobBridge final : public QObject, public JobObserver {
    Q_OBJECT

public:
    static constexpr int kScreenPx = 512;
    static constexpr int kIntervalMs = 33;

    explicit JobBridge(QObject* parent = nullptr);

    void onJobStarted(JobId job) override;
    void onProgress(JobId job, const JobProgress& progress) override;
    void onPreviews(JobId job, const std::vector<Image>& previews) override;
    void onPicture(JobId job, const Picture& picture) override;
    void onJobFinished(JobId job, const JobResult& result) override;

Q_SIGNALS:
    void jobStarted(ninefold::JobId job);
    void progressed(ninefold::JobId job, const ninefold::JobProgress& progress);
    void previewed(ninefold::JobId job, const std::vector<QImage>& previews);
    void pictureDrawn(ninefold::JobId job, const ninefold::ui::DrawnPicture& picture);
    void jobFinished(ninefold::JobId job, const ninefold::JobResult& result);

private:
    struct Started {};
    using Previews = std::vector<QImage>;
    using Content = std::variant<Started, JobProgress, Previews, DrawnPicture, JobResult>;
    struct Message {
        JobId job = 0;
        Content content;
    };

    void post(JobId job, Content content);
    /// Replaces an unseen message of the same job and kind. Needs mutex_.
    bool replaceUnseen(JobId job, Content& content);
    void deliverSoon();
    void deliver();
    void announce(const Message& message);

    std::mutex mutex_;
    std::vector<Message> unseen_;  // guarded by mutex_
    QTimer timer_;
    QElapsedTimer sinceDelivery_;
};

}  // namespace ninefold::ui
