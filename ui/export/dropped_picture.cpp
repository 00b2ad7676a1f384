// SPDX-License-Identifier: MIT
#include "ui/export/dropped_picture.h"

#include <array>
#include <utility>

#include "core/base/files.h"
#include "core/export/image_format.h"
#include "ui/bridge/convert.h"
#include "ui/theme/tokens.h"

namespace ninefold::ui {

namespace {

constexpr int kThumbnailPx = 16 * kGrid;  ///< twice the size it is shown in, for dense screens
constexpr std::uintmax_t kMaxFileBytes = std::uintmax_t{256} << 20;

QImage thumbnailOf(const QImage& image) {
    return image.scaled(kThumbnailPx, kThumbnailPx, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

}  // namespace

DroppedPicture readDropped(const std::filesystem::path& file) {
    DroppedPicture picture;
    picture.name = toQString(file.filename());
    try {
        const std::string bytes = readFile(file, kMaxFileBytes);
        picture.image = decodeImage(bytes, file.filename().string());
        picture.thumbnail = thumbnailOf(toQImage(picture.image));
        picture.found = readRecipe(bytes, file.filename().string());
    } catch (...) {
        picture.error = currentError();
    }
    return picture;
}

DroppedPicture fromPixels(const QImage& pixels) {
    DroppedPicture picture;
    picture.image = toImage(pixels);
    picture.thumbnail = thumbnailOf(pixels);
    return picture;
}

QString programName(const std::string& id) {
    static const std::array<std::pair<const char*, const char*>, 6> kNames = {{
        {"ninefold", "Ninefold"},
        {"a1111", "AUTOMATIC1111"},
        {"comfyui", "ComfyUI"},
        {"invokeai", "InvokeAI"},
        {"fooocus", "Fooocus"},
        {"swarmui", "SwarmUI"},
    }};
    for (const auto& [known, name] : kNames) {
        if (id == known) return QString::fromLatin1(name);
    }
    return toQString(id);
}

}  // namespace ninefold::ui
