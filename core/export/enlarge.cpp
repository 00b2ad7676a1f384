// SPDX-License-Identifier: MIT
#include "core/export/enlarge.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "core/base/error.h"
#include "core/export/pixels.h"

namespace ninefold {

namespace {

constexpr int kMaxSidePx = 16384;

}  // namespace

Image enlargedTwice(const Image& image) {
    const cv::Mat small = bgrFromImage(image);
    if (2 * std::max(image.width, image.height) > kMaxSidePx) {
        throw Error(ErrorKind::Usage, "The picture is too large to be enlarged.",
                    "At most 8192 px a side can be doubled.");
    }
    const cv::Size size = small.size() * 2;
    cv::Mat large;
    cv::resize(small, large, size, 0, 0, cv::INTER_LANCZOS4);

    cv::Mat lowest;
    cv::Mat highest;
    const cv::Mat square = cv::Mat::ones(3, 3, CV_8U);
    cv::erode(small, lowest, square);
    cv::dilate(small, highest, square);
    cv::resize(lowest, lowest, size, 0, 0, cv::INTER_NEAREST);
    cv::resize(highest, highest, size, 0, 0, cv::INTER_NEAREST);
    cv::max(large, lowest, large);
    cv::min(large, highest, large);
    return imageFromBgr(large);
}

}  // namespace ninefold
