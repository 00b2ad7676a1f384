// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/export/metadata.h"
#include "core/history/history_store.h"
#include "core/pipeline/generator.h"

namespace ninefold::cli {

/// Where one finished picture was put.
struct KeptPicture {
    std::int64_t imageId = 0;    ///< in the library; 0 without one
    std::filesystem::path file;  ///< absolute: in the folder if there is one, else in the library
};

/// Puts pictures where they are wanted as soon as they are finished: into the library as one job,
/// into a folder, or both.
class Keeper {
public:
    /// `library` may be null (no history), `folder` empty (library only). The folder is made and
    /// tried now. Throws Error{Io}.
    Keeper(HistoryStore* library, const std::filesystem::path& folder);

    /// Call once, before the first picture, and end with finish() or fail().
    void begin(const GenerationRequest& request);
    KeptPicture keep(int index, const PictureMetadata& metadata, const std::string& png,
                     const NewScore& score);
    /// Takes pictures out again: into the library's trash, out of the folder.
    void discard(const std::vector<KeptPicture>& pictures);
    void finish();
    void fail(const Error& error);

    std::int64_t jobId() const { return jobId_; }
    const std::filesystem::path& folder() const { return folder_; }

private:
    void keepSource(const Image& picture, const std::string& id);

    HistoryStore* library_;
    std::filesystem::path folder_;
    std::int64_t jobId_ = 0;
};

/// A file name made from a prompt: "a-red-apple"; never empty, at most 40 characters of ASCII.
std::string fileNameFrom(const std::string& prompt);

/// `folder`/`stem``extension`, or with "-2", "-3", … behind the stem where that exists.
std::filesystem::path freePath(const std::filesystem::path& folder, const std::string& stem,
                               const std::string& extension);

}  // namespace ninefold::cli
