// SPDX-License-Identifier: MIT
#include "core/jobs/job_queue.h"

#include "core/jobs/job_worker.h"

namespace ninefold {

JobQueue::JobQueue(Generator& generator, Ranker* ranker, const std::filesystem::path& libraryFolder,
                   JobObserver& observer)
    : worker_(std::make_unique<Worker>(
          generator, [ranker](const std::string&) { return ranker; }, libraryFolder, observer)) {}

JobQueue::JobQueue(Generator& generator, RankerShelf& rankers,
                   const std::filesystem::path& libraryFolder, JobObserver& observer)
    : worker_(std::make_unique<Worker>(
          generator, [&rankers](const std::string& model) { return rankers.rankerFor(model); },
          libraryFolder, observer)) {}

JobQueue::~JobQueue() = default;

JobId JobQueue::submit(const GenerationRequest& request, bool toFront) {
    return worker_->submit(request, toFront);
}

void JobQueue::resume(JobId job) {
    worker_->resume(job);
}

void JobQueue::cancel(JobId job) {
    worker_->cancel(job);
}

void JobQueue::cancelAll() {
    worker_->cancelAll();
}

void JobQueue::pause() {
    worker_->setPaused(true);
}

void JobQueue::resumeQueue() {
    worker_->setPaused(false);
}

bool JobQueue::isPaused() const {
    return worker_->isPaused();
}

void JobQueue::reorder(const std::vector<JobId>& ids) {
    worker_->reorder(ids);
}

std::vector<JobId> JobQueue::waiting() const {
    return worker_->waiting();
}

}  // namespace ninefold
