// SPDX-License-Identifier: MIT
#include "core/nn/softmax_rows.h"

#include <cmath>

#include "core/nn/vector_code.h"

namespace ninefold::nn {
namespace {

constexpr int64_t kLanes = 16;  // side by side, so that the compiler may vectorise

inline __attribute__((always_inline)) float largestOf(const float* scores, int64_t count,
                                                      float floor) {
    float lanes[kLanes];
    for (float& lane : lanes) lane = floor;
    int64_t i = 0;
    for (; i + kLanes <= count; i += kLanes) {
        for (int64_t l = 0; l < kLanes; ++l) {
            lanes[l] = scores[i + l] > lanes[l] ? scores[i + l] : lanes[l];
        }
    }
    float largest = floor;
    for (; i < count; ++i) largest = scores[i] > largest ? scores[i] : largest;
    for (const float lane : lanes) largest = lane > largest ? lane : largest;
    return largest;
}

}  // namespace

NINEFOLD_VECTOR_CODE float exponentiate(float* scores, int64_t count, RunningSoftmax& state) {
    const float largest = largestOf(scores, count, state.largest);
    float lanes[kLanes] = {};
    int64_t i = 0;
    for (; i + kLanes <= count; i += kLanes) {
        for (int64_t l = 0; l < kLanes; ++l) {
            const float weight = fastExp(scores[i + l] - largest);
            scores[i + l] = weight;
            lanes[l] += weight;
        }
    }
    float sum = 0;
    for (; i < count; ++i) {
        scores[i] = fastExp(scores[i] - largest);
        sum += scores[i];
    }
    for (const float lane : lanes) sum += lane;
    const float shrink = state.sum > 0 ? std::exp(state.largest - largest) : 0.0F;
    state.sum = state.sum * shrink + sum;
    state.largest = largest;
    return shrink;
}

NINEFOLD_VECTOR_CODE void scaleRow(float* values, int64_t count, float factor) {
    for (int64_t i = 0; i < count; ++i) values[i] *= factor;
}

}  // namespace ninefold::nn
