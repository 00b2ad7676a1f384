// SPDX-License-Identifier: MIT
#include <opencv2/imgcodecs.hpp>

#include "core/base/error.h"
#include "core/export/exiv2_bridge.h"
#include "core/export/image_format.h"
#include "core/export/pixels.h"
#include "core/export/png_chunks.h"

namespace ninefold {

namespace {

constexpr int kMaxSidePx = 16384;
constexpr long long kMaxPixels = 1LL << 27;

int bigEndian31(const std::string& bytes, std::size_t at) {
    unsigned value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    }
    return static_cast<int>(value & 0x7FFFFFFFU);
}

/// Before anything of that size is allocated.
void refuseSize(std::pair<int, int> size, const std::string& name) {
    const auto [width, height] = size;
    if (width > 0 && height > 0 && width <= kMaxSidePx && height <= kMaxSidePx &&
        static_cast<long long>(width) * height <= kMaxPixels) {
        return;
    }
    throw Error(ErrorKind::BadFile, {"The picture %1 claims to be %2x%3 px.", name, width, height},
                "It is damaged, or too large to be opened.");
}

std::pair<int, int> sizeOf(const std::string& bytes, const std::string& name) {
    constexpr std::size_t kPngHeaderBytes = 24;
    if (!isPng(bytes)) return statedSize(bytes, name);
    if (bytes.size() < kPngHeaderBytes) return {0, 0};
    return {bigEndian31(bytes, 16), bigEndian31(bytes, 20)};
}

}  // namespace

Image decodeImage(const std::string& bytes, const std::string& name) {
    const Error broken(ErrorKind::BadFile, {"The picture %1 can't be read.", name},
                       "Is it a whole PNG, JPEG, WebP or TIFF file?");
    if (!isPicture(bytes) || (isPng(bytes) && !isWholePng(bytes))) throw broken;
    refuseSize(sizeOf(bytes, name), name);
    try {
        const cv::Mat raw(1, static_cast<int>(bytes.size()), CV_8UC1,
                          const_cast<char*>(bytes.data()));
        const cv::Mat bgr = cv::imdecode(raw, cv::IMREAD_COLOR);
        if (bgr.empty()) throw broken;
        return imageFromBgr(bgr);
    } catch (const cv::Exception&) {
        throw broken;
    }
}

}  // namespace ninefold
