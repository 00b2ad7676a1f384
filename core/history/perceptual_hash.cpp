// SPDX-License-Identifier: MIT
#include "core/history/perceptual_hash.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace ninefold {

namespace {

constexpr int kSide = 32;
constexpr int kLow = 8;

/// Empty when the bytes can't be decoded.
cv::Mat decodeGrey(const std::string& encoded) {
    if (encoded.empty()) return {};
    try {
        const cv::Mat bytes(1, static_cast<int>(encoded.size()), CV_8U,
                            const_cast<char*>(encoded.data()));  // only read
        return cv::imdecode(bytes, cv::IMREAD_GRAYSCALE);
    } catch (const cv::Exception&) {
        return {};  // a size in the header that nobody can mean
    }
}

std::int64_t hashOf(const cv::Mat& grey) {
    cv::Mat small;
    cv::resize(grey, small, {kSide, kSide}, 0, 0, cv::INTER_AREA);
    small.convertTo(small, CV_32F);
    cv::Mat frequencies;
    cv::dct(small, frequencies);
    std::array<float, kLow * kLow> low{};
    for (int i = 0; i < kLow * kLow; ++i) {
        // The sum of all pixels says how bright, not what: the next row takes its place.
        const int row = i == 0 ? kLow : i / kLow;
        low[static_cast<std::size_t>(i)] = frequencies.at<float>(row, i % kLow);
    }
    constexpr float kNothing = 1e-2F;
    if (std::all_of(low.begin(), low.end(), [](float f) { return std::abs(f) < kNothing; })) {
        return 0;
    }
    std::array<float, kLow* kLow> sorted = low;
    std::nth_element(sorted.begin(), sorted.begin() + sorted.size() / 2, sorted.end());
    const float median = sorted[sorted.size() / 2];
    std::uint64_t hash = 0;
    for (const float value : low) hash = hash << 1U | static_cast<std::uint64_t>(value > median);
    return static_cast<std::int64_t>(hash);
}

}  // namespace

std::optional<Looks> looksOf(const std::string& encoded) {
    const cv::Mat grey = decodeGrey(encoded);
    if (grey.empty()) return std::nullopt;
    return Looks{grey.cols, grey.rows, hashOf(grey)};
}

std::int64_t perceptualHash(const std::string& encoded) {
    const std::optional<Looks> looks = looksOf(encoded);
    return looks ? looks->hash : 0;
}

int hashDistance(std::int64_t a, std::int64_t b) {
    return static_cast<int>(std::bitset<64>(static_cast<std::uint64_t>(a ^ b)).count());
}

}  // namespace ninefold
