// SPDX-License-Identifier: MIT
#include "core/pipeline/model_hash.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/models/diffusers_folder.h"

namespace fs = std::filesystem;

namespace ninefold {
namespace {

/// The file whose contents tell a model from others.
fs::path fileOf(const fs::path& model) {
    std::error_code ignored;
    if (!fs::is_directory(model, ignored)) return model;
    return findWeights(model / "unet", "diffusion_pytorch_model");
}

/// What changes with a file: its size and the time of its last change.
Json stampOf(const fs::path& file) {
    std::error_code code;
    if (!fs::exists(file, code)) {
        throw Error(ErrorKind::BadFile, {"There is no file %1.", file.string()});
    }
    return {{"bytes", fs::file_size(file)},
            {"changed",
             static_cast<std::int64_t>(fs::last_write_time(file).time_since_epoch().count())}};
}

}  // namespace

fs::path modelHashFolder() {
    return dataFolder() / "model-hashes";
}

fs::path ModelHashes::memoryOf(const fs::path& file) const {
    return folder_ / (sha256(fs::absolute(file).lexically_normal().string()) + ".json");
}

std::string ModelHashes::recall(const fs::path& file) const {
    std::error_code ignored;
    if (folder_.empty() || !fs::exists(memoryOf(file), ignored)) return {};
    try {
        const Json memory = readJsonFile(memoryOf(file));
        if (memory.at("stamp") == stampOf(file)) return memory.at("sha256").get<std::string>();
    } catch (const std::exception&) {
        return {};  // damaged or of a file that is gone: it can be computed again
    }
    return {};
}

std::string ModelHashes::knownHashOf(const fs::path& model) const {
    try {
        return recall(fileOf(model));
    } catch (const Error&) {
        return {};
    }
}

std::string ModelHashes::hashOf(const fs::path& model, const CancelToken& cancel) const {
    const fs::path file = fileOf(model);
    std::string hash = recall(file);
    if (!hash.empty()) return hash;
    const Json stamp = stampOf(file);
    hash = sha256OfFile(file, cancel);
    if (!folder_.empty()) {
        writeFileAtomically(memoryOf(file), dumpJson({{"stamp", stamp}, {"sha256", hash}}));
    }
    return hash;
}

}  // namespace ninefold
