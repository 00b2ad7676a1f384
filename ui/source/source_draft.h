// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <cstdint>
#include <filesystem>

#include "core/pipeline/source_picture.h"

namespace ninefold::ui {

/// What the next start needs to go on with a source picture. A value; it is kept in the library's
/// folder as source.json with source.png and source-mask.png.
struct SourceDraft {
    QImage picture;  ///< as it is drawn from; null: none
    QImage mask;     ///< Format_Grayscale8 of the same size, its edge not yet soft; or null
    int featherPx = 0;
    double strength = 1;
    bool strengthChosen = false;  ///< by the artist
    Margins margins;
    std::int64_t parentImage = 0;
};

/// Throws Error{Io} when it can't be written. Not for the interface thread.
void writeSourceDraft(const std::filesystem::path& folder, const SourceDraft& draft);
/// Without a picture when there is none, or none that can be read. Not for the interface thread.
SourceDraft readSourceDraft(const std::filesystem::path& folder);

}  // namespace ninefold::ui
