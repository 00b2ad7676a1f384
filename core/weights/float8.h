// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include <cstddef>
#include <string>

namespace ninefold {

/// Whether a safetensors dtype is one of 8-bit floats: "F8_E4M3" or "F8_E5M2" (Micikevicius et al.
/// 2022, arXiv:2209.05433), which LibTorch 1.13 doesn't know.
bool isFloat8(const std::string& dtype) noexcept;

/// `count` numbers at `bytes` as float16 [count], which holds every value of both types exactly.
at::Tensor float8ToHalf(const std::string& dtype, const std::byte* bytes, std::size_t count);

}  // namespace ninefold
