// SPDX-License-Identifier: MIT
#include "core/pipeline/add_on_catalog.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <set>
#include <utility>

#include "core/base/error.h"
#include "core/base/near_names.h"
#include "core/models/checkpoint_kind.h"
#include "core/pipeline/model_file.h"

namespace fs = std::filesystem;

namespace ninefold {

namespace {

/// What was found in the folders.
struct Found {
    std::vector<AddOn> addOns;
    std::vector<fs::path> damaged;
};

bool isInEmbeddings(const fs::path& file) {
    const fs::path folder = file.parent_path();
    return std::any_of(folder.begin(), folder.end(),
                       [](const fs::path& part) { return part == "embeddings"; });
}

std::optional<AddOn> addOnAt(const fs::path& file, std::vector<fs::path>& damaged) {
    std::error_code ignored;
    if (!fs::is_regular_file(file, ignored)) return std::nullopt;
    CheckpointHead head;
    try {
        head = readCheckpointHead(file);
    } catch (const Error&) {
        damaged.push_back(file);
        if (!isInEmbeddings(file)) return std::nullopt;
        return AddOn{AddOnKind::Embedding, file.stem().string(), file, 1, {}};
    }
    AddOn addOn{AddOnKind::Lora, file.stem().string(), file, head.vectors, head.base};
    switch (head.kind) {
        case CheckpointKind::Lora:
            return addOn;
        case CheckpointKind::TextualInversion:
            addOn.kind = AddOnKind::Embedding;
            return addOn;
        case CheckpointKind::Autoencoder:
            addOn.kind = AddOnKind::Vae;
            return addOn;
        default:
            return std::nullopt;
    }
}

Found lookThrough(const std::vector<fs::path>& folders) {
    Found found;
    std::set<std::pair<AddOnKind, std::string>> names;
    for (const fs::path& folder : folders) {
        std::vector<fs::path> files;
        findModelFiles({folder}, {}, [&](const fs::path& file) { files.push_back(file); });
        std::sort(files.begin(), files.end());
        for (const fs::path& file : files) {
            auto addOn = addOnAt(file, found.damaged);
            if (!addOn || !names.emplace(addOn->kind, lowerCase(addOn->name)).second) continue;
            found.addOns.push_back(std::move(*addOn));
        }
    }
    std::sort(found.addOns.begin(), found.addOns.end(), [](const AddOn& a, const AddOn& b) {
        return std::pair(lowerCase(a.name), a.name) < std::pair(lowerCase(b.name), b.name);
    });
    return found;
}

/// Without folder and, where it is one of weights, without ending.
std::string plainName(const std::string& name) {
    const fs::path path(name);
    return lowerCase((hasModelEnding(path) ? path.stem() : path.filename()).string());
}

[[noreturn]] void failToFind(AddOnKind kind, const std::string& name,
                             const std::vector<AddOn>& known) {
    std::vector<std::string> names;
    for (const AddOn& addOn : known) names.push_back(addOn.name);
    const std::vector<std::string> near = nearNames(plainName(name), names);
    const std::string asked = name.substr(0, 80);
    const Message what = kind == AddOnKind::Lora  ? Message("There is no LoRA \"%1\".", asked)
                         : kind == AddOnKind::Vae ? Message("There is no VAE \"%1\".", asked)
                                                  : Message("There is no embedding \"%1\".", asked);
    const Message otherwise =
        kind == AddOnKind::Vae
            ? Message("Put its file into a folder of models, or choose the model's own.")
            : Message("Put its file into a folder of models, or take it out of the prompt.");
    throw Error(ErrorKind::Usage, what,
                near.empty() ? otherwise : Message("Near: %1.", commaList(near)));
}

}  // namespace

struct AddOnCatalog::State {
    std::mutex mutex;
    std::vector<fs::path> folders;
    bool looked = false;
    Found found;

    void look() {
        found = lookThrough(folders);
        looked = true;
    }
    std::vector<AddOn> all(AddOnKind kind) {
        if (!looked) look();
        std::vector<AddOn> list;
        std::copy_if(found.addOns.begin(), found.addOns.end(), std::back_inserter(list),
                     [kind](const AddOn& addOn) { return addOn.kind == kind; });
        return list;
    }
};

AddOnCatalog::AddOnCatalog(std::vector<fs::path> folders) : state_(std::make_shared<State>()) {
    state_->folders = std::move(folders);
}

void AddOnCatalog::reload(std::vector<fs::path> folders) {
    const std::lock_guard<std::mutex> lock(state_->mutex);
    state_->folders = std::move(folders);
    state_->looked = false;
}

std::vector<AddOn> AddOnCatalog::all(AddOnKind kind) const {
    const std::lock_guard<std::mutex> lock(state_->mutex);
    return state_->all(kind);
}

AddOn AddOnCatalog::find(AddOnKind kind, const std::string& name) const {
    std::error_code ignored;
    const bool mayBePath = name.find('/') != std::string::npos || hasModelEnding(name);
    if (kind == AddOnKind::Vae && mayBePath && fs::exists(name, ignored)) {
        const fs::path path = fs::absolute(name).lexically_normal();
        return {kind, path.string(), path, 0, {}};
    }
    const std::string wanted = plainName(name);
    const std::lock_guard<std::mutex> lock(state_->mutex);
    // A file may have been put there since.
    for (const bool again : {false, true}) {
        if (again) state_->look();
        for (const AddOn& addOn : state_->all(kind)) {
            std::error_code code;
            if (lowerCase(addOn.name) == wanted && fs::exists(addOn.file, code)) return addOn;
        }
    }
    for (const fs::path& file : state_->found.damaged) {
        if (plainName(file.filename().string()) == wanted) readCheckpointHead(file);  // says what
    }
    failToFind(kind, name, state_->all(kind));
}

std::vector<LearnedWord> learnedWords(const std::vector<AddOn>& embeddings) {
    std::vector<LearnedWord> words;
    for (const AddOn& embedding : embeddings) words.push_back({embedding.name, embedding.vectors});
    return words;
}

}  // namespace ninefold
