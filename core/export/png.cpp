// SPDX-License-Identifier: MIT
#include "core/export/exiv2_bridge.h"
#include "core/export/image_format.h"
#include "core/export/pixels.h"
#include "core/export/png_chunks.h"

namespace ninefold {

const ImageFormat& pngFormat() {
    static const ImageFormat kFormat{
        "png", "png", [](const Image& image, const PictureMetadata& metadata) {
            return withPngTexts(encodePixels(image, ".png", {}),
                                {{"parameters", a1111Text(metadata)},
                                 {"ninefold", dumpJson(toJson(metadata.recipe))},
                                 {"XML:com.adobe.xmp", xmpPacket(metadata)}});
        }};
    return kFormat;
}

}  // namespace ninefold
