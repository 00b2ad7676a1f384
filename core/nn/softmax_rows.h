// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace ninefold::nn {

/// Where the softmax of one row stands after some of its scores (Milakov and Gimelshein 2018,
/// arXiv:1805.02867).
struct RunningSoftmax {
    float largest = -__builtin_huge_valf();
    float sum = 0;  ///< of e^(score - largest)
};

/// Replaces scores [count] by e^(score - largest) and takes them into `state`. Returns the factor
/// by which what was summed before has to shrink; 0 at the first call. One thread.
float exponentiate(float* scores, int64_t count, RunningSoftmax& state);

/// values [count] times factor.
void scaleRow(float* values, int64_t count, float factor);

}  // namespace ninefold::nn
