// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <cstring>

// Building blocks of loops that the compiler vectorises for the processor it finds at run time.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define NINEFOLD_VECTOR_CODE \
    __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define NINEFOLD_VECTOR_CODE
#endif

namespace ninefold::nn {

/// Eight numbers that are computed with at a time.
constexpr std::int64_t kLanes = 8;
typedef float Lanes __attribute__((vector_size(4 * kLanes)));

inline __attribute__((always_inline)) void load(Lanes& lanes, const float* place) {
    std::memcpy(&lanes, place, sizeof lanes);
}
inline __attribute__((always_inline)) void store(const Lanes& lanes, float* place) {
    std::memcpy(place, &lanes, sizeof lanes);
}

/// A bf16 number as its bits: the upper half of an f32.
struct Bits16 {
    std::uint16_t bits;
};

inline __attribute__((always_inline)) float toFloat(float value) {
    return value;
}

inline __attribute__((always_inline)) float toFloat(Bits16 value) {
    const std::uint32_t bits = static_cast<std::uint32_t>(value.bits) << 16;
    float result = 0;
    std::memcpy(&result, &bits, sizeof result);
    return result;
}

/// An IEEE 754 half as its bits.
struct Half16 {
    std::uint16_t bits;
};

inline __attribute__((always_inline)) float toFloat(Half16 value) {
    constexpr float kRebias = 5.192296858534828e33F;  // 2^112: exponents of f32 begin lower
    const std::uint32_t magnitude = static_cast<std::uint32_t>(value.bits & 0x7FFFU) << 13;
    float result = 0;
    std::memcpy(&result, &magnitude, sizeof result);
    result *= kRebias;
    std::uint32_t bits = 0;
    std::memcpy(&bits, &result, sizeof bits);
    bits |= magnitude >= 0x0F800000U ? 0x7F800000U : 0U;  // infinity and NaN
    bits |= static_cast<std::uint32_t>(value.bits & 0x8000U) << 16;
    std::memcpy(&result, &bits, sizeof result);
    return result;
}

inline __attribute__((always_inline)) void fromFloat(float value, float& result) {
    result = value;
}

/// Rounds to the nearest bf16, ties to even. NaN may become infinity.
inline __attribute__((always_inline)) void fromFloat(float value, Bits16& result) {
    std::uint32_t bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    result.bits = static_cast<std::uint16_t>((bits + 0x7FFFU + ((bits >> 16) & 1U)) >> 16);
}

/// e^x to 2e-7 relative; x is held within ±87. After Cephes' expf: 2^n · P(x - n·ln 2).
inline __attribute__((always_inline)) float fastExp(float x) {
    x = x < -87.0F ? -87.0F : x;
    x = x > 87.0F ? 87.0F : x;
    constexpr float kRound = 12582912.0F;  // 1.5·2^23: adding it rounds to a whole number
    const float n = (x * 1.44269504F + kRound) - kRound;
    const float r = (x - n * 0.693359375F) + n * 2.12194440e-4F;
    float p = 1.9875691500e-4F;
    p = p * r + 1.3981999507e-3F;
    p = p * r + 8.3334519073e-3F;
    p = p * r + 4.1665795894e-2F;
    p = p * r + 1.6666665459e-1F;
    p = p * r + 5.0000001201e-1F;
    p = p * r * r + r + 1.0F;
    const std::int32_t power = (static_cast<std::int32_t>(n) + 127) * (1 << 23);
    float scale = 0;
    std::memcpy(&scale, &power, sizeof scale);
    return p * scale;
}

}  // namespace ninefold::nn
