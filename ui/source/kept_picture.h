// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <filesystem>

namespace ninefold::ui {

/// Writes the picture as a PNG, quickly rather than small; a null one removes the file. Throws
/// Error{Io}. Not for the interface thread.
void keepPicture(const std::filesystem::path& file, const QImage& picture);

}  // namespace ninefold::ui
