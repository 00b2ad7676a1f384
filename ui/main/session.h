// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>
#include <map>
#include <optional>
#include <vector>

#include "core/jobs/job_queue.h"
#include "ui/bridge/job_bridge.h"
#include "ui/bridge/library.h"
#include "ui/nine/batch.h"

namespace ninefold::ui {

/// What is drawn, what waits and what is shown: turns wishes of the window into jobs, and what the
/// queue says into batches. Lives on the interface thread and leaves every disk access to the
/// library's.
class Session : public QObject {
    Q_OBJECT

public:
    /// All references must outlive it.
    Session(JobQueue& queue, JobBridge& bridge, Library& library, QObject* parent = nullptr);

    /// Reads back the last batch, the prompts, and what a crash left unfinished.
    void restore();

    void generate(const GenerationRequest& request, bool toFront);
    /// Stops the running job, or takes a waiting one out of the line.
    void cancel(JobId job);
    void cancelRunning();
    /// Draws the missing pictures of a job that was left unfinished.
    void resume(const JobRow& job);
    /// Gives an unfinished job up; its pictures stay.
    void discard(const JobRow& job);
    /// Reads the shown batch again: its pictures may have been starred or trashed elsewhere.
    void reload();
    void setStarred(std::int64_t imageId, bool starred);
    void setTrashed(std::int64_t imageId, bool trashed);

    const Batch& shown() const { return shown_; }
    bool isDrawing() const { return running_ != 0; }
    /// The running job, then those that wait, next first.
    std::vector<Batch> queue() const;

Q_SIGNALS:
    /// The batch to show is another one or has changed.
    void batchChanged(const ninefold::ui::Batch& batch);
    void queueChanged();
    /// The library holds other pictures or stars than before.
    void libraryChanged();
    void jobFailed(const ninefold::Error& error, const ninefold::GenerationRequest& request);
    void unfinishedFound(const ninefold::JobRow& job);
    void promptsFound(const QStringList& prompts);

private:
    /// A job that runs or waits. The queue may tell of a job before submit() has told its number
    /// here: it is adopted once that is known.
    struct Entry {
        Batch batch;
        bool adopted = false;
        std::optional<JobResult> ended;
    };

    void listen(JobBridge& bridge);
    void adopt(const Batch& batch);
    void started(JobId job);
    void progressed(JobId job, const JobProgress& progress);
    void previewed(JobId job, const std::vector<QImage>& previews);
    void drawn(JobId job, const DrawnPicture& picture);
    void finished(JobId job, const JobResult& result);
    /// Nullptr for a job that was cancelled while it waited.
    Batch* find(JobId job);
    void showIfShown(const Batch& batch);
    void showAgain(Batch batch);
    void show(const Batch& batch);

    JobQueue& queue_;
    Library& library_;
    std::map<JobId, Entry> active_;
    JobId running_ = 0;
    Batch shown_;
};

}  // namespace ninefold::ui
