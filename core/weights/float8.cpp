// SPDX-License-Identifier: MIT
#include "core/weights/float8.h"

#include <ATen/ATen.h>

#include <array>
#include <cmath>
#include <limits>

namespace ninefold {
namespace {

using Table = std::array<at::Half, 256>;

/// Sign, 4 bits of exponent with bias 7, 3 of mantissa; no infinity, one NaN of each sign.
float e4m3(unsigned bits) {
    const unsigned exponent = (bits >> 3U) & 15U;
    const unsigned mantissa = bits & 7U;
    if (exponent == 15U && mantissa == 7U) return std::numeric_limits<float>::quiet_NaN();
    const float size = exponent == 0 ? std::ldexp(static_cast<float>(mantissa), -9)
                                     : std::ldexp(static_cast<float>(8U + mantissa),
                                                  static_cast<int>(exponent) - 10);
    return (bits & 128U) != 0 ? -size : size;
}

Table makeTable(bool isE4m3) {
    Table table;
    for (unsigned bits = 0; bits < table.size(); ++bits) {
        // E5M2 is the upper half of a float16.
        table[bits] = isE4m3
                          ? at::Half(e4m3(bits))
                          : at::Half(static_cast<std::uint16_t>(bits << 8U), at::Half::from_bits());
    }
    return table;
}

}  // namespace

bool isFloat8(const std::string& dtype) noexcept {
    return dtype == "F8_E4M3" || dtype == "F8_E5M2";
}

at::Tensor float8ToHalf(const std::string& dtype, const std::byte* bytes, std::size_t count) {
    static const Table kE4m3 = makeTable(true);
    static const Table kE5m2 = makeTable(false);
    const Table& table = dtype == "F8_E4M3" ? kE4m3 : kE5m2;
    at::Tensor result = at::empty({static_cast<std::int64_t>(count)}, at::kHalf);
    auto* numbers = result.data_ptr<at::Half>();
    for (std::size_t i = 0; i < count; ++i) {
        numbers[i] = table[std::to_integer<std::size_t>(bytes[i])];
    }
    return result;
}

}  // namespace ninefold
