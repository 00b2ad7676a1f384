// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "core/jobs/job_observer.h"

namespace ninefold::test {

/// Writes down what the queue says, and lets the test wait for the end of a job.
class RecordingObserver final : public JobObserver {
public:
    /// Called on the generation thread, without the lock.
    std::function<void(const Picture&)> whenPicture = [](const Picture&) {};
    std::function<void(JobId)> whenFinished = [](JobId) {};

    void onJobStarted(JobId job) override { note("started " + std::to_string(job)); }
    void onProgress(JobId /*job*/, const JobProgress& progress) override {
        const std::lock_guard lock(mutex_);
        progress_.push_back(progress);
    }
    void onPreviews(JobId /*job*/, const std::vector<Image>& /*previews*/) override {
        const std::lock_guard lock(mutex_);
        ++previews_;
    }
    void onPicture(JobId job, const Picture& picture) override {
        whenPicture(picture);
        note("picture " + std::to_string(job) + "/" + std::to_string(picture.index));
        const std::lock_guard lock(mutex_);
        pictures_.push_back(picture);
    }
    void onJobFinished(JobId job, const JobResult& result) override {
        whenFinished(job);
        note(std::string(toText(result.state)) + " " + std::to_string(job));
        const std::lock_guard lock(mutex_);
        results_.insert_or_assign(job, result);
        changed_.notify_all();
    }

    JobResult waitFor(JobId job) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return results_.count(job) != 0; });
        return results_.at(job);
    }
    bool endsWithin(JobId job, std::chrono::milliseconds time) {
        std::unique_lock lock(mutex_);
        return changed_.wait_for(lock, time, [&] { return results_.count(job) != 0; });
    }
    std::vector<std::string> events() const {
        const std::lock_guard lock(mutex_);
        return events_;
    }
    std::vector<Picture> pictures() const {
        const std::lock_guard lock(mutex_);
        return pictures_;
    }
    std::vector<JobProgress> progress() const {
        const std::lock_guard lock(mutex_);
        return progress_;
    }
    int previews() const {
        const std::lock_guard lock(mutex_);
        return previews_;
    }

private:
    void note(const std::string& event) {
        const std::lock_guard lock(mutex_);
        events_.push_back(event);
    }

    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<std::string> events_;
    std::vector<Picture> pictures_;
    std::vector<JobProgress> progress_;
    std::map<JobId, JobResult> results_;
    int previews_ = 0;
};

/// A door that stays shut until it is opened: holds the generation thread where a test wants it.
class Gate {
public:
    void open() {
        const std::lock_guard lock(mutex_);
        open_ = true;
        changed_.notify_all();
    }
    /// Called on the held thread.
    void pass() {
        std::unique_lock lock(mutex_);
        reached_ = true;
        changed_.notify_all();
        changed_.wait(lock, [this] { return open_; });
    }
    /// Until somebody stands at the gate.
    void waitUntilReached() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return reached_; });
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    bool open_ = false;
    bool reached_ = false;
};

}  // namespace ninefold::test
