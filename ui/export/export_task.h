// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/cancel_token.h"
#include "core/base/error.h"
#include "core/history/history_store.h"

namespace ninefold::ui {

/// The contact sheet stands beside the ids of core/export, as it takes many pictures to one file.
inline constexpr const char* kContactSheetId = "sheet";
/// So many pictures stand on one contact sheet (9 by 9); more make another sheet.
inline constexpr int kPicturesPerSheet = 81;

struct ExportRequest {
    std::vector<ImageRow> images;
    std::string format;  ///< an id of imageFormats(), or kContactSheetId
    std::filesystem::path folder;
};

struct ExportResult {
    int pictures = 0;  ///< how many of the request are in the files written
    std::vector<std::filesystem::path> files;
    std::optional<Error> error;  ///< what ended the export early; Cancelled when asked to stop
};

/// Writes the pictures with their recipes inside. A name that is taken gets a number: no file is
/// ever replaced. The first error ends the work; what was written stays, nothing half-written does.
/// `progress` is called with the number of pictures done. Runs on any thread.
ExportResult exportPictures(const ExportRequest& request, const CancelToken& cancel,
                            const std::function<void(int done)>& progress);

/// "red-apple-42": letters and digits of the prompt's first words and the seed, a name that every
/// file system takes.
std::string exportName(const Recipe& recipe);

/// A new empty file `folder`/`name`.`extension`, or `name`-2, `name`-3, … when that is taken, so
/// that nobody else can take the name. Throws Error{Io}.
std::filesystem::path reserveName(const std::filesystem::path& folder, const std::string& name,
                                  const std::string& extension);

}  // namespace ninefold::ui
