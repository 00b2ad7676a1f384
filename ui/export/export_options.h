// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

#include "core/export/export_size.h"
#include "core/export/image_format.h"
#include "core/export/name_template.h"

namespace ninefold::ui {

/// The contact sheets stand beside the ids of core/export, as they take many pictures to one file.
inline constexpr const char* kSheetId = "sheet";         ///< PNG
inline constexpr const char* kPdfSheetId = "sheet-pdf";  ///< one PDF of A4 pages

/// All that an artist chooses for an export.
struct ExportOptions {
    std::string format = "png";  ///< an id of imageFormats(), kSheetId or kPdfSheetId
    ExportSize size;
    int quality = kDefaultQuality;  ///< 1..100, for the formats that have one
    std::string nameTemplate = kDefaultNameTemplate;
    bool keepsRecipe = true;  ///< false: no word of prompt or settings gets into a file
    std::string credit;       ///< who is to be credited; may be empty
    std::filesystem::path folder;
};

}  // namespace ninefold::ui
