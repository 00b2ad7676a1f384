// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>

#include "core/base/cancel_token.h"

namespace ninefold {

/// SHA-256 of models, remembered in small files of a folder until the model's file changes. Any
/// thread; several programs may share the folder.
class ModelHashes {
public:
    /// An empty folder: nothing is remembered.
    explicit ModelHashes(std::filesystem::path folder = {}) : folder_(std::move(folder)) {}

    /// Of a file, of a diffusers folder's denoiser or of the one part in it, in hexadecimal. Reads
    /// the whole file where it isn't known yet: seconds. Throws Error: BadFile, BadModel,
    /// Cancelled.
    std::string hashOf(const std::filesystem::path& model, const CancelToken& cancel = {}) const;
    /// Of the tensors alone in a safetensors file, of another file as a whole: what A1111 knows
    /// LoRAs by, since programs change their descriptions. Otherwise as hashOf().
    std::string hashOfTensors(const std::filesystem::path& file,
                              const CancelToken& cancel = {}) const;
    /// What is remembered; empty when it would have to be computed.
    std::string knownHashOf(const std::filesystem::path& model) const;

private:
    std::filesystem::path memoryOf(const std::filesystem::path& file, const char* of) const;
    std::string recall(const std::filesystem::path& file, const char* of) const;
    std::string hash(const std::filesystem::path& file, const char* of, std::uint64_t first,
                     const CancelToken& cancel) const;

    std::filesystem::path folder_;
};

/// The program's own: dataFolder()/model-hashes.
std::filesystem::path modelHashFolder();

/// The twelve digits by which A1111 and its kin name LoRAs and embeddings.
inline constexpr std::size_t kAddOnHashDigits = 12;

/// The ten digits by which A1111 and its kin name a model.
inline constexpr std::size_t kShortHashDigits = 10;

}  // namespace ninefold
