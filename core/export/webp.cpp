// SPDX-License-Identifier: MIT
#include <opencv2/imgcodecs.hpp>

#include "core/export/exiv2_bridge.h"
#include "core/export/image_format.h"
#include "core/export/pixels.h"

namespace ninefold {

const ImageFormat& webpFormat() {
    static const ImageFormat kFormat{
        "webp", "webp", [](const Image& image, const PictureMetadata& metadata) {
            return withExifAndXmp(encodePixels(image, ".webp", {cv::IMWRITE_WEBP_QUALITY, 95}),
                                  metadata);
        }};
    return kFormat;
}

}  // namespace ninefold
