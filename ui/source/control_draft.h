// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

#include "ui/source/steering_picture.h"

namespace ninefold::ui {

/// Keeps controls for the next start: controls.json in the library's folder, with control-1.png, …
/// Pictures whose cacheKey() stands at their place in `kept` are there already. Throws Error{Io}
/// when something can't be written. Not for the interface thread.
void writeControlDraft(const std::filesystem::path& folder, const SteeringPictures& controls,
                       const std::vector<qint64>& kept);
/// Without those whose picture can't be read. Not for the interface thread.
SteeringPictures readControlDraft(const std::filesystem::path& folder);

}  // namespace ninefold::ui
