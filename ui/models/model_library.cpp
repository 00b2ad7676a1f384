// SPDX-License-Identifier: MIT
#include "ui/models/model_library.h"

#include <QElapsedTimer>
#include <utility>

#include "core/pipeline/model_settings.h"
#include "ui/bridge/convert.h"

namespace fs = std::filesystem;

namespace ninefold::ui {

namespace {

constexpr int kReportMs = 50;

}  // namespace

ModelLibrary::ModelLibrary(ModelCatalog catalog, std::vector<fs::path> ownFolders,
                           fs::path settingsFile, QObject* parent)
    : QObject(parent),
      catalog_(std::move(catalog)),
      ownFolders_(std::move(ownFolders)),
      settingsFile_(std::move(settingsFile)) {
    pool_.setMaxThreadCount(1);
}

ModelLibrary::~ModelLibrary() {
    cancel_.cancel();
    pool_.waitForDone();
}

void ModelLibrary::answer(std::function<void()> call) {
    QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

void ModelLibrary::run(std::function<void(ModelSettings&)> work) {
    pool_.start([this, work = std::move(work)] {
        try {
            if (!settings_) settings_ = std::make_unique<ModelSettings>(settingsFile_);
            work(*settings_);
        } catch (...) {
            const Error error = currentError();
            if (error.kind() == ErrorKind::Cancelled) return;
            answer([this, error] { Q_EMIT failed(error); });
        }
    });
}

void ModelLibrary::refresh() {
    cancel_.cancel();
    cancel_ = CancelToken();
    looking_ = true;
    const int round = ++round_;
    Q_EMIT started();
    run([this](ModelSettings& settings) { reportFolders(settings); });
    pool_.start([this, cancel = cancel_, round] {
        // A damaged list was reported above; the studio's own folders are looked through anyway.
        look(settings_ ? settings_->folders() : std::vector<fs::path>(), cancel, round);
    });
}

void ModelLibrary::look(const std::vector<fs::path>& added, const CancelToken& cancel, int round) {
    std::vector<ModelFile> waiting;
    const auto report = [&] {
        answer([this, round, models = std::exchange(waiting, {})] {
            if (round == round_ && !models.empty()) Q_EMIT found(models);
        });
    };
    try {
        std::vector<fs::path> folders = ownFolders_;
        for (const fs::path& folder : added) {
            try {
                const std::vector<fs::path> shared = sharedModelFolders(folder);
                folders.insert(folders.end(), shared.begin(), shared.end());
            } catch (const Error& error) {
                answer([this, error] { Q_EMIT failed(error); });
            }
        }
        QElapsedTimer sinceReport;
        sinceReport.start();
        findModelFiles(folders, cancel, [&](const fs::path& path) {
            waiting.push_back(inspectModelFile(path));
            if (sinceReport.elapsed() < kReportMs) return;
            report();
            sinceReport.restart();
        });
        catalog_.reload(modelFolders(ownFolders_, added));
        catalog_.addOns().reload(folders);
        catalog_.addOns().all(AddOnKind::Lora);  // here, where it holds nobody up
    } catch (...) {
        const Error error = currentError();
        if (error.kind() == ErrorKind::Cancelled) return;
        answer([this, error] { Q_EMIT failed(error); });
    }
    report();
    answer([this, round] {
        if (round != round_) return;
        looking_ = false;
        Q_EMIT catalogChanged();
        Q_EMIT finished();
    });
}

void ModelLibrary::reportFolders(const ModelSettings& settings) {
    catalog_.setPredictions(settings.predictions());
    catalog_.setClipSkips(settings.clipSkips());
    answer([this, folders = settings.folders(), notes = settings.notes(),
            predictions = settings.predictions(), skips = settings.clipSkips()] {
        folders_ = folders;
        predictions_ = predictions;
        clipSkips_ = skips;
        for (const auto& [model, text] : notes) notes_.emplace(model, toQString(text));
        Q_EMIT foldersChanged();
    });
}

void ModelLibrary::changeFolders(std::function<void(ModelSettings&)> change) {
    run([this, change = std::move(change)](ModelSettings& settings) {
        change(settings);
        answer([this] { refresh(); });
    });
}

void ModelLibrary::addFolder(const fs::path& folder) {
    changeFolders([folder](ModelSettings& settings) { settings.addFolder(folder); });
}

void ModelLibrary::removeFolder(const fs::path& folder) {
    changeFolders([folder](ModelSettings& settings) { settings.removeFolder(folder); });
}

QString ModelLibrary::prediction(const fs::path& model) const {
    const auto found = predictions_.find(model.string());
    return found == predictions_.end() ? QString() : toQString(found->second);
}

void ModelLibrary::setPrediction(const fs::path& model, const QString& prediction) {
    predictions_[model.string()] = toStdString(prediction);
    run([this, model, id = toStdString(prediction)](ModelSettings& settings) {
        settings.setPrediction(model, id);
        catalog_.setPredictions(settings.predictions());
        answer([this] { Q_EMIT choicesChanged(); });
    });
}

int ModelLibrary::clipSkip(const fs::path& model) const {
    const auto found = clipSkips_.find(model.string());
    return found == clipSkips_.end() ? 0 : found->second;
}

void ModelLibrary::setClipSkip(const fs::path& model, int layers) {
    clipSkips_[model.string()] = layers;
    run([this, model, layers](ModelSettings& settings) {
        settings.setClipSkip(model, layers);
        catalog_.setClipSkips(settings.clipSkips());
        answer([this] { Q_EMIT choicesChanged(); });
    });
}

void ModelLibrary::setRanker(const fs::path& folder) {
    run([folder](ModelSettings& settings) { settings.setRanker(folder); });
}

QString ModelLibrary::note(const fs::path& model) const {
    const auto found = notes_.find(model);
    return found == notes_.end() ? QString() : found->second;
}

void ModelLibrary::setNote(const fs::path& model, const QString& text) {
    if (note(model) == text) return;
    notes_[model] = text;
    run([model, note = toStdString(text)](ModelSettings& settings) {
        settings.setNote(model, note);
    });
}

}  // namespace ninefold::ui
