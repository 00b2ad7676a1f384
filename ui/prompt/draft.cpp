// SPDX-License-Identifier: MIT
#include "ui/prompt/draft.h"

#include <QFile>
#include <QSaveFile>
#include <utility>

#include "core/base/error.h"
#include "ui/bridge/convert.h"

namespace ninefold::ui {

namespace {

constexpr qint64 kMaxBytes = qint64{16} << 20;

QString textOf(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? toQString(found->get<std::string>())
                                                     : QString();
}

}  // namespace

Json Draft::toJson() const {
    Json models = Json::object();
    for (const auto& [id, state] : settings) models[id] = ui::toJson(state);
    return {{"prompt", toStdString(prompt)},
            {"negative", toStdString(negative)},
            {"settings", std::move(models)}};
}

Draft Draft::fromJson(const Json& json) {
    Draft draft;
    if (!json.is_object()) return draft;
    draft.prompt = textOf(json, "prompt");
    draft.negative = textOf(json, "negative");
    const auto models = json.find("settings");
    if (models == json.end() || !models->is_object()) return draft;
    for (const auto& [id, state] : models->items()) {
        const SettingsState read = settingsFromJson(state, {});
        const bool isWhole = read.width > 0 && read.height > 0 && read.steps > 0 &&
                             !read.sampler.empty() && !read.schedule.empty();
        if (isWhole) draft.settings[id] = read;
    }
    return draft;
}

DraftFile::DraftFile(const std::filesystem::path& libraryFolder, QObject* parent)
    : QObject(parent), file_(toQString(libraryFolder / "draft.json")) {
    pool_.setMaxThreadCount(1);
    delay_.setSingleShot(true);
    delay_.setInterval(kDelayMs);
    connect(&delay_, &QTimer::timeout, this, &DraftFile::write);
}

DraftFile::~DraftFile() {
    flush();
}

std::optional<Draft> DraftFile::read() const {
    QFile file(file_);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMaxBytes) return std::nullopt;
    try {
        return Draft::fromJson(parseJson(file.readAll().toStdString(), toStdString(file_)));
    } catch (const Error&) {
        return std::nullopt;  // the file is the artist's to edit; a fresh panel does
    }
}

void DraftFile::keep(const Draft& draft) {
    unwritten_ = draft;
    if (!delay_.isActive()) delay_.start();
}

void DraftFile::flush() {
    write();
    pool_.waitForDone();
}

void DraftFile::write() {
    delay_.stop();
    if (!unwritten_) return;
    pool_.start([path = file_, draft = *std::exchange(unwritten_, std::nullopt)] {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly)) return;  // the next change tries again
        file.write(QByteArray::fromStdString(dumpJson(draft.toJson())));
        file.commit();
    });
}

}  // namespace ninefold::ui
