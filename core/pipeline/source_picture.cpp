// SPDX-License-Identifier: MIT
#include "core/pipeline/source_picture.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "core/base/error.h"
#include "core/pipeline/tensor_image.h"

namespace ninefold {

namespace {

constexpr int kMaxSizePx = 4096;
constexpr double kMostNativeAreas = 4.0;
constexpr int kWhite = 255;

std::size_t offsetOf(const Image& image, int x, int y) {
    return static_cast<std::size_t>(y) * image.strideBytes() + static_cast<std::size_t>(x) * 3;
}

double areaOf(FrameSize size) {
    return static_cast<double>(size.width) * size.height;
}

int roundTo(int multiple, double px) {
    const int rounded = static_cast<int>(std::lround(px / multiple)) * multiple;
    return std::clamp(rounded, multiple, kMaxSizePx / multiple * multiple);
}

Image cropped(const Image& image, int left, int top, FrameSize size) {
    Image part{size.width, size.height, {}};
    part.rgb.reserve(part.strideBytes() * static_cast<std::size_t>(size.height));
    for (int y = top; y < top + size.height; ++y) {
        const auto row = image.rgb.begin() + static_cast<std::ptrdiff_t>(offsetOf(image, left, y));
        part.rgb.insert(part.rgb.end(), row, row + static_cast<std::ptrdiff_t>(part.strideBytes()));
    }
    return part;
}

FrameSize canvasSize(FrameSize picture, const Margins& margins) {
    return {picture.width + margins.left + margins.right,
            picture.height + margins.top + margins.bottom};
}

/// How far a place is from the nearest side that is extended: 0 at that side's first pixel.
int depthInside(FrameSize picture, const Margins& margins, int x, int y) {
    int depth = picture.width + picture.height;
    if (margins.left > 0) depth = std::min(depth, x);
    if (margins.top > 0) depth = std::min(depth, y);
    if (margins.right > 0) depth = std::min(depth, picture.width - 1 - x);
    if (margins.bottom > 0) depth = std::min(depth, picture.height - 1 - y);
    return depth;
}

std::string text(FrameSize size) {
    return std::to_string(size.width) + " × " + std::to_string(size.height);
}

}  // namespace

FrameSize sizeToDraw(FrameSize source, FrameSize native, int multiple) {
    const bool fits = source.width % multiple == 0 && source.height % multiple == 0 &&
                      std::max(source.width, source.height) <= kMaxSizePx;
    if (fits && areaOf(source) <= kMostNativeAreas * areaOf(native)) return source;
    const double scale = std::sqrt(areaOf(native) / areaOf(source));
    return {roundTo(multiple, source.width * scale), roundTo(multiple, source.height * scale)};
}

int seamOverlapPx(FrameSize native) {
    return native.width / 16;
}

Image fitted(const Image& image, FrameSize size) {
    if (image.width == size.width && image.height == size.height) return image;
    const double scale = std::min(static_cast<double>(image.width) / size.width,
                                  static_cast<double>(image.height) / size.height);
    const int width = std::clamp(static_cast<int>(std::lround(size.width * scale)), 1, image.width);
    const int height =
        std::clamp(static_cast<int>(std::lround(size.height * scale)), 1, image.height);
    const Image part =
        cropped(image, (image.width - width) / 2, (image.height - height) / 2, {width, height});
    return toImage(toTensor(part, size.width, size.height));
}

Image extended(const Image& image, const Margins& margins) {
    const FrameSize size = canvasSize({image.width, image.height}, margins);
    Image canvas{size.width, size.height, {}};
    canvas.rgb.reserve(canvas.strideBytes() * static_cast<std::size_t>(size.height));
    const auto draw = [&](const std::uint8_t* pixel, int times) {
        for (int i = 0; i < times; ++i) canvas.rgb.insert(canvas.rgb.end(), pixel, pixel + 3);
    };
    for (int y = 0; y < size.height; ++y) {
        const int fromY = std::clamp(y - margins.top, 0, image.height - 1);
        const std::uint8_t* row = &image.rgb[offsetOf(image, 0, fromY)];
        draw(row, margins.left);
        canvas.rgb.insert(canvas.rgb.end(), row, row + image.strideBytes());
        draw(row + image.strideBytes() - 3, margins.right);
    }
    return canvas;
}

Image extendedMask(FrameSize picture, const Image& mask, const Margins& margins, int overlapPx) {
    const FrameSize size = canvasSize(picture, margins);
    Image canvas{size.width, size.height, {}};
    canvas.rgb.assign(canvas.strideBytes() * static_cast<std::size_t>(size.height), kWhite);
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x) {
            const int depth = depthInside(picture, margins, x, y);
            const int seam = std::max(0, overlapPx - depth) * kWhite / (overlapPx + 1);
            const int painted = mask.isEmpty() ? 0 : int{mask.rgb[offsetOf(mask, x, y)]};
            const std::size_t to = offsetOf(canvas, x + margins.left, y + margins.top);
            std::fill_n(canvas.rgb.begin() + static_cast<std::ptrdiff_t>(to), 3,
                        static_cast<std::uint8_t>(std::max(seam, painted)));
        }
    }
    return canvas;
}

Image inverted(const Image& mask) {
    Image result = mask;
    for (std::uint8_t& value : result.rgb) value = static_cast<std::uint8_t>(kWhite - value);
    return result;
}

bool keepsAll(const Image& mask) {
    for (std::size_t i = 0; i < mask.rgb.size(); i += 3) {
        if (mask.rgb[i] != 0) return false;
    }
    return true;
}

Image composed(const Image& source, const Image& drawn, const Image& mask) {
    Image result = source;
    for (std::size_t i = 0; i < result.rgb.size(); ++i) {
        const int share = mask.rgb[i - i % 3];
        const int sum = source.rgb[i] * (kWhite - share) + drawn.rgb[i] * share;
        result.rgb[i] = static_cast<std::uint8_t>((sum + kWhite / 2) / kWhite);
    }
    return result;
}

void validateMask(const Image& source, const Image& mask) {
    if (mask.isEmpty()) return;
    if (source.isEmpty()) {
        throw Error(ErrorKind::Usage, "A mask needs a picture to redraw a part of.");
    }
    if (mask.width != source.width || mask.height != source.height) {
        throw Error(ErrorKind::Usage,
                    {"The mask is %1 px, the picture %2 px.", text({mask.width, mask.height}),
                     text({source.width, source.height})},
                    "Make the mask as large as the picture.");
    }
    if (keepsAll(mask)) {
        throw Error(ErrorKind::Usage, "The mask is black everywhere: nothing would be redrawn.",
                    "Paint white where the picture should change.");
    }
}

}  // namespace ninefold
