// SPDX-License-Identifier: MIT
#include "core/ranking/clip_pixels.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <string>

#include "core/base/error.h"
#include "core/base/json.h"

namespace ninefold {

namespace {

constexpr const char* kFile = "preprocessor_config.json";
constexpr int kBicubic = 3;  // PIL's number
constexpr int kMaxSizePx = 4096;

int sizeOf(const Json& json) {
    const Json size = json.value("size", Json(224));
    if (size.is_number_integer()) return size.get<int>();
    return size.contains("shortest_edge") ? size.at("shortest_edge").get<int>()
                                          : size.at("height").get<int>();
}

void refuse(const std::string& key, const Json& value) {
    throw Error(ErrorKind::BadModel,
                {"%1: %2 is %3, which Ninefold can't rank with.", kFile, key, dumpJson(value)});
}

at::Tensor perChannel(const std::array<float, 3>& values) {
    return at::tensor({values[0], values[1], values[2]}).view({1, 3, 1, 1});
}

/// PIL resizes first across, then down, and rounds to 8 bits after each.
at::Tensor resizedAsPil(const at::Tensor& x, std::int64_t height, std::int64_t width) {
    if (x.size(2) == height && x.size(3) == width) return x;
    return at::_upsample_bicubic2d_aa(x, {height, width}, false, {}, {}).round().clamp(0, 255);
}

}  // namespace

ClipPixels ClipPixels::fromJson(const Json& json) {
    ClipPixels pixels;
    try {
        pixels.sizePx = sizeOf(json);
        pixels.mean = json.value("image_mean", pixels.mean);
        pixels.deviation = json.value("image_std", pixels.deviation);
        const int resample = json.value("resample", kBicubic);
        if (resample != kBicubic) refuse("resample", resample);
    } catch (const Json::exception& error) {
        throw Error(ErrorKind::BadModel, {"%1 is damaged: %2", kFile, error.what()});
    }
    if (pixels.sizePx < 1 || pixels.sizePx > kMaxSizePx) refuse("size", pixels.sizePx);
    return pixels;
}

at::Tensor ClipPixels::prepare(const Image& image) const {
    at::Tensor bytes = at::empty({image.height, image.width, 3}, at::kByte);
    std::memcpy(bytes.data_ptr(), image.rgb.data(), image.rgb.size());
    at::Tensor x = bytes.permute({2, 0, 1}).unsqueeze(0).to(at::kFloat).contiguous();

    if (fit == Fit::Squash) {
        x = resizedAsPil(resizedAsPil(x, image.height, sizePx), sizePx, sizePx);
    } else {
        x = middleOf(x);
    }
    return (x / 255 - perChannel(mean)) / perChannel(deviation);
}

at::Tensor ClipPixels::middleOf(const at::Tensor& picture) const {
    const std::int64_t shorter = std::min(picture.size(2), picture.size(3));
    const std::int64_t height = picture.size(2) * sizePx / shorter;
    const std::int64_t width = picture.size(3) * sizePx / shorter;
    const at::Tensor x = resizedAsPil(resizedAsPil(picture, picture.size(2), width), height, width);
    return x.narrow(2, cutBefore(height), sizePx).narrow(3, cutBefore(width), sizePx);
}

std::int64_t ClipPixels::cutBefore(std::int64_t extent) const {
    const std::int64_t rest = extent - sizePx;
    const bool up = fit == Fit::CutToEven && rest % 4 == 3;
    return rest / 2 + (up ? 1 : 0);
}

}  // namespace ninefold
