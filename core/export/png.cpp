// SPDX-License-Identifier: MIT
#include "core/base/json.h"
#include "core/export/exiv2_bridge.h"
#include "core/export/image_format.h"
#include "core/export/pixels.h"
#include "core/export/png_chunks.h"

namespace ninefold {

const ImageFormat& pngFormat() {
    static const ImageFormat kFormat{
        "png", "PNG", "png", /*hasQuality=*/false,
        [](const Image& image, const PictureMetadata& metadata, int /*quality*/) {
            PngTexts texts = {{"XML:com.adobe.xmp", xmpPacket(metadata)}};
            if (metadata.keepsRecipe) {
                texts["parameters"] = a1111Text(metadata);
                texts["ninefold"] = dumpJson(toJson(metadata.recipe));
            }
            return withPngTexts(taggedSrgb(encodePixels(image, ".png", {})), texts);
        }};
    return kFormat;
}

}  // namespace ninefold
