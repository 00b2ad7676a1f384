// SPDX-License-Identifier: MIT
#include "app/cli/keeper.h"

#include <unistd.h>

#include <system_error>

#include "core/base/files.h"
#include "core/export/image_format.h"

namespace fs = std::filesystem;

namespace ninefold::cli {

namespace {

void prepareFolder(const fs::path& folder) {
    std::error_code code;
    fs::create_directories(folder, code);
    if (!code && ::access(folder.c_str(), W_OK) != 0) code = {errno, std::generic_category()};
    if (!code) return;
    throw Error(ErrorKind::Io,
                "Can't write into the folder " + folder.string() + ": " + code.message() + ".",
                "Choose another folder or change its permissions.");
}

}  // namespace

Keeper::Keeper(HistoryStore* library, const fs::path& folder) : library_(library) {
    if (folder.empty()) return;
    folder_ = fs::absolute(folder).lexically_normal();
    prepareFolder(folder_);
}

void Keeper::begin(const GenerationRequest& request) {
    if (library_ == nullptr) return;
    keepSource(request.sourceImage, request.recipe.sourceImage);
    keepSource(request.mask, request.recipe.maskImage);
    jobId_ = library_->addJob(request.recipe, request.count, {request.parentImage, request.change},
                              request.texts);
    library_->setJobState(jobId_, "running");
}

void Keeper::keepSource(const Image& picture, const std::string& id) {
    if (!picture.isEmpty()) library_->addSource(id, imageFormat("png").encode(picture, {}));
}

KeptPicture Keeper::keep(int index, const PictureMetadata& metadata, const std::string& png,
                         const NewScore& score) {
    KeptPicture kept;
    const Recipe& recipe = metadata.recipe;
    if (library_ != nullptr) {
        const ImageRow row = library_->addImage(jobId_, index, recipe, png, score);
        kept.imageId = row.id;
        kept.file = row.file;
    }
    if (!folder_.empty()) {
        const std::string stem = fileNameFrom(recipe.prompt) + "-" + std::to_string(recipe.seed);
        kept.file = freePath(folder_, stem, ".png");
        writeFileAtomically(kept.file, png);
    }
    return kept;
}

void Keeper::discard(const std::vector<KeptPicture>& pictures) {
    std::vector<std::int64_t> ids;
    for (const KeptPicture& picture : pictures) {
        if (!folder_.empty()) fs::remove(picture.file);
        if (picture.imageId != 0) ids.push_back(picture.imageId);
    }
    if (library_ != nullptr) library_->setTrashed(ids, true);
}

void Keeper::finish() {
    if (library_ != nullptr) library_->setJobState(jobId_, "done");
}

void Keeper::fail(const Error& error) {
    if (library_ == nullptr || jobId_ == 0) return;
    const bool cancelled = error.kind() == ErrorKind::Cancelled;
    try {
        library_->setJobState(jobId_, cancelled ? "cancelled" : "failed", error.message());
    } catch (const Error&) {
        // The disk may be what failed: the first error is the one to tell. The job stays
        // "running", and the studio offers it again.
        return;
    }
}

std::string fileNameFrom(const std::string& prompt) {
    constexpr std::size_t kMaxLength = 40;
    std::string name;
    for (const char c : prompt) {
        const bool isUpper = c >= 'A' && c <= 'Z';
        if (isUpper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            name += isUpper ? static_cast<char>(c - 'A' + 'a') : c;
        } else if (!name.empty() && name.back() != '-') {
            name += '-';
        }
        if (name.size() == kMaxLength) break;
    }
    name.erase(name.find_last_not_of('-') + 1);
    return name.empty() ? "picture" : name;
}

fs::path freePath(const fs::path& folder, const std::string& stem, const std::string& extension) {
    fs::path path = folder / stem;
    path += extension;
    for (int n = 2; fs::exists(path); ++n) {
        path = folder / stem;
        path += '-' + std::to_string(n);
        path += extension;
    }
    return path;
}

}  // namespace ninefold::cli
