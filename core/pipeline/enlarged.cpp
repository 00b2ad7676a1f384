// SPDX-License-Identifier: MIT
#include "core/pipeline/enlarged.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

#include "core/pipeline/tensor_image.h"

namespace ninefold {

namespace {

constexpr double kPi = 3.14159265358979323846;
constexpr double kRadius = 3.0;
constexpr double kHalfRange = 127.5;

double sinc(double x) {
    return x == 0 ? 1.0 : std::sin(kPi * x) / (kPi * x);
}

double kernel(double x) {
    return std::abs(x) < kRadius ? sinc(x) * sinc(x / kRadius) : 0.0;
}

/// [to,from]: the share of each old pixel in each new one; each row sums to 1.
at::Tensor weights(std::int64_t from, std::int64_t to) {
    const double scale = static_cast<double>(from) / static_cast<double>(to);
    at::Tensor table = at::zeros({to, from}, at::kDouble);
    auto entries = table.accessor<double, 2>();
    for (std::int64_t i = 0; i < to; ++i) {
        const double middle = (static_cast<double>(i) + 0.5) * scale;
        const auto first = static_cast<std::int64_t>(std::max(middle - kRadius + 0.5, 0.0));
        const auto end = std::min(static_cast<std::int64_t>(middle + kRadius + 0.5), from);
        for (std::int64_t j = first; j < end; ++j) {
            entries[i][j] = kernel(static_cast<double>(j) - middle + 0.5);
        }
    }
    return (table / table.sum(1, true)).to(at::kFloat);
}

/// What overshoots at edges is cut off after columns and after rows.
at::Tensor asBytes(const at::Tensor& values) {
    return values.add(0.5).floor().clamp(0, 255);
}

}  // namespace

at::Tensor enlargedLatent(const at::Tensor& latent, std::int64_t height, std::int64_t width) {
    return at::upsample_bilinear2d(latent, {height, width}, /*align_corners=*/false);
}

Image enlargedPicture(const Image& image, FrameSize size) {
    const at::Tensor values = toTensor(image, image.width, image.height).add(1).mul(kHalfRange);
    const at::Tensor wider = asBytes(values.matmul(weights(image.width, size.width).t()));
    const at::Tensor taller = asBytes(weights(image.height, size.height).matmul(wider));
    return toImage(taller.div(kHalfRange).sub(1));
}

}  // namespace ninefold
