// SPDX-License-Identifier: MIT
#include <opencv2/imgcodecs.hpp>

#include "core/export/exiv2_bridge.h"
#include "core/export/image_format.h"
#include "core/export/pixels.h"

namespace ninefold {

const ImageFormat& tiffFormat() {
    static const ImageFormat kFormat{
        "tiff", "TIFF", "tif", /*hasQuality=*/false,
        [](const Image& image, const PictureMetadata& metadata, int /*quality*/) {
            constexpr int kDeflate = 8;  // as TIFF numbers it; without loss
            return withExifAndXmp(
                encodePixels(image, ".tif", {cv::IMWRITE_TIFF_COMPRESSION, kDeflate}), metadata);
        }};
    return kFormat;
}

}  // namespace ninefold
