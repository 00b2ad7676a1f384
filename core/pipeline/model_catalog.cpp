// SPDX-License-Identifier: MIT
#include "core/pipeline/model_catalog.h"

#include <algorithm>
#include <mutex>
#include <utility>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/models/checkpoint_kind.h"
#include "core/models/model_outline.h"
#include "core/pipeline/model_file.h"
#include "core/pipeline/model_settings.h"

namespace fs = std::filesystem;

namespace ninefold {

namespace {

void readLatentRgb(const Json& card, ModelInfo& info) {
    const Json& fit = card.at("latent_rgb");
    info.latentRgb = fit.at("matrix").get<std::vector<std::array<float, 3>>>();
    info.latentRgbBias = fit.at("bias").get<std::array<float, 3>>();
}

void readCard(const Json& card, ModelInfo& info) {
    info.id = card.value("id", info.id);
    info.title = card.value("title", info.title);
    info.description = card.value("description", info.description);
    info.width = card.value("default_width", info.width);
    info.height = card.value("default_height", info.height);
    info.steps = card.value("default_steps", info.steps);
    info.guidanceScale = card.value("default_guidance", info.guidanceScale);
    info.sampler = card.value("default_sampler", info.sampler);
    info.ranker = card.value("ranker", info.ranker);
    info.words = card.value("words", info.words);
    info.styles = card.value("styles", info.styles);
    info.prompts = card.value("prompts", info.prompts);
    if (card.contains("latent_rgb")) readLatentRgb(card, info);
}

/// What the artist's card says, in a folder.
void readCardOf(const fs::path& folder, ModelInfo& info) {
    if (!fs::exists(folder / "ninefold.json")) return;
    try {
        readCard(readJsonFile(folder / "ninefold.json"), info);
    } catch (const Json::exception& error) {
        throw Error(ErrorKind::BadModel,
                    {"%1 is damaged: %2", (folder / "ninefold.json").string(), error.what()});
    }
    if (!info.ranker.empty()) info.ranker = (info.folder / info.ranker).lexically_normal().string();
}

ModelInfo readModel(const fs::path& path) {
    ModelInfo info;
    info.folder = fs::absolute(path).lexically_normal();
    if (!info.folder.has_filename()) info.folder = info.folder.parent_path();
    const bool isFolder = fs::is_directory(path);
    info.id = isFolder ? info.folder.filename().string() : info.folder.stem().string();
    info.title = info.id;
    const ModelOutline outline = outlineOf(path);
    info.sizeMultiple = outline.sizeMultiple;
    info.width = info.height = outline.sizePx;
    if (isFolder) readCardOf(info.folder, info);
    return info;
}

bool isModelFolder(const fs::path& folder) {
    std::error_code code;
    return fs::is_regular_file(folder / "model_index.json", code);
}

/// A checkpoint that holds all that drawing needs.
bool isCheckpoint(const fs::path& path) {
    std::error_code code;
    if (!hasModelEnding(path) || !fs::is_regular_file(path, code)) return false;
    try {
        return isWholeModel(readCheckpointHead(path).kind);
    } catch (const Error&) {
        return false;  // the models page says why
    }
}

bool isModel(const fs::path& path) {
    return isModelFolder(path) || isCheckpoint(path);
}

/// The path itself if it is a model, else the models right below it, by name.
std::vector<fs::path> modelsIn(const fs::path& path) {
    if (isModel(path)) return {path};
    std::error_code code;
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(path, code)) {
        if (isModel(entry.path())) found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

bool has(const std::vector<ModelInfo>& models, const std::string& id) {
    return std::any_of(models.begin(), models.end(),
                       [&](const ModelInfo& model) { return model.id == id; });
}

std::vector<ModelInfo> readModels(const std::vector<fs::path>& folders) {
    std::vector<ModelInfo> models;
    for (const fs::path& folder : folders) {
        for (const fs::path& path : modelsIn(folder)) {
            try {
                ModelInfo model = readModel(path);
                if (has(models, model.id)) model.id = model.folder.string();
                if (!has(models, model.id)) models.push_back(std::move(model));
            } catch (const std::exception&) {
                continue;  // A broken folder says why when it is asked for by path (find).
            }
        }
    }
    return models;
}

/// A model anywhere, which the artist named by its path.
ModelInfo readAt(const fs::path& path) {
    std::error_code code;
    if (fs::is_directory(path, code) && !isModelFolder(path)) {
        throw Error(ErrorKind::BadModel,
                    {"%1 is not a model folder: model_index.json is missing.", path.string()},
                    "Choose a folder in the diffusers layout, or a checkpoint file.");
    }
    try {
        return readModel(path);
    } catch (const Error& error) {
        throw error.as(ErrorKind::BadModel);
    } catch (const Json::exception& error) {
        throw Error(ErrorKind::BadModel, {"%1 is damaged: %2", path.string(), error.what()});
    }
}

}  // namespace

struct ModelCatalog::State {
    std::mutex mutex;
    std::vector<ModelInfo> models;
    std::map<std::string, std::string> predictions;  ///< by path
    AddOnCatalog addOns;
    std::map<std::string, int> clipSkips;  ///< by path
};

ModelCatalog::ModelCatalog(const std::vector<fs::path>& folders)
    : state_(std::make_shared<State>()) {
    reload(folders);
}

void ModelCatalog::reload(const std::vector<fs::path>& folders) {
    std::vector<ModelInfo> models = readModels(folders);
    const std::lock_guard<std::mutex> lock(state_->mutex);
    state_->models = std::move(models);
}

void ModelCatalog::setPredictions(std::map<std::string, std::string> predictions) {
    const std::lock_guard<std::mutex> lock(state_->mutex);
    state_->predictions = std::move(predictions);
}

AddOnCatalog ModelCatalog::addOns() const {
    return state_->addOns;
}

void ModelCatalog::setClipSkips(std::map<std::string, int> clipSkips) {
    const std::lock_guard<std::mutex> lock(state_->mutex);
    state_->clipSkips = std::move(clipSkips);
}

ModelInfo ModelCatalog::withChoice(ModelInfo info) const {
    const std::lock_guard<std::mutex> lock(state_->mutex);
    const auto found = state_->predictions.find(info.folder.string());
    if (found != state_->predictions.end()) info.prediction = found->second;
    const auto skip = state_->clipSkips.find(info.folder.string());
    if (skip != state_->clipSkips.end()) info.clipSkip = skip->second;
    return info;
}

std::vector<ModelInfo> ModelCatalog::models() const {
    const std::lock_guard<std::mutex> lock(state_->mutex);
    return state_->models;
}

ModelInfo ModelCatalog::find(const std::string& idOrPath) const {
    const std::vector<ModelInfo> known = models();
    if (idOrPath.empty() && !known.empty()) return withChoice(known.front());
    for (const ModelInfo& model : known) {
        if (model.id == idOrPath) return withChoice(model);
    }
    std::error_code code;
    if (!idOrPath.empty() && fs::exists(idOrPath, code)) return withChoice(readAt(idOrPath));
    std::string ids;
    for (const ModelInfo& model : known) ids += (ids.empty() ? "" : ", ") + model.id;
    throw Error(
        ErrorKind::BadModel, {"There is no model \"%1\".", idOrPath},
        ids.empty() ? Message("No model is installed.") : Message("Known models: %1.", ids));
}

fs::path ModelCatalog::rankerFolder(const ModelInfo& model) const {
    if (!model.ranker.empty()) return model.ranker;
    for (const ModelInfo& other : models()) {
        if (!other.ranker.empty()) return other.ranker;
    }
    return {};
}

std::vector<fs::path> modelFolders(std::vector<fs::path> own, const std::vector<fs::path>& added) {
    for (const fs::path& folder : added) {
        try {
            std::vector<fs::path> found;
            findModelFiles(sharedModelFolders(folder), {}, [&](const fs::path& path) {
                if (isModel(path)) found.push_back(path);
            });
            std::sort(found.begin(), found.end());
            own.insert(own.end(), found.begin(), found.end());
        } catch (const Error&) {
            continue;
        }
    }
    return own;
}

std::vector<fs::path> addOnFolders(std::vector<fs::path> own, const std::vector<fs::path>& added) {
    for (const fs::path& folder : added) {
        try {
            const std::vector<fs::path> shared = sharedModelFolders(folder);
            own.insert(own.end(), shared.begin(), shared.end());
        } catch (const Error&) {
            continue;
        }
    }
    return own;
}

std::vector<fs::path> ownModelFolders() {
    return {resourceFolder() / "models", dataFolder() / "models"};
}

ModelCatalog installedModels() {
    std::vector<fs::path> added;
    std::map<std::string, std::string> predictions;
    std::map<std::string, int> clipSkips;
    try {
        const ModelSettings settings = modelSettings();
        added = settings.folders();
        predictions = settings.predictions();
        clipSkips = settings.clipSkips();
    } catch (const Error&) {
        added.clear();  // The models page says what is wrong with the list.
    }
    ModelCatalog catalog(modelFolders(ownModelFolders(), added));
    catalog.setPredictions(std::move(predictions));
    catalog.addOns().reload(addOnFolders(ownModelFolders(), added));
    catalog.setClipSkips(std::move(clipSkips));
    return catalog;
}

}  // namespace ninefold
