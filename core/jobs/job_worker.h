// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "core/history/history_store.h"
#include "core/jobs/job_queue.h"
#include "core/jobs/job_run.h"

namespace ninefold {

/// The thread behind JobQueue. See there.
class JobQueue::Worker {
public:
    Worker(Generator& generator, RankerSource ranker, const std::filesystem::path& libraryFolder,
           JobObserver& observer);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    JobId submit(const GenerationRequest& request, bool toFront);
    void resume(JobId job);
    void cancel(JobId job);
    void cancelAll();
    void setPaused(bool paused);
    bool isPaused() const;
    void reorder(const std::vector<JobId>& ids);
    std::vector<JobId> waiting() const;

private:
    struct Entry {
        JobId id = 0;
        /// Only its pictures count. They are empty for a resumed job: its pictures are read from
        /// the library when its turn comes.
        GenerationRequest given;
        CancelToken cancel;
    };

    /// Puts a picture that a job starts from into the library; `id` is filled in where empty.
    void keepSource(const Image& picture, std::string& id);
    void run();
    /// Blocks until there is a job; nullopt when the queue closes.
    std::optional<Entry> next();
    void runJob(const Entry& entry);
    /// Blocks while the queue is paused and the job isn't cancelled. Returns the seconds it took.
    double rest(const CancelToken& cancel);
    /// How a job that threw has ended, and that state recorded.
    void finish(const Entry& entry, JobResult& result);
    /// Needs storeMutex_.
    void enqueue(Entry entry, bool toFront);
    bool stopIfRunning(JobId job);
    /// Among those that wait. Needs mutex_.
    std::deque<Entry>::iterator find(JobId job);
    /// What the next drawing of its kind can learn from. Failing to keep it fails no job.
    void keepTiming(const Entry& entry, const JobResult& result);

    Generator& generator_;
    RankerSource ranker_;
    JobObserver& observer_;
    HistoryStore threadStore_;  ///< used by thread_ only

    std::mutex storeMutex_;  ///< taken before mutex_; so nobody who asks waits for the disk
    HistoryStore store_;     ///< for the callers
    double firstPlace_ = 0;  ///< JobRow::position of the jobs: before all of them
    double lastPlace_ = 0;   ///< and after all of them

    mutable std::mutex mutex_;  ///< guards everything below
    std::condition_variable changed_;
    std::deque<Entry> waiting_;
    std::optional<Entry> running_;
    bool closing_ = false;
    bool paused_ = false;

    std::thread thread_;  ///< last, so that it starts when all else is there
};

}  // namespace ninefold
