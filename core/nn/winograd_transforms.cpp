// SPDX-License-Identifier: MIT
#include "core/nn/winograd_transforms.h"

#include <cstring>

#include "core/nn/matrix_kernel.h"
#include "core/nn/vector_code.h"

namespace ninefold::nn {
namespace {

static_assert(kWinogradLanes == kLanes);

/// Bᵀ of six numbers, `step` apart, in place.
inline __attribute__((always_inline)) void timesB(Lanes* d, int step) {
    const Lanes d0 = d[0], d1 = d[step], d2 = d[2 * step], d3 = d[3 * step], d4 = d[4 * step],
                d5 = d[5 * step];
    const Lanes even = d4 - 4.0F * d2;
    const Lanes odd = d3 - 4.0F * d1;
    const Lanes far = d4 - d2;
    const Lanes wide = 2.0F * (d3 - d1);
    d[0] = 4.0F * d0 - 5.0F * d2 + d4;
    d[step] = even + odd;
    d[2 * step] = even - odd;
    d[3 * step] = far + wide;
    d[4 * step] = far - wide;
    d[5 * step] = 4.0F * d1 - 5.0F * d3 + d5;
}

/// G of three numbers at g[0], g[from], g[2·from] -> six, `to` apart.
inline __attribute__((always_inline)) void timesG(const Lanes* g, int from, Lanes* u, int to) {
    const Lanes g0 = g[0], g1 = g[from], g2 = g[2 * from];
    const Lanes ends = (g0 + g2) * (-1.0F / 6.0F);
    const Lanes middle = g1 * (1.0F / 6.0F);
    const Lanes spread = g0 * (1.0F / 24.0F) + g2 * (1.0F / 6.0F);
    const Lanes half = g1 * (1.0F / 12.0F);
    u[0] = g0 * 0.25F;
    u[to] = ends - middle;
    u[2 * to] = ends + middle;
    u[3 * to] = spread + half;
    u[4 * to] = spread - half;
    u[5 * to] = g2;
}

/// Aᵀ of six numbers, `from` apart -> four, `to` apart.
inline __attribute__((always_inline)) void timesA(const Lanes* m, int from, Lanes* y, int to) {
    const Lanes near = m[from] + m[2 * from];
    const Lanes nearTwist = m[from] - m[2 * from];
    const Lanes far = m[3 * from] + m[4 * from];
    const Lanes farTwist = m[3 * from] - m[4 * from];
    y[0] = m[0] + near + far;
    y[to] = nearTwist + 2.0F * farTwist;
    y[2 * to] = near + 4.0F * far;
    y[3 * to] = nearTwist + 8.0F * farTwist + m[5 * from];
}

}  // namespace

NINEFOLD_VECTOR_CODE void transformInput(const float* const* pixels, int64_t channels,
                                         float* result, int64_t pointStride) {
    for (int64_t c = 0; c < channels; c += kWinogradLanes) {
        Lanes d[kWinogradPoints];
        for (int x = 0; x < kWinogradIn; ++x) {
            for (int y = 0; y < kWinogradIn; ++y) {
                load(d[y * kWinogradIn + x], pixels[y * kWinogradIn + x] + c);
            }
            timesB(d + x, kWinogradIn);
        }
        for (int y = 0; y < kWinogradIn; ++y) {
            timesB(d + y * kWinogradIn, 1);
            for (int x = 0; x < kWinogradIn; ++x) {
                store(d[y * kWinogradIn + x], result + (y * kWinogradIn + x) * pointStride + c);
            }
        }
    }
}

NINEFOLD_VECTOR_CODE void transformWeights(const float* taps, int64_t tapStride, int64_t depth,
                                           float* result, int64_t pointStride) {
    for (int64_t i = 0; i < depth * kPanelWidth; i += kWinogradLanes) {
        Lanes g[9];
        for (int t = 0; t < 9; ++t) load(g[t], taps + t * tapStride + i);
        Lanes columns[18];  // G g, 6 by 3
        for (int x = 0; x < 3; ++x) timesG(g + x, 3, columns + x, 3);
        for (int y = 0; y < kWinogradIn; ++y) {
            Lanes u[kWinogradIn];
            timesG(columns + 3 * y, 1, u, 1);
            for (int x = 0; x < kWinogradIn; ++x) {
                store(u[x], result + (y * kWinogradIn + x) * pointStride + i);
            }
        }
    }
}

NINEFOLD_VECTOR_CODE void transformOutput(const float* products, int64_t pointStride,
                                          int64_t channels, const float* bias,
                                          float* const* pixels) {
    for (int64_t c = 0; c < channels; c += kWinogradLanes) {
        Lanes begin = {};
        if (bias != nullptr) load(begin, bias + c);
        Lanes columns[kWinogradOut * kWinogradIn];  // Aᵀ m, 4 by 6
        for (int x = 0; x < kWinogradIn; ++x) {
            Lanes m[kWinogradIn];
            for (int y = 0; y < kWinogradIn; ++y) {
                load(m[y], products + (y * kWinogradIn + x) * pointStride + c);
            }
            timesA(m, 1, columns + x, kWinogradIn);
        }
        for (int y = 0; y < kWinogradOut; ++y) {
            Lanes result[kWinogradOut];
            timesA(columns + y * kWinogradIn, 1, result, 1);
            for (int x = 0; x < kWinogradOut; ++x) {
                float* const pixel = pixels[y * kWinogradOut + x];
                if (pixel != nullptr) store(result[x] + begin, pixel + c);
            }
        }
    }
}

}  // namespace ninefold::nn
