// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <vector>

#include "core/jobs/job.h"
#include "core/jobs/job_observer.h"
#include "core/jobs/ranker_shelf.h"
#include "core/pipeline/generator.h"
#include "core/ranking/ranker.h"

namespace ninefold {

/// The one generation thread and what waits for it. Every member may be called from any thread and
/// returns at once. A job is in the database (state queued) before submit() returns, so the queue
/// survives a crash. The destructor stops the running job within a step and joins; that job and
/// those that wait are left queued in the database, to be offered again.
class JobQueue {
public:
    /// `libraryFolder` holds ninefold.sqlite and pictures/; the queue opens a store of its own
    /// there. `ranker` may be null: pictures are then stored without scores. All references must
    /// outlive it. Throws what HistoryStore's constructor throws.
    JobQueue(Generator& generator, Ranker* ranker, const std::filesystem::path& libraryFolder,
             JobObserver& observer);
    /// With the ranker that the shelf has for each job's model.
    JobQueue(Generator& generator, RankerShelf& rankers, const std::filesystem::path& libraryFolder,
             JobObserver& observer);
    ~JobQueue();
    JobQueue(const JobQueue&) = delete;
    JobQueue& operator=(const JobQueue&) = delete;

    /// Records and queues a batch; `toFront` puts it next in line. Templates of its prompts are
    /// expanded for each picture with the library's wildcards, and recorded. Throws Error: Usage
    /// for a count outside 1..999 and what expandedTexts() refuses, BadFile for a wildcard that
    /// can't be read, Io when it can't be recorded.
    JobId submit(const GenerationRequest& request, bool toFront = false);
    /// Queues again a job that is recorded but unfinished (see HistoryStore::unfinishedJobs); only
    /// its missing pictures are drawn. Nothing happens if it is waiting or running already.
    /// Throws Error{Usage} for an unknown job.
    void resume(JobId job);
    /// Removes a waiting job (the observer isn't told) or stops the running one within a step.
    /// Finished pictures stay. Unknown ids are ignored.
    void cancel(JobId job);
    void cancelAll();
    /// Nothing is drawn until resumeQueue(): the running job rests before its next step, no other
    /// begins. Jobs may be added, cancelled and reordered meanwhile. Not kept for the next start.
    void pause();
    void resumeQueue();
    bool isPaused() const;
    /// Waiting jobs in the order of `ids`; those that it doesn't name keep their order behind them.
    /// Ids that don't wait are ignored. Throws Error{Io} when it can't be recorded.
    void reorder(const std::vector<JobId>& ids);
    /// Ids that wait, next first; without the running one.
    std::vector<JobId> waiting() const;

private:
    class Worker;
    std::unique_ptr<Worker> worker_;
};

}  // namespace ninefold
