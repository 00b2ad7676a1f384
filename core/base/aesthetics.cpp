// SPDX-License-Identifier: MIT
#include "core/base/aesthetics.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace ninefold {

namespace {

constexpr double kHalfSharp = 500;
constexpr double kFullContrast = 80;
constexpr double kExtremelyColourful = 109;

/// Mean and variance, as the numbers come.
class Moments {
public:
    void add(double x) {
        ++count_;
        sum_ += x;
        squares_ += x * x;
    }
    double mean() const { return count_ > 0 ? sum_ / count_ : 0; }
    double variance() const {
        return count_ > 0 ? std::max(0.0, squares_ / count_ - mean() * mean()) : 0;
    }

private:
    double count_ = 0;
    double sum_ = 0;
    double squares_ = 0;
};

/// ITU-R BT.601.
std::vector<float> lumaOf(const Image& image) {
    std::vector<float> luma;
    luma.reserve(image.rgb.size() / 3);
    for (std::size_t i = 0; i + 2 < image.rgb.size(); i += 3) {
        luma.push_back(0.299F * image.rgb[i] + 0.587F * image.rgb[i + 1] +
                       0.114F * image.rgb[i + 2]);
    }
    return luma;
}

double laplacianVariance(const std::vector<float>& luma, int width, int height) {
    Moments moments;
    for (int y = 1; y + 1 < height; ++y) {
        const float* row = luma.data() + static_cast<std::ptrdiff_t>(y) * width;
        for (int x = 1; x + 1 < width; ++x) {
            moments.add(row[x - 1] + row[x + 1] + row[x - width] + row[x + width] - 4 * row[x]);
        }
    }
    return moments.variance();
}

/// Their metric M3 of opponent colours.
double colourfulnessOf(const Image& image) {
    Moments redGreen;
    Moments yellowBlue;
    for (std::size_t i = 0; i + 2 < image.rgb.size(); i += 3) {
        const double red = image.rgb[i];
        const double green = image.rgb[i + 1];
        redGreen.add(red - green);
        yellowBlue.add((red + green) / 2 - image.rgb[i + 2]);
    }
    return std::sqrt(redGreen.variance() + yellowBlue.variance()) +
           0.3 * std::hypot(redGreen.mean(), yellowBlue.mean());
}

}  // namespace

Aesthetics measureAesthetics(const Image& image) {
    const std::vector<float> luma = lumaOf(image);
    Moments brightness;
    for (const float value : luma) brightness.add(value);
    const double sharp = laplacianVariance(luma, image.width, image.height);

    Aesthetics aesthetics;
    aesthetics.sharpness = sharp / (sharp + kHalfSharp);
    aesthetics.contrast = std::min(1.0, std::sqrt(brightness.variance()) / kFullContrast);
    aesthetics.colourfulness = std::min(1.0, colourfulnessOf(image) / kExtremelyColourful);
    return aesthetics;
}

}  // namespace ninefold
