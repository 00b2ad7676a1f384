// SPDX-License-Identifier: MIT
#pragma once

#include <QMimeData>
#include <filesystem>
#include <vector>

#include "core/history/history_store.h"

namespace ninefold::ui {

/// The local files among what is dragged.
std::vector<std::filesystem::path> filesIn(const QMimeData& data);

/// What is known of picture files: rows of the library, and for files from elsewhere a row of their
/// own with a negative id, the recipe that is in the file, and the size. What is no picture is left
/// out. Reads the files: not on the interface thread.
std::vector<ImageRow> rowsOfFiles(const HistoryStore& store,
                                  const std::vector<std::filesystem::path>& files);

}  // namespace ninefold::ui
