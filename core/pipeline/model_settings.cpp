// SPDX-License-Identifier: MIT
#include "core/pipeline/model_settings.h"

#include <algorithm>
#include <utility>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json.h"

namespace fs = std::filesystem;

namespace ninefold {

namespace {

fs::path plain(const fs::path& folder) {
    fs::path path = fs::absolute(folder).lexically_normal();
    return path.has_filename() ? path : path.parent_path();
}

}  // namespace

ModelSettings::ModelSettings(fs::path file) : file_(std::move(file)) {
    std::error_code code;
    if (!fs::exists(file_, code)) return;
    try {
        const Json json = readJsonFile(file_);
        for (const std::string& folder : json.value("folders", std::vector<std::string>())) {
            folders_.emplace_back(folder);
        }
        notes_ = json.value("notes", notes_);
        predictions_ = json.value("predictions", predictions_);
        clipSkips_ = json.value("clip_skips", clipSkips_);
        ranker_ = json.value("ranker", std::string());
    } catch (const Json::exception& error) {
        throw Error(ErrorKind::BadFile, {"%1 is damaged: %2", file_.string(), error.what()},
                    "Mend it or delete it; it holds the list of your model folders.");
    }
}

void ModelSettings::addFolder(const fs::path& folder) {
    const fs::path path = plain(folder);
    std::error_code code;
    if (!fs::is_directory(path, code)) {
        throw Error(ErrorKind::Usage, {"There is no folder %1.", path.string()},
                    "Choose the folder in which the models are.");
    }
    if (std::find(folders_.begin(), folders_.end(), path) != folders_.end()) {
        throw Error(ErrorKind::Usage, {"%1 is on the list already.", path.string()});
    }
    folders_.push_back(path);
    save();
}

void ModelSettings::removeFolder(const fs::path& folder) {
    const auto gone = std::remove(folders_.begin(), folders_.end(), plain(folder));
    if (gone == folders_.end()) return;
    folders_.erase(gone, folders_.end());
    save();
}

std::string ModelSettings::note(const fs::path& model) const {
    const auto found = notes_.find(plain(model).string());
    return found == notes_.end() ? std::string() : found->second;
}

void ModelSettings::setNote(const fs::path& model, const std::string& text) {
    set(notes_, model, text);
}

void ModelSettings::setRanker(const fs::path& folder) {
    if (folder == ranker_) return;
    ranker_ = folder;
    save();
}

void ModelSettings::setPrediction(const fs::path& model, const std::string& prediction) {
    set(predictions_, model, prediction);
}

void ModelSettings::setClipSkip(const fs::path& model, int layers) {
    constexpr int kMost = 11;
    if (layers < 0 || layers > kMost) {
        throw Error(ErrorKind::Usage, {"%1 layers can't be left out.", layers},
                    {"Choose from 0 to %1.", kMost});
    }
    const std::string key = plain(model).string();
    if (layers == 0) {
        clipSkips_.erase(key);
    } else {
        clipSkips_[key] = layers;
    }
    save();
}

void ModelSettings::set(std::map<std::string, std::string>& values, const fs::path& model,
                        const std::string& value) {
    const std::string key = plain(model).string();
    const auto found = values.find(key);
    if ((found == values.end() ? std::string() : found->second) == value) return;
    if (value.empty()) {
        values.erase(key);
    } else {
        values[key] = value;
    }
    save();
}

void ModelSettings::save() const {
    Json folders = Json::array();
    for (const fs::path& folder : folders_) folders.push_back(folder.string());
    writeFileAtomically(file_, dumpJson({{"folders", folders},
                                         {"notes", notes_},
                                         {"predictions", predictions_},
                                         {"clip_skips", clipSkips_},
                                         {"ranker", ranker_.string()}}));
}

ModelSettings modelSettings() {
    return ModelSettings(dataFolder() / "models.json");
}

}  // namespace ninefold
