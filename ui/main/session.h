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
#include "ui/main/desk.h"

namespace ninefold::ui {

/// What is drawn and what waits: turns wishes of the window into jobs, and what the queue says into
/// batches. Lives on the interface thread and leaves every disk access to the library's.
class Session : public QObject {
    Q_OBJECT

public:
    /// All references must outlive it.
    Session(JobQueue& queue, JobBridge& bridge, Library& library, QObject* parent = nullptr);

    /// Reads back the last batch, the prompts, and what a crash left unfinished.
    void restore();

    /// The `best` of the pictures stand out, once all are drawn.
    void generate(const GenerationRequest& request, bool toFront, int best = Batch::kBest);
    /// Stops the running job, or takes a waiting one out of the line; a failed one is forgotten.
    void cancel(JobId job);
    void cancelRunning();
    void cancelAll();
    /// Draws the missing pictures of jobs that were left unfinished.
    void resume(const std::vector<JobRow>& jobs);
    /// Gives unfinished jobs up; their pictures stay.
    void discard(const std::vector<JobRow>& jobs);
    /// Draws the missing pictures of a failed job.
    void tryAgain(JobId job);
    /// Nothing is drawn while paused; the running job rests.
    void setPaused(bool paused);
    bool isPaused() const { return queue_.isPaused(); }
    /// The waiting jobs, next first.
    void reorder(const std::vector<JobId>& jobs);

    // What is shown; see Desk.
    Desk& desk() { return desk_; }
    const Batch& shown() const { return desk_.batch(); }
    void reload() { desk_.readAgain(); }
    void setStarred(std::int64_t imageId, bool starred) { desk_.setStarred({imageId}, starred); }
    void setTrashed(std::int64_t imageId, bool trashed) { desk_.setTrashed({imageId}, trashed); }

    bool isDrawing() const { return running_ != 0; }
    /// The running job, those that wait, next first, and those that failed.
    std::vector<Batch> queue() const;

Q_SIGNALS:
    /// An upscaler has made this of another picture; what is shown stays.
    void enlarged(const ninefold::ImageRow& picture);
    /// The batch to show is another one or has changed.
    void batchChanged(const ninefold::ui::Batch& batch);
    void queueChanged();
    /// The library holds other pictures or labels than before.
    void libraryChanged();
    void jobFailed(const ninefold::Error& error, const ninefold::ui::Batch& batch);
    /// A job ended in whatever way.
    void jobEnded(const ninefold::ui::Batch& batch);
    /// Jobs that were cancelled; resume() takes that back.
    void cancelled(const std::vector<ninefold::JobRow>& jobs);
    /// What the artist should know of a job that ended.
    void noticed(const ninefold::Message& notice);
    void unfinishedFound(const std::vector<ninefold::JobRow>& jobs);
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
    void resume(const JobRow& job);
    void giveUp(JobId job);
    void forget(JobId job);
    void started(JobId job);
    void progressed(JobId job, const JobProgress& progress);
    void previewed(JobId job, const std::vector<QImage>& previews);
    void drawn(JobId job, const DrawnPicture& picture);
    void finished(JobId job, const JobResult& result);
    /// Nullptr for a job that was cancelled while it waited.
    Batch* find(JobId job);
    /// What is only enlarged doesn't take the place of what is shown.
    bool staysBehind(const Batch& batch) const;
    void showIfShown(const Batch& batch);

    JobQueue& queue_;
    Library& library_;
    Desk desk_;
    std::map<JobId, Entry> active_;
    std::vector<Batch> failed_;      ///< until they are tried again or dismissed
    std::vector<JobRow> cancelled_;  ///< still to be told of
    JobId running_ = 0;
    int enlargements_ = 0;  ///< asked for whose numbers aren't known yet
};

}  // namespace ninefold::ui
