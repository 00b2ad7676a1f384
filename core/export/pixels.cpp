// SPDX-License-Identifier: MIT
#include "core/export/pixels.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "core/base/error.h"

namespace ninefold {

void refuseEmpty(const Image& image) {
    if (image.width < 1 || image.height < 1 ||
        image.rgb.size() != image.strideBytes() * static_cast<std::size_t>(image.height)) {
        throw Error(ErrorKind::Usage, "There is no picture to save.");
    }
}

cv::Mat bgrFromImage(const Image& image) {
    refuseEmpty(image);
    // OpenCV only reads from it.
    const cv::Mat rgb(image.height, image.width, CV_8UC3,
                      const_cast<std::uint8_t*>(image.rgb.data()));
    cv::Mat bgr;
    cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    return bgr;
}

Image imageFromBgr(const cv::Mat& bgr) {
    Image image{bgr.cols, bgr.rows, {}};
    image.rgb.resize(image.strideBytes() * static_cast<std::size_t>(bgr.rows));
    cv::Mat rgb(bgr.rows, bgr.cols, CV_8UC3, image.rgb.data());
    cv::cvtColor(bgr, rgb, cv::COLOR_BGR2RGB);
    return image;
}

std::string encodePixels(const Image& image, const std::string& extension,
                         const std::vector<int>& settings) {
    std::vector<uchar> bytes;
    if (!cv::imencode(extension, bgrFromImage(image), bytes, settings)) {
        throw Error(ErrorKind::Internal, {"The picture can't be written as %1.", extension});
    }
    return {bytes.begin(), bytes.end()};
}

}  // namespace ninefold
