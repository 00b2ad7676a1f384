// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <vector>

#include "core/base/cancel_token.h"
#include "core/history/history_store.h"

namespace ninefold {

/// What importPictures() did.
struct ImportReport {
    int added = 0;
    int withoutRecipe = 0;  ///< of these: nothing in the file tells how it was made
    int known = 0;          ///< the library has the same picture already
    int foundAgain = 0;     ///< pictures that were missing and now are known to be here
    std::vector<std::filesystem::path> unreadable;
    bool cancelled = false;  ///< what was done before stays
};

/// `done` of `total` files were looked at.
using ImportProgress = std::function<void(int done, int total)>;

/// Takes pictures of other programs into the library, as origin "imported": PNG, JPEG and WebP
/// files, and those in folders and their sub-folders. Files stay where they are; the library
/// remembers the place. A picture is known by the SHA-256 of its file. Slow: not for the interface
/// thread. Throws Error{Io} when the library can't be written.
ImportReport importPictures(HistoryStore& store,
                            const std::vector<std::filesystem::path>& filesOrFolders,
                            const RecipeReader& readRecipe, const ImportProgress& progress,
                            const CancelToken& cancel);

}  // namespace ninefold
