// SPDX-License-Identifier: MIT
#include "core/jobs/spread.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <utility>

namespace ninefold {

namespace {

constexpr int kEvery = 2;

Image cropped(const Image& image, int left, int top, int width, int height) {
    Image crop{width, height, {}};
    crop.rgb.reserve(crop.strideBytes() * static_cast<std::size_t>(height));
    for (int y = top; y < top + height; ++y) {
        const auto row = image.rgb.begin() + static_cast<std::ptrdiff_t>(image.strideBytes()) * y;
        crop.rgb.insert(crop.rgb.end(), row + 3L * left, row + 3L * (left + width));
    }
    return crop;
}

Image mirrored(Image image) {
    for (int y = 0; y < image.height; ++y) {
        std::uint8_t* left = image.rgb.data() + image.strideBytes() * static_cast<std::size_t>(y);
        std::uint8_t* right = left + image.strideBytes() - 3;
        for (; left < right; left += 3, right -= 3) std::swap_ranges(left, left + 3, right);
    }
    return image;
}

}  // namespace

std::vector<Image> viewsOf(const Image& image) {
    const int width = std::max(1, image.width * 15 / 16);
    const int height = std::max(1, image.height * 15 / 16);
    const int left = (image.width - width) / 2;
    const int top = (image.height - height) / 2;
    return {mirrored(image), cropped(image, left, top, width, height)};
}

double spreadOfDifference(const std::vector<double>& a, const std::vector<double>& b) {
    std::vector<double> differences(a.size());
    std::transform(a.begin(), a.end(), b.begin(), differences.begin(), std::minus<>());
    const auto count = static_cast<double>(a.size());
    const double mean = std::accumulate(differences.begin(), differences.end(), 0.0) / count;
    double squares = 0;
    for (const double each : differences) squares += (each - mean) * (each - mean);
    return std::sqrt(squares / (count - 1));
}

double SpreadMeter::measure(const std::string& prompt, const Image& image, double value) {
    if (pictures_++ % kEvery != 0) return 0;
    std::vector<double> values{value};
    for (const Score& score : ranker_.score(prompt, viewsOf(image))) values.push_back(score.value);
    const double spread = before_.empty() ? 0 : spreadOfDifference(values, before_);
    before_ = std::move(values);
    return spread;
}

}  // namespace ninefold
