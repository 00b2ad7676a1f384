// SPDX-License-Identifier: MIT
#include "core/nn/softmax_rows.h"

#include <cmath>
#include <cstring>

#include "core/nn/vector_code.h"

namespace ninefold::nn {
namespace {

// Written with vectors: of the loop over numbers the compiler vectorises only parts.
constexpr int64_t kAtOnce = 2 * kLanes;
typedef std::int32_t IntLanes __attribute__((vector_size(4 * kLanes)));

inline __attribute__((always_inline)) float largestOf(const float* scores, int64_t count,
                                                      float floor) {
    Lanes a = Lanes{} + floor;
    Lanes b = a;
    int64_t i = 0;
    for (; i + kAtOnce <= count; i += kAtOnce) {
        Lanes x, y;
        load(x, scores + i);
        load(y, scores + i + kLanes);
        a = x > a ? x : a;
        b = y > b ? y : b;
    }
    a = a > b ? a : b;
    float largest = floor;
    for (; i < count; ++i) largest = scores[i] > largest ? scores[i] : largest;
    for (int64_t l = 0; l < kLanes; ++l) largest = a[l] > largest ? a[l] : largest;
    return largest;
}

/// e^x of x ≤ 0, as fastExp() has it. 1.5·2^23 + n holds n in its lowest bits.
inline __attribute__((always_inline)) void exponentiate(Lanes& x) {
    constexpr float kRound = 12582912.0F;
    constexpr std::int32_t kRoundBits = 0x4B400000;
    constexpr std::int32_t kBias = 127;
    constexpr int kMantissaBits = 23;
    const Lanes smallest = Lanes{} - 87.0F;
    x = x < smallest ? smallest : x;
    const Lanes rounded = x * 1.44269504F + kRound;
    const Lanes n = rounded - kRound;
    const Lanes r = (x - n * 0.693359375F) + n * 2.12194440e-4F;
    Lanes p = r * 1.9875691500e-4F + 1.3981999507e-3F;
    p = p * r + 8.3334519073e-3F;
    p = p * r + 4.1665795894e-2F;
    p = p * r + 1.6666665459e-1F;
    p = p * r + 5.0000001201e-1F;
    p = p * r * r + r + 1.0F;
    IntLanes bits;
    std::memcpy(&bits, &rounded, sizeof bits);
    bits = (bits - kRoundBits + kBias) << kMantissaBits;
    Lanes scale;
    std::memcpy(&scale, &bits, sizeof scale);
    x = p * scale;
}

}  // namespace

NINEFOLD_VECTOR_CODE float exponentiate(float* scores, int64_t count, RunningSoftmax& state) {
    const float largest = largestOf(scores, count, state.largest);
    Lanes sums = {};
    Lanes moreSums = {};
    int64_t i = 0;
    for (; i + kAtOnce <= count; i += kAtOnce) {
        Lanes x, y;
        load(x, scores + i);
        load(y, scores + i + kLanes);
        x -= largest;
        y -= largest;
        exponentiate(x);
        exponentiate(y);
        store(x, scores + i);
        store(y, scores + i + kLanes);
        sums += x;
        moreSums += y;
    }
    sums += moreSums;
    float sum = 0;
    for (; i < count; ++i) {
        scores[i] = fastExp(scores[i] - largest);
        sum += scores[i];
    }
    for (int64_t l = 0; l < kLanes; ++l) sum += sums[l];
    const float shrink = state.sum > 0 ? std::exp(state.largest - largest) : 0.0F;
    state.sum = state.sum * shrink + sum;
    state.largest = largest;
    return shrink;
}

NINEFOLD_VECTOR_CODE void scaleRow(float* values, int64_t count, float factor) {
    for (int64_t i = 0; i < count; ++i) values[i] *= factor;
}

}  // namespace ninefold::nn
