// SPDX-License-Identifier: MIT
#include <opencv2/imgcodecs.hpp>

#include "core/export/exiv2_bridge.h"
#include "core/export/image_format.h"
#include "core/export/pixels.h"

namespace ninefold {

const ImageFormat& jpegFormat() {
    static const ImageFormat kFormat{
        "jpeg", "jpg", [](const Image& image, const PictureMetadata& metadata) {
            // Different qualities for luma and chroma make OpenCV keep full colour resolution
            // (4:4:4), without which small saturated shapes bleed.
            const std::vector<int> settings = {
                cv::IMWRITE_JPEG_QUALITY,        95, cv::IMWRITE_JPEG_LUMA_QUALITY, 95,
                cv::IMWRITE_JPEG_CHROMA_QUALITY, 94, cv::IMWRITE_JPEG_OPTIMIZE,     1};
            return withExifAndXmp(encodePixels(image, ".jpg", settings), metadata);
        }};
    return kFormat;
}

}  // namespace ninefold
