// SPDX-License-Identifier: MIT
#include "core/sampling/philox.h"

#include <cmath>

namespace ninefold {

namespace {

constexpr int kRounds = 10;
constexpr std::array<std::uint64_t, 2> kMultipliers{0xD2511F53, 0xCD9E8D57};
constexpr std::array<std::uint32_t, 2> kWeyl{0x9E3779B9, 0xBB67AE85};

constexpr int kWordBits = 32;
constexpr double kStep = 0x1p-32;
/// One turn in steps of 2^-32, rounded to float as CUDA has it.
constexpr double kTurnStep = static_cast<float>(2.3283064e-10 * 6.2831855);

/// The first of Box and Muller's two numbers; CUDA's torch throws the second away.
float normal(std::uint32_t radius, std::uint32_t angle) {
    const double u = radius * kStep + kStep / 2;
    const double v = angle * kTurnStep + kTurnStep / 2;
    return static_cast<float>(std::sqrt(-2.0 * std::log(u)) * std::sin(v));
}

}  // namespace

std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter,
                                    std::array<std::uint32_t, 2> key) {
    for (int round = 0; round < kRounds; ++round) {
        const std::uint64_t a = counter[0] * kMultipliers[0];
        const std::uint64_t b = counter[2] * kMultipliers[1];
        counter = {static_cast<std::uint32_t>(b >> kWordBits) ^ counter[1] ^ key[0],
                   static_cast<std::uint32_t>(b),
                   static_cast<std::uint32_t>(a >> kWordBits) ^ counter[3] ^ key[1],
                   static_cast<std::uint32_t>(a)};
        key[0] += kWeyl[0];
        key[1] += kWeyl[1];
    }
    return counter;
}

std::vector<float> philoxNormal(std::uint64_t seed, std::uint32_t drawn, std::size_t count) {
    const std::array<std::uint32_t, 2> key{static_cast<std::uint32_t>(seed),
                                           static_cast<std::uint32_t>(seed >> kWordBits)};
    std::vector<float> numbers;
    numbers.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto bits = philox({drawn, 0, static_cast<std::uint32_t>(i), 0}, key);
        numbers.push_back(normal(bits[0], bits[1]));
    }
    return numbers;
}

}  // namespace ninefold
