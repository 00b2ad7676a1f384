// SPDX-License-Identifier: MIT
#include "ui/prompt/draft.h"

#include <QFile>
#include <QSaveFile>
#include <utility>

#include "core/base/error.h"
#include "core/base/json.h"
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
            {"mixedStyles", mixedStyles},
            {"settings", std::move(models)}};
}

Draft Draft::fromJson(const Json& json) {
    Draft draft;
    if (!json.is_object()) return draft;
    draft.prompt = textOf(json, "prompt");
    draft.negative = textOf(json, "negative");
    const auto mixed = json.find("mixedStyles");
    if (mixed != json.end() && mixed->is_boolean()) draft.mixedStyles = mixed->get<bool>();
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
    : QObject(parent),
      file_(toQString(libraryFolder / "draft.json")),
      spare_(toQString(libraryFolder / "draft.spare")) {
    pool_.setMaxThreadCount(1);
    pool_.start([spare = spare_] { spare.reserve(); });
    delay_.setSingleShot(true);
    connect(&delay_, &QTimer::timeout, this, &DraftFile::write);
}

DraftFile::~DraftFile() {
    flush();
}

std::optional<Draft> DraftFile::read() const {
    const auto parsed = [this](const QByteArray& text) -> std::optional<Draft> {
        try {
            return Draft::fromJson(parseJson(text.toStdString(), toStdString(file_)));
        } catch (const Error&) {
            return std::nullopt;  // the file is the artist's to edit; a fresh panel does
        }
    };
    // What is in the spare room is newer: it is emptied by the next draft that fits on the disk.
    const QByteArray spare = spare_.text();
    if (!spare.isEmpty()) {
        if (auto draft = parsed(spare)) return draft;
    }
    QFile file(file_);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMaxBytes) return std::nullopt;
    return parsed(file.readAll());
}

void DraftFile::keep(const Draft& draft) {
    unwritten_ = draft;
    if (!delay_.isActive()) delay_.start(kDelayMs);
}

void DraftFile::flush() {
    write();
    pool_.waitForDone();
}

void DraftFile::write() {
    delay_.stop();
    if (!unwritten_) return;
    pool_.start([this, draft = *std::exchange(unwritten_, std::nullopt)] {
        if (writeNow(QByteArray::fromStdString(dumpJson(draft.toJson())))) return;
        const auto tryAgain = [this, draft] {
            if (unwritten_) return;  // a newer one is on its way
            unwritten_ = draft;
            delay_.start(kAgainMs);
        };
        QMetaObject::invokeMethod(this, tryAgain, Qt::QueuedConnection);
    });
}

bool DraftFile::writeNow(const QByteArray& text) const {
    QSaveFile file(file_);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        return spare_.put(text);
    }
    spare_.reserve();
    return spare_.text().isEmpty() || spare_.put({});
}

}  // namespace ninefold::ui
