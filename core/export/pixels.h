// SPDX-License-Identifier: MIT
#pragma once

#include <opencv2/core/mat.hpp>
#include <string>
#include <vector>

#include "core/base/image.h"

namespace ninefold {

/// Throws Error{Usage} if the picture is empty or its bytes don't match its size.
void refuseEmpty(const Image& image);

/// The picture as OpenCV wants it: blue, green, red. Throws like refuseEmpty().
cv::Mat bgrFromImage(const Image& image);
/// `bgr` is 8-bit with three channels.
Image imageFromBgr(const cv::Mat& bgr);

/// The pixels as a file of the type that `extension` (".png") names, without metadata.
std::string encodePixels(const Image& image, const std::string& extension,
                         const std::vector<int>& settings);

}  // namespace ninefold
