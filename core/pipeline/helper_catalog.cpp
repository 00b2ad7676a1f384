// SPDX-License-Identifier: MIT
#include "core/pipeline/helper_catalog.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <utility>

#include "core/base/error.h"
#include "core/models/checkpoint_kind.h"
#include "core/pipeline/model_catalog.h"
#include "core/pipeline/model_file.h"
#include "core/pipeline/model_settings.h"

namespace fs = std::filesystem;

namespace ninefold {

namespace {

std::string lowered(std::string text) {
    for (char& c : text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 'a' - 'A');
    }
    return text;
}

std::optional<Helper::Kind> kindOf(CheckpointKind kind) {
    switch (kind) {
        case CheckpointKind::Upscaler:
            return Helper::Kind::Upscaler;
        case CheckpointKind::ControlNet:
            return Helper::Kind::ControlNet;
        case CheckpointKind::TinyDecoder:
            return Helper::Kind::TinyDecoder;
        default:
            return std::nullopt;
    }
}

/// Throws Error{BadModel} for a file that can't be read.
std::optional<Helper> helperAt(const fs::path& path) {
    const CheckpointHead head = readCheckpointHead(path);
    const auto kind = kindOf(head.kind);
    if (!kind) return std::nullopt;
    return Helper{*kind, weightsTitle(path), path, head.textWidth};
}

std::vector<Helper> lookFor(const std::vector<fs::path>& folders) {
    std::vector<fs::path> files;
    findModelFiles(folders, {}, [&](const fs::path& path) {
        if (!fs::is_directory(path)) files.push_back(path);
    });
    std::sort(files.begin(), files.end());
    std::vector<Helper> found;
    for (const fs::path& file : files) {
        try {
            auto helper = helperAt(file);
            if (!helper) continue;
            const bool taken = std::any_of(found.begin(), found.end(), [&](const Helper& other) {
                return other.kind == helper->kind && lowered(other.name) == lowered(helper->name);
            });
            if (taken) helper->name = file.string();
            found.push_back(std::move(*helper));
        } catch (const std::exception&) {
            continue;  // the models page says why
        }
    }
    return found;
}

Message missing(Helper::Kind kind, const std::string& name) {
    switch (kind) {
        case Helper::Kind::Upscaler:
            return {"There is no upscaler \"%1\".", name};
        case Helper::Kind::ControlNet:
            return {"There is no ControlNet \"%1\".", name};
        case Helper::Kind::TinyDecoder:
            break;
    }
    return {"There is no preview decoder \"%1\".", name};
}

Message another(Helper::Kind kind, const std::string& file) {
    switch (kind) {
        case Helper::Kind::Upscaler:
            return {"%1 is no upscaler.", file};
        case Helper::Kind::ControlNet:
            return {"%1 is no ControlNet.", file};
        case Helper::Kind::TinyDecoder:
            break;
    }
    return {"%1 is no preview decoder.", file};
}

/// A file that the artist named by its path.
Helper readAt(Helper::Kind kind, const fs::path& path) {
    const auto helper = helperAt(path);
    if (helper && helper->kind == kind) return *helper;
    throw Error(ErrorKind::BadModel, another(kind, path.string()),
                "The models page says what it is.");
}

}  // namespace

struct HelperCatalog::State {
    Folders folders;
    std::mutex mutex;
    std::optional<std::vector<Helper>> helpers;
};

HelperCatalog::HelperCatalog(Folders folders) : state_(std::make_shared<State>()) {
    state_->folders = std::move(folders);
}

std::vector<Helper> HelperCatalog::helpers(bool again) const {
    const std::lock_guard<std::mutex> lock(state_->mutex);
    if (again || !state_->helpers) state_->helpers = lookFor(state_->folders());
    return *state_->helpers;
}

std::vector<Helper> HelperCatalog::all(Helper::Kind kind) const {
    std::vector<Helper> found = helpers(false);
    found.erase(std::remove_if(found.begin(), found.end(),
                               [kind](const Helper& helper) { return helper.kind != kind; }),
                found.end());
    std::sort(found.begin(), found.end(),
              [](const Helper& a, const Helper& b) { return lowered(a.name) < lowered(b.name); });
    return found;
}

Helper HelperCatalog::find(Helper::Kind kind, const std::string& nameOrPath) const {
    const std::string wanted = lowered(nameOrPath);
    std::string names;
    for (const bool again : {false, true}) {
        names.clear();
        for (const Helper& helper : helpers(again)) {
            if (helper.kind != kind) continue;
            if (lowered(helper.name) == wanted) return helper;
            names += (names.empty() ? "" : ", ") + helper.name;
        }
    }
    std::error_code code;
    if (fs::is_regular_file(nameOrPath, code)) return readAt(kind, nameOrPath);
    throw Error(ErrorKind::BadModel, missing(kind, nameOrPath.substr(0, 80)),
                names.empty() ? Message("None is installed: put its file into a folder of models.")
                              : Message("There are: %1.", names));
}

void HelperCatalog::forget() {
    const std::lock_guard<std::mutex> lock(state_->mutex);
    state_->helpers.reset();
}

HelperCatalog installedHelpers() {
    return HelperCatalog([] {
        std::vector<fs::path> folders = ownModelFolders();
        try {
            const ModelSettings settings = modelSettings();
            for (const fs::path& added : settings.folders()) {
                for (const fs::path& folder : sharedModelFolders(added)) folders.push_back(folder);
            }
        } catch (const Error&) {
            return folders;  // the models page says what is wrong with the list
        }
        return folders;
    });
}

std::string familyOfTextWidth(std::int64_t width) {
    constexpr std::pair<std::int64_t, const char*> kKnown[] = {
        {768, "Stable Diffusion 1"}, {1024, "Stable Diffusion 2"}, {2048, "Stable Diffusion XL"}};
    for (const auto& [known, family] : kKnown) {
        if (width == known) return family;
    }
    return std::to_string(width);
}

}  // namespace ninefold
