// SPDX-License-Identifier: MIT
#include "ui/main/session.h"

#include <QImageReader>
#include <utility>

#include "ui/bridge/convert.h"

namespace ninefold::ui {

namespace {

constexpr int kMaxBatch = 200;
constexpr int kRememberedPrompts = 200;

/// A stored picture at most as large as the grid shows it. Not on the interface thread.
QImage loadForGrid(const std::filesystem::path& file) {
    QImageReader reader(toQString(file));
    const QSize size = reader.size();
    const QSize most(JobBridge::kScreenPx, JobBridge::kScreenPx);
    if (size.isValid() && (size.width() > most.width() || size.height() > most.height())) {
        reader.setScaledSize(size.scaled(most, Qt::KeepAspectRatio));
    }
    return reader.read();
}

Batch readBatch(const HistoryStore& store, const JobRow& job) {
    ImageQuery query;
    query.jobId = job.id;
    query.limit = kMaxBatch;
    std::vector<BatchCell> cells;
    for (const ImageRow& row : store.images(query)) cells.push_back({loadForGrid(row.file), row});
    return batchFromHistory(job, cells);
}

std::optional<Batch> readLastBatch(const HistoryStore& store) {
    ImageQuery newest;
    newest.limit = 1;
    const std::vector<ImageRow> rows = store.images(newest);
    if (rows.empty()) return std::nullopt;
    const std::optional<JobRow> job = store.job(rows.front().jobId);
    if (!job) return std::nullopt;
    return readBatch(store, *job);
}

QStringList readPrompts(const HistoryStore& store) {
    QStringList prompts;
    for (const std::string& prompt : store.recentPrompts(kRememberedPrompts)) {
        prompts << toQString(prompt);
    }
    return prompts;
}

}  // namespace

Session::Session(JobQueue& queue, JobBridge& bridge, Library& library, QObject* parent)
    : QObject(parent), queue_(queue), library_(library) {
    listen(bridge);
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
            for (const JobRow& job : jobs) Q_EMIT unfinishedFound(job);
        });
    library_.run(
        this, [](HistoryStore& store) { return readLastBatch(store); },
        [this](const std::optional<Batch>& batch) {
            // The artist may have been quicker.
            if (batch && shown_.job == 0) show(*batch);
        });
    library_.run(
        this, [](HistoryStore& store) { return readPrompts(store); },
        [this](const QStringList& prompts) { Q_EMIT promptsFound(prompts); });
}

void Session::generate(const GenerationRequest& request, bool toFront) {
    library_.run(
        this,
        [this, request, toFront](HistoryStore& store) {
            // The recorded recipe names the source and the mask, for another try.
            return store.job(queue_.submit(request, toFront)).value();
        },
        [this](const JobRow& job) {
            Batch batch;
            batch.job = job.id;
            batch.recipe = job.recipe;
            batch.resize(job.count);
            adopt(batch);
        });
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
            if (cell.row) entry.batch.setPicture(*cell.row, cell.image);
        }
    }
    if (early.job != 0 || running_ == 0) show(entry.batch);
    Q_EMIT queueChanged();
    if (entry.ended) finished(batch.job, JobResult(*entry.ended));
}

void Session::cancel(JobId job) {
    if (job == running_) {
        queue_.cancel(job);
        return;
    }
    active_.erase(job);
    library_.run([this, job](HistoryStore&) { queue_.cancel(job); });
    if (shown_.job == job) show(Batch());
    Q_EMIT queueChanged();
}

void Session::cancelRunning() {
    if (running_ != 0) cancel(running_);
}

void Session::resume(const JobRow& job) {
    library_.run(
        this,
        [this, job](HistoryStore& store) {
            Batch batch = readBatch(store, job);
            batch.state = JobState::Queued;
            batch.fromHistory = false;
            batch.resize(job.count);
            queue_.resume(job.id);
            return batch;
        },
        [this](const Batch& batch) { adopt(batch); });
}

void Session::discard(const JobRow& job) {
    library_.run(
        [id = job.id](HistoryStore& store) { store.setJobState(id, toText(JobState::Cancelled)); });
}

void Session::setStarred(std::int64_t imageId, bool starred) {
    shown_.setStarred(imageId, starred);
    Q_EMIT batchChanged(shown_);
    library_.run(
        this,
        [imageId, starred](HistoryStore& store) {
            store.setStarred({imageId}, starred);
            return true;
        },
        [this](bool) { Q_EMIT libraryChanged(); });
}

void Session::reload() {
    if (shown_.job == 0 || shown_.isActive()) return;
    library_.run(
        this,
        [job = shown_.job](HistoryStore& store) {
            const std::optional<JobRow> row = store.job(job);
            return row ? readBatch(store, *row) : Batch();
        },
        [this](const Batch& batch) { showAgain(batch); });
}

void Session::setTrashed(std::int64_t imageId, bool trashed) {
    library_.run(
        this,
        [imageId, trashed](HistoryStore& store) {
            store.setTrashed({imageId}, trashed);
            return true;
        },
        [this](bool) {
            reload();
            Q_EMIT libraryChanged();
        });
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
    return result;
}

void Session::started(JobId job) {
    running_ = job;
    Batch& batch = active_[job].batch;
    batch.job = job;
    batch.state = JobState::Running;
    show(batch);
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
    batch->setPicture(picture.row, picture.image);
    showIfShown(*batch);
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
    Q_EMIT queueChanged();
    Q_EMIT libraryChanged();
    if (result.state == JobState::Failed && result.error) {
        GenerationRequest again;
        again.recipe = ended.recipe;
        again.count = ended.count;
        Q_EMIT jobFailed(*result.error, again);
    }
}

Batch* Session::find(JobId job) {
    const auto found = active_.find(job);
    return found == active_.end() ? nullptr : &found->second.batch;
}

void Session::showIfShown(const Batch& batch) {
    if (batch.job == shown_.job) show(batch);
}

void Session::showAgain(Batch batch) {
    if (batch.job != shown_.job || shown_.isActive()) return;
    batch.result = shown_.result;  // its times aren't in the library
    batch.state = shown_.state;
    batch.fromHistory = shown_.fromHistory;
    show(batch);
}

void Session::show(const Batch& batch) {
    shown_ = batch;
    Q_EMIT batchChanged(shown_);
}

}  // namespace ninefold::ui
