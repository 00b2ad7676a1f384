// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QString>
#include <filesystem>
#include <optional>

#include "core/base/error.h"
#include "core/base/image.h"
#include "core/export/metadata.h"

namespace ninefold::ui {

/// A picture from outside, as it was found.
struct DroppedPicture {
    QString name;  ///< of the file; empty for bare pixels
    Image image;   ///< empty when there is an error
    QImage thumbnail;
    std::optional<FoundRecipe> found;
    std::optional<Error> error;  ///< why it can't be read
};

/// Reads a file and the recipe inside it. Any thread; throws nothing.
DroppedPicture readDropped(const std::filesystem::path& file);
/// Of pixels that came without a file, as from a browser.
DroppedPicture fromPixels(const QImage& pixels);

/// "ComfyUI" of "comfyui": how a program calls itself.
QString programName(const std::string& id);

}  // namespace ninefold::ui
