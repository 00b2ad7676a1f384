// SPDX-License-Identifier: MIT
#include <opencv2/imgcodecs.hpp>

#include "core/export/exiv2_bridge.h"
#include "core/export/image_format.h"
#include "core/export/pixels.h"

namespace ninefold {

const ImageFormat& webpFormat() {
    static const ImageFormat kFormat{
        "webp", "WebP", "webp", /*hasQuality=*/true,
        [](const Image& image, const PictureMetadata& metadata, int quality) {
            // OpenCV takes more than 100 for the coder without loss.
            const int setting = quality >= kMaxQuality ? kMaxQuality + 1 : quality;
            return withExifAndXmp(encodePixels(image, ".webp", {cv::IMWRITE_WEBP_QUALITY, setting}),
                                  metadata);
        }};
    return kFormat;
}

}  // namespace ninefold
