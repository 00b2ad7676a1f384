// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/history/history_rows.h"
#include "ui/gallery/gallery_layout.h"

namespace ninefold::ui {

/// Which pictures of the gallery stand under one head.
enum class Grouping { None, Day, Prompt };

/// The groups of neighbours, one after the other; all are one without grouping. On any thread: the
/// calendar takes longer than a frame for the days of many years.
std::vector<GalleryGroup> groupsOf(const std::vector<ImageKey>& keys, Grouping grouping);

}  // namespace ninefold::ui
