// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

namespace ninefold {

/// Spherical interpolation (Shoemake 1985) of two noises [1,C,h,w] float32, which keeps the
/// deviation that a model expects of noise: sin((1-t)·ω)/sin ω · a + sin(t·ω)/sin ω · b, where ω is
/// the angle between a and b. As in A1111's variation seeds, each column of a channel has an angle
/// of its own, so that recipes of either program give the same noise. Columns in one line, which
/// have no angle, are interpolated linearly. t = 0 gives `a`, 1 gives `b`.
at::Tensor blendNoise(const at::Tensor& a, const at::Tensor& b, double t);

}  // namespace ninefold
