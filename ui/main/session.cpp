// SPDX-License-Identifier: MIT
#include "ui/main/session.h"

#include <algorithm>
#include <utility>

#include "ui/bridge/convert.h"
#include "ui/main/batch_reader.h"

namespace ninefold::ui {

namespace {

constexpr int kRememberedPrompts = 200;
constexpr int kRememberedFailures = 5;

QStringList readPrompts(const HistoryStore& store) {
    QStringList prompts;
    for (const std::string& prompt : store.recentPrompts(kRememberedPrompts)) {
        prompts << toQString(prompt);
    }
    return prompts;
}

JobRow rowOf(const Batch& batch) {
    JobRow row;
    row.id = batch.job;
    row.state = toText(batch.state);
    row.recipe = batch.recipe;
    row.count = batch.count;
    row.finished = batch.finished();
    return row;
}

/// As it stood in the queue when it failed.
Batch failedBatch(const JobRow& job) {
    Batch batch;
    batch.job = job.id;
    batch.recipe = job.recipe;
    batch.state = JobState::Failed;
    batch.resize(job.count);
    batch.count = job.count;
    batch.best = job.best.value_or(Batch::kBest);
    batch.result.state = JobState::Failed;
    if (!job.error.isEmpty()) batch.result.error = Error(ErrorKind::Internal, job.error);
    return batch;
}

}  // namespace

Session::Session(JobQueue& queue, JobBridge& bridge, Library& library, QObject* parent)
    : QObject(parent), queue_(queue), library_(library), desk_(library) {
    listen(bridge);
    connect(&desk_, &Desk::batchChanged, this, &Session::batchChanged);
    connect(&desk_, &Desk::libraryChanged, this, &Session::libraryChanged);
}

void Session::listen(JobBridge& bridge) {
    connect(&bridge, &JobBridge::jobStarted, this, &Session::started);
    connect(&bridge, &JobBridge::progressed, this, &Session::progressed);
    connect(&bridge, &JobBridge::previewed, this, &Session::previewed);
    connect(&bridge, &JobBridge::pictureDrawn, this, &Session::drawn);
    connect(&bridge, &JobBridge::jobFinished, this, &Session::finished);
}

void Session::restore() {
    library_.run(
        this, [](HistoryStore& store) { return store.unfinishedJobs(); },
        [this](const std::vector<JobRow>& jobs) {
            if (!jobs.empty()) Q_EMIT unfinishedFound(jobs);
        });
    library_.run(
        this, [](HistoryStore& store) { return store.failedJobs(kRememberedFailures); },
        [this](const std::vector<JobRow>& jobs) {
            for (const JobRow& job : jobs) failed_.push_back(failedBatch(job));
            if (!jobs.empty()) Q_EMIT queueChanged();
        });
    library_.run(
        this, [](HistoryStore& store) { return readLastBatch(store); },
        [this](const std::optional<Batch>& batch) {
            // The artist may have been quicker.
            if (batch && shown().job == 0) desk_.show(*batch);
        });
    library_.run(
        this, [](HistoryStore& store) { return readPrompts(store); },
        [this](const QStringList& prompts) { Q_EMIT promptsFound(prompts); });
}

void Session::generate(const GenerationRequest& request, bool toFront, int best) {
    if (request.recipe.upscale.isOn()) ++enlargements_;
    library_.run(
        this,
        [&queue = queue_, request, toFront, best](HistoryStore& store) {
            const JobId job = queue.submit(request, toFront);
            store.setJobBest(job, best);
            // The recorded recipe names the source and the mask, for another try.
            return store.job(job).value();
        },
        [this](const JobRow& job) {
            Batch batch;
            batch.best = job.best.value_or(Batch::kBest);
            batch.job = job.id;
            batch.recipe = job.recipe;
            batch.resize(job.count);
            if (job.recipe.upscale.isOn()) --enlargements_;
            adopt(batch);
        });
}

bool Session::staysBehind(const Batch& batch) const {
    const auto found = active_.find(batch.job);
    const bool isKnown = found != active_.end() && found->second.adopted;
    return isKnown ? batch.recipe.upscale.isOn() : enlargements_ > 0;
}

void Session::adopt(const Batch& batch) {
    Entry& entry = active_[batch.job];
    Batch early = std::move(entry.batch);
    entry.batch = batch;
    entry.adopted = true;
    if (early.job != 0) {
        entry.batch.state = early.state;
        entry.batch.progress = early.progress;
        for (const BatchCell& cell : early.cells) {
            if (cell.row) entry.batch.setPicture(cell);
        }
    }
    const bool isNext = early.job != 0 || running_ == 0;
    if (isNext && !staysBehind(entry.batch)) desk_.show(entry.batch);
    Q_EMIT queueChanged();
    if (entry.ended) finished(batch.job, JobResult(*entry.ended));
}

void Session::cancel(JobId job) {
    const auto failed = std::find_if(failed_.begin(), failed_.end(),
                                     [job](const Batch& batch) { return batch.job == job; });
    if (failed != failed_.end()) {
        failed_.erase(failed);
        giveUp(job);
        Q_EMIT queueChanged();
        return;
    }
    if (job == running_) {
        queue_.cancel(job);  // finished() tells of it
        return;
    }
    const Batch* batch = find(job);
    if (batch == nullptr) return;
    const std::vector<JobRow> rows{rowOf(*batch)};
    forget(job);
    library_.run([&queue = queue_, job](HistoryStore&) { queue.cancel(job); });
    Q_EMIT queueChanged();
    Q_EMIT cancelled(rows);
}

void Session::forget(JobId job) {
    active_.erase(job);
    if (shown().job == job) desk_.show(Batch());
}

void Session::cancelRunning() {
    if (running_ != 0) cancel(running_);
}

void Session::cancelAll() {
    for (const Batch& batch : queue()) {
        if (!batch.isActive() || batch.job == running_) continue;
        cancelled_.push_back(rowOf(batch));
        forget(batch.job);
    }
    library_.run([&queue = queue_](HistoryStore&) { queue.cancelAll(); });
    for (const Batch& batch : std::exchange(failed_, {})) giveUp(batch.job);
    Q_EMIT queueChanged();
    // With a running job, they are told of together.
    if (running_ == 0 && !cancelled_.empty()) Q_EMIT cancelled(std::exchange(cancelled_, {}));
}

void Session::setPaused(bool paused) {
    if (paused) {
        queue_.pause();
    } else {
        queue_.resumeQueue();
    }
    Q_EMIT queueChanged();
}

void Session::reorder(const std::vector<JobId>& jobs) {
    library_.run(
        this,
        [&queue = queue_, jobs](HistoryStore&) {
            queue.reorder(jobs);
            return true;
        },
        [this](bool) { Q_EMIT queueChanged(); });
}

void Session::resume(const std::vector<JobRow>& jobs) {
    for (const JobRow& job : jobs) resume(job);
}

void Session::resume(const JobRow& job) {
    library_.run(
        this,
        [&queue = queue_, job](HistoryStore& store) {
            Batch batch = readBatch(store, job);
            batch.state = JobState::Queued;
            batch.fromHistory = false;
            batch.resize(job.count);
            queue.resume(job.id);
            return batch;
        },
        [this](const Batch& batch) { adopt(batch); });
}

void Session::discard(const std::vector<JobRow>& jobs) {
    for (const JobRow& job : jobs) giveUp(job.id);
}

void Session::giveUp(JobId job) {
    library_.run(
        [job](HistoryStore& store) { store.setJobState(job, toText(JobState::Cancelled)); });
}

void Session::tryAgain(JobId job) {
    for (const Batch& batch : std::vector<Batch>(failed_)) {
        if (batch.job != job) continue;
        cancel(job);
        resume(rowOf(batch));
    }
}

std::vector<Batch> Session::queue() const {
    std::vector<Batch> result;
    const auto add = [&](JobId job) {
        const auto found = active_.find(job);
        if (found != active_.end()) result.push_back(found->second.batch);
    };
    if (running_ != 0) add(running_);
    for (const JobId job : queue_.waiting()) {
        if (job != running_) add(job);
    }
    result.insert(result.end(), failed_.begin(), failed_.end());
    return result;
}

void Session::started(JobId job) {
    running_ = job;
    Batch& batch = active_[job].batch;
    batch.job = job;
    batch.state = JobState::Running;
    if (!staysBehind(batch)) desk_.show(batch);
    Q_EMIT queueChanged();
}

void Session::progressed(JobId job, const JobProgress& progress) {
    Batch* batch = find(job);
    if (batch == nullptr) return;
    batch->progress = progress;
    showIfShown(*batch);
    Q_EMIT queueChanged();
}

void Session::previewed(JobId job, const std::vector<QImage>& previews) {
    Batch* batch = find(job);
    if (batch == nullptr) return;
    batch->setPreviews(previews);
    showIfShown(*batch);
}

void Session::drawn(JobId job, const DrawnPicture& picture) {
    Batch* batch = find(job);
    if (batch == nullptr) return;
    BatchCell cell;
    cell.image = picture.image;
    cell.row = picture.row;
    cell.embedding = picture.embedding;
    cell.spread = picture.spread;
    cell.aesthetics = picture.aesthetics;
    cell.looks = picture.looks;
    batch->setPicture(cell);
    showIfShown(*batch);
    if (picture.row.recipe.upscale.isOn()) Q_EMIT enlarged(picture.row);
}

void Session::finished(JobId job, const JobResult& result) {
    if (running_ == job) running_ = 0;
    const auto found = active_.find(job);
    if (found == active_.end()) return;
    if (!found->second.adopted) {
        found->second.ended = result;
        return;
    }
    Batch ended = std::move(found->second.batch);
    active_.erase(found);
    ended.settle(result);
    showIfShown(ended);
    const bool failed = result.state == JobState::Failed && result.error;
    if (failed) failed_.push_back(ended);
    Q_EMIT queueChanged();
    Q_EMIT libraryChanged();
    Q_EMIT jobEnded(ended);
    for (const Message& notice : result.notices) Q_EMIT noticed(notice);
    if (failed) Q_EMIT jobFailed(*result.error, ended);
    if (result.state == JobState::Cancelled) {
        cancelled_.insert(cancelled_.begin(), rowOf(ended));
        Q_EMIT cancelled(std::exchange(cancelled_, {}));
    }
}

Batch* Session::find(JobId job) {
    const auto found = active_.find(job);
    return found == active_.end() ? nullptr : &found->second.batch;
}

void Session::showIfShown(const Batch& batch) {
    if (batch.job == shown().job) desk_.show(batch);
}

}  // namespace ninefold::ui
