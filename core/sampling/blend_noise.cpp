// SPDX-License-Identifier: MIT
#include "core/sampling/blend_noise.h"

#include <ATen/ATen.h>

namespace ninefold {

namespace {
constexpr std::int64_t kAlongColumn = 2;
constexpr double kSmallestSine = 1e-4;
}  // namespace

at::Tensor blendNoise(const at::Tensor& a, const at::Tensor& b, double t) {
    const at::Tensor lengths = a.norm(2, kAlongColumn, true) * b.norm(2, kAlongColumn, true);
    const at::Tensor cosine = ((a * b).sum(kAlongColumn, true) / lengths).clamp(-1, 1);
    const at::Tensor angle = at::acos(cosine);
    const at::Tensor sine = at::sin(angle);
    const at::Tensor round = at::sin(angle * (1 - t)) / sine * a + at::sin(angle * t) / sine * b;
    // NaN where a column is all zeros: not greater either.
    return at::where(sine > kSmallestSine, round, a * (1 - t) + b * t);
}

}  // namespace ninefold
