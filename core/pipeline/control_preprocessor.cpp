// SPDX-License-Identifier: MIT
#include "core/pipeline/control_preprocessor.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "core/base/error.h"

namespace ninefold {

namespace {

constexpr int kWhite = 255;

cv::Mat matOf(const Image& picture) {
    // OpenCV only reads from it.
    return {picture.height, picture.width, CV_8UC3, const_cast<std::uint8_t*>(picture.rgb.data())};
}

/// Of one channel or three.
Image imageOf(const cv::Mat& mat) {
    Image image{mat.cols, mat.rows, {}};
    image.rgb.resize(image.strideBytes() * static_cast<std::size_t>(mat.rows));
    cv::Mat target(mat.rows, mat.cols, CV_8UC3, image.rgb.data());
    if (mat.channels() == 1) {
        cv::cvtColor(mat, target, cv::COLOR_GRAY2RGB);
    } else {
        mat.copyTo(target);
    }
    return image;
}

Image unchanged(const Image& picture) {
    return picture;
}

/// Edges as white lines (Canny 1986), at the thresholds that are usual.
Image canny(const Image& picture) {
    constexpr double kLow = 100;
    constexpr double kHigh = 200;
    cv::Mat edges;
    cv::Canny(matOf(picture), edges, kLow, kHigh);
    return imageOf(edges);
}

/// For drawings in black on white: ControlNets want white on black.
Image invertedColours(const Image& picture) {
    Image result = picture;
    for (std::uint8_t& value : result.rgb) value = static_cast<std::uint8_t>(kWhite - value);
    return result;
}

/// The smallest of the three channels.
cv::Mat darkest(const cv::Mat& mat) {
    std::vector<cv::Mat> channels;
    cv::split(mat, channels);
    return cv::min(cv::min(channels[0], channels[1]), channels[2]);
}

/// Lines of a drawing, in white: what is darker than its wide surrounding, as strong as the median
/// of what is clearly so comes to half white.
Image lineArt(const Image& picture) {
    constexpr double kSurrounding = 6.0;  // px, of the Gaussian
    constexpr float kClear = 8.0F;
    constexpr float kLeast = 16.0F;
    constexpr float kMiddle = 127.0F;
    cv::Mat values;
    matOf(picture).convertTo(values, CV_32FC3);
    cv::Mat around;
    cv::GaussianBlur(values, around, cv::Size(0, 0), kSurrounding);
    cv::Mat darker = darkest(around - values);
    cv::max(darker, 0, darker);
    cv::min(darker, kWhite, darker);
    std::vector<float> clear;
    std::copy_if(darker.begin<float>(), darker.end<float>(), std::back_inserter(clear),
                 [](float value) { return value > kClear; });
    float median = kLeast;
    if (!clear.empty()) {
        const auto middle = clear.begin() + static_cast<std::ptrdiff_t>(clear.size() / 2);
        std::nth_element(clear.begin(), middle, clear.end());
        median = std::max(kLeast, *middle);
    }
    cv::Mat lines;
    darker.convertTo(lines, CV_8U, kMiddle / median);
    return imageOf(lines);
}

/// Bold white strokes where the picture has edges: a difference of Gaussians (Winnemöller 2011) cut
/// at a threshold.
Image scribble(const Image& picture) {
    constexpr double kFine = 0.5;    // px
    constexpr double kCoarse = 5.0;  // px
    constexpr double kThreshold = 16;
    cv::Mat values;
    matOf(picture).convertTo(values, CV_32FC3);
    cv::Mat fine;
    cv::Mat coarse;
    cv::GaussianBlur(values, fine, cv::Size(0, 0), kFine);
    cv::GaussianBlur(values, coarse, cv::Size(0, 0), kCoarse);
    cv::Mat strokes;
    cv::Mat(darkest(coarse - fine) > kThreshold).convertTo(strokes, CV_8U);
    return imageOf(strokes);
}

}  // namespace

const std::vector<ControlPreprocessor>& controlPreprocessors() {
    static const std::vector<ControlPreprocessor> kAll{
        {"none", "As it is", unchanged},         {"canny", "Edges (Canny)", canny},
        {"invert", "Inverted", invertedColours}, {"lineart", "Lines", lineArt},
        {"scribble", "Scribble", scribble},
    };
    return kAll;
}

Image preprocessed(const Image& picture, const std::string& id) {
    std::string known;
    for (const ControlPreprocessor& preprocessor : controlPreprocessors()) {
        if (id == preprocessor.id) return preprocessor.process(picture);
        known += (known.empty() ? "" : ", ") + std::string(preprocessor.id);
    }
    throw Error(ErrorKind::Usage, {"There is no preprocessor \"%1\".", id.substr(0, 40)},
                {"Choose from %1.", known});
}

}  // namespace ninefold
