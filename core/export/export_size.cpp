// SPDX-License-Identifier: MIT
#include "core/export/export_size.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <string>

#include "core/base/error.h"
#include "core/export/pixels.h"

namespace ninefold {

namespace {

double factorOf(int width, int height, const ExportSize& size) {
    switch (size.kind) {
        case ExportSize::Kind::Original:
            return 1;
        case ExportSize::Kind::Twice:
            return 2;
        case ExportSize::Kind::LongestSide:
            return static_cast<double>(size.longestPx) / std::max(width, height);
        case ExportSize::Kind::Fit:
            return std::min(static_cast<double>(size.fitWidthPx) / width,
                            static_cast<double>(size.fitHeightPx) / height);
    }
    return 1;
}

}  // namespace

std::pair<int, int> exportedSize(int width, int height, const ExportSize& size) {
    const double factor = factorOf(width, height, size);
    const auto scaled = [factor](int px) {
        return std::max(1L, std::lround(std::max(0.0, px * factor)));
    };
    if (std::max(scaled(width), scaled(height)) > kMaxExportPx) {
        throw Error(ErrorKind::Usage,
                    {"Exported pictures can be at most %1 px a side.", kMaxExportPx},
                    "Choose a smaller size.");
    }
    return {static_cast<int>(scaled(width)), static_cast<int>(scaled(height))};
}

Image resized(const Image& image, const ExportSize& size) {
    refuseEmpty(image);
    const auto [width, height] = exportedSize(image.width, image.height, size);
    if (width == image.width && height == image.height) return image;
    const bool shrinks = width < image.width;
    cv::Mat result;
    cv::resize(bgrFromImage(image), result, {width, height}, 0, 0,
               shrinks ? cv::INTER_AREA : cv::INTER_LANCZOS4);
    return imageFromBgr(result);
}

}  // namespace ninefold
