// SPDX-License-Identifier: MIT
#include "core/pipeline/model_hash.h"

#include <array>
#include <fstream>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/models/folder_weights.h"

namespace fs = std::filesystem;

namespace ninefold {
namespace {

/// The file whose contents tell a model from others.
fs::path fileOf(const fs::path& model) {
    std::error_code ignored;
    if (!fs::is_directory(model, ignored)) return model;
    const bool isWhole = fs::is_directory(model / "unet", ignored);
    return findWeights(isWhole ? model / "unet" : model, "diffusion_pytorch_model");
}

// What is hashed, as it is remembered.
constexpr const char* kWhole = "";
constexpr const char* kTensors = "#tensors";

/// Behind the head of a safetensors file; of any other file its beginning.
std::uint64_t firstTensorByte(const fs::path& file) {
    constexpr std::uint64_t kLengthBytes = 8;
    std::ifstream in(file, std::ios::binary);
    std::array<char, kLengthBytes + 1> head{};
    in.read(head.data(), head.size());
    if (!in || head[kLengthBytes] != '{') return 0;
    std::uint64_t length = 0;
    for (std::size_t i = kLengthBytes; i-- > 0;) {
        length = length << 8U | static_cast<unsigned char>(head[i]);
    }
    std::error_code ignored;
    const std::uint64_t first = kLengthBytes + length;
    return first < fs::file_size(file, ignored) ? first : 0;
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

fs::path ModelHashes::memoryOf(const fs::path& file, const char* of) const {
    return folder_ / (sha256(fs::absolute(file).lexically_normal().string() + of) + ".json");
}

std::string ModelHashes::recall(const fs::path& file, const char* of) const {
    std::error_code ignored;
    if (folder_.empty() || !fs::exists(memoryOf(file, of), ignored)) return {};
    try {
        const Json memory = readJsonFile(memoryOf(file, of));
        if (memory.at("stamp") == stampOf(file)) return memory.at("sha256").get<std::string>();
    } catch (const std::exception&) {
        return {};  // damaged or of a file that is gone: it can be computed again
    }
    return {};
}

std::string ModelHashes::knownHashOf(const fs::path& model) const {
    try {
        return recall(fileOf(model), kWhole);
    } catch (const Error&) {
        return {};
    }
}

std::string ModelHashes::hashOf(const fs::path& model, const CancelToken& cancel) const {
    return hash(fileOf(model), kWhole, 0, cancel);
}

std::string ModelHashes::hashOfTensors(const fs::path& file, const CancelToken& cancel) const {
    return hash(file, kTensors, firstTensorByte(file), cancel);
}

std::string ModelHashes::hash(const fs::path& file, const char* of, std::uint64_t first,
                              const CancelToken& cancel) const {
    std::string hash = recall(file, of);
    if (!hash.empty()) return hash;
    const Json stamp = stampOf(file);
    hash = sha256OfFile(file, cancel, first);
    if (!folder_.empty()) {
        writeFileAtomically(memoryOf(file, of), dumpJson({{"stamp", stamp}, {"sha256", hash}}));
    }
    return hash;
}

}  // namespace ninefold
