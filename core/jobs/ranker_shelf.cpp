// SPDX-License-Identifier: MIT
#include "core/jobs/ranker_shelf.h"

#include <algorithm>
#include <utility>

#include "core/base/error.h"
#include "core/pipeline/model_file.h"
#include "core/pipeline/model_settings.h"
#include "core/ranking/ranker_registry.h"

namespace fs = std::filesystem;

namespace ninefold {

RankerShelf::RankerShelf(ModelCatalog catalog) : catalog_(std::move(catalog)) {}

void RankerShelf::look(const std::vector<fs::path>& folders) {
    std::vector<RankerInfo> found = findRankers(folders);
    const std::lock_guard lock(mutex_);
    rankers_ = std::move(found);
}

std::vector<RankerInfo> RankerShelf::rankers() const {
    const std::lock_guard lock(mutex_);
    return rankers_;
}

void RankerShelf::choose(const fs::path& folder) {
    const std::lock_guard lock(mutex_);
    chosen_ = folder;
}

fs::path RankerShelf::chosen() const {
    const std::lock_guard lock(mutex_);
    return chosen_;
}

std::vector<fs::path> RankerShelf::candidates(const ModelInfo& model) const {
    const std::vector<RankerInfo> known = rankers();
    std::vector<fs::path> folders{chosen(), model.ranker};
    const auto general = std::find_if(
        known.begin(), known.end(), [](const RankerInfo& ranker) { return ranker.knows.empty(); });
    if (general != known.end()) folders.push_back(general->folder);
    folders.push_back(catalog_.rankerFolder(model));
    if (!known.empty()) folders.push_back(known.front().folder);
    return folders;
}

RankerPick RankerShelf::pickFor(const ModelInfo& model) const {
    for (const fs::path& folder : candidates(model)) {
        if (folder.empty()) continue;
        auto ranker = inspectRanker(folder);
        if (!ranker) continue;
        const bool knows = ranker->knows.empty() || ranker->folder == fs::path(model.ranker);
        return {std::move(ranker), knows ? Familiarity::Knows : Familiarity::KnowsOthersOnly};
    }
    return {};
}

Ranker* RankerShelf::rankerFor(const std::string& modelId) {
    const RankerPick pick = pickFor(catalog_.find(modelId));
    if (!pick.ranker) return nullptr;
    if (ranker_ == nullptr || loaded_ != pick.ranker->folder) {
        ranker_.reset();  // before the next one takes memory
        ranker_ = makeRanker(pick.ranker->folder);
        loaded_ = pick.ranker->folder;
    }
    return ranker_.get();
}

void stock(RankerShelf& shelf) {
    std::vector<fs::path> folders = ownModelFolders();
    try {
        const ModelSettings settings = modelSettings();
        shelf.choose(settings.ranker());
        for (const fs::path& folder : settings.folders()) {
            const std::vector<fs::path> shared = sharedModelFolders(folder);
            folders.insert(folders.end(), shared.begin(), shared.end());
        }
    } catch (const Error&) {
        // The models page says what is wrong with the list.
    }
    shelf.look(folders);
}

}  // namespace ninefold
