// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
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

    /// Of a checkpoint file, or of a diffusers folder's denoiser, in lower-case hexadecimal. Reads
    /// the whole file where it isn't known yet: seconds. Throws Error: BadFile, BadModel,
    /// Cancelled.
    std::string hashOf(const std::filesystem::path& model, const CancelToken& cancel = {}) const;
    /// What is remembered; empty when it would have to be computed.
    std::string knownHashOf(const std::filesystem::path& model) const;

private:
    std::filesystem::path memoryOf(const std::filesystem::path& file) const;
    std::string recall(const std::filesystem::path& file) const;

    std::filesystem::path folder_;
};

/// The program's own: dataFolder()/model-hashes.
std::filesystem::path modelHashFolder();

/// The ten digits by which A1111 and its kin name a model.
inline constexpr std::size_t kShortHashDigits = 10;

}  // namespace ninefold
