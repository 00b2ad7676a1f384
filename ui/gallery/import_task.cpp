// SPDX-License-Identifier: MIT
#include "ui/gallery/import_task.h"

#include <QtConcurrent>
#include <chrono>
#include <utility>

#include "core/base/files.h"
#include "core/export/metadata.h"

namespace ninefold::ui {

namespace {

constexpr std::chrono::milliseconds kProgressEvery{33};

std::optional<Recipe> recipeInFile(const std::filesystem::path& file) {
    const auto found = readRecipe(readFile(file), file.string());
    return found ? std::optional(found->recipe) : std::nullopt;
}

}  // namespace

ImportTask::ImportTask(std::filesystem::path libraryFolder, QObject* parent)
    : QObject(parent), folder_(std::move(libraryFolder)) {}

ImportTask::~ImportTask() {
    cancel_.cancel();
    future_.waitForFinished();
}

void ImportTask::start(const std::vector<std::filesystem::path>& filesOrFolders) {
    if (running_) return;
    running_ = true;
    cancel_ = CancelToken();
    future_ = QtConcurrent::run([this, filesOrFolders, cancel = cancel_] {
        const Outcome outcome = work(filesOrFolders, cancel);
        QMetaObject::invokeMethod(
            this,
            [this, outcome] {
                running_ = false;
                if (outcome.error) {
                    Q_EMIT failed(*outcome.error);
                } else {
                    Q_EMIT finished(outcome.report);
                }
            },
            Qt::QueuedConnection);
    });
}

ImportTask::Outcome ImportTask::work(const std::vector<std::filesystem::path>& filesOrFolders,
                                     const CancelToken& cancel) {
    Outcome outcome;
    std::chrono::steady_clock::time_point told;
    const auto tell = [this, &told](int done, int total) {
        const auto now = std::chrono::steady_clock::now();
        if (now - told < kProgressEvery && done != total) return;
        told = now;
        QMetaObject::invokeMethod(
            this, [this, done, total] { Q_EMIT progressed(done, total); }, Qt::QueuedConnection);
    };
    try {
        HistoryStore store(folder_);
        outcome.report = importPictures(store, filesOrFolders, recipeInFile, tell, cancel);
    } catch (...) {
        outcome.error = currentError();
    }
    return outcome;
}

void ImportTask::cancel() {
    cancel_.cancel();
}

}  // namespace ninefold::ui
