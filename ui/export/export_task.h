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
#include "ui/export/export_options.h"

namespace ninefold::ui {

struct ExportRequest {
    std::vector<ImageRow> images;
    ExportOptions options;
    QString modelTitle;  ///< for contact sheets; the recipe's id when empty
};

struct ExportResult {
    int pictures = 0;  ///< how many of the request are in the files written
    std::vector<std::filesystem::path> files;
    /// The first thing that went wrong; Cancelled when asked to stop.
    std::optional<Error> error;
};

/// Writes the pictures. A name that is taken gets a number: no file is ever replaced. A picture
/// that can't be read is left out and the others are written; an error in writing ends the work.
/// What was written stays, nothing half-written does, and the library isn't touched.
/// `progress` is called with the number of pictures done. Runs on any thread.
ExportResult exportPictures(const ExportRequest& request, const CancelToken& cancel,
                            const std::function<void(int done)>& progress);

/// What the name of an exported picture is made of. Throws like exportedSize().
NameValues exportNameValues(const ImageRow& image, const ExportSize& size, int counter);

/// What follows the template's name in a format's files: ".jpg", "-sheet.pdf", …
QString exportEnding(const std::string& format);

}  // namespace ninefold::ui
