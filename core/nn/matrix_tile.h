// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <cstring>

#include "core/nn/matrix_kernel.h"

// The loops of matrix_kernel, compiled once for each kind of processor: every file that includes
// this has compiler flags of its own, so all is internal to it.
namespace ninefold::nn {
namespace {

typedef float Float4 __attribute__((vector_size(16)));
typedef float Float8 __attribute__((vector_size(32)));
typedef float Float16 __attribute__((vector_size(64)));

template <typename Vector>
inline __attribute__((always_inline)) void load(Vector& vector, const float* place) {
    std::memcpy(&vector, place, sizeof vector);
}
template <typename Vector>
inline __attribute__((always_inline)) void store(const Vector& vector, float* place) {
    std::memcpy(place, &vector, sizeof vector);
}

/// A tile's share of what is read soon.
template <int kRows>
inline __attribute__((always_inline)) void fetchShare(const PanelProduct& p, const ReadSoon& soon,
                                                      int64_t first) {
    constexpr int64_t kLine = 64 / sizeof(float);
    constexpr int kSecondLevel = 2;
    const int64_t end = soon.floats * (first + kRows) / p.rowCount;
    for (int64_t i = soon.floats * first / p.rowCount; i < end; i += kLine) {
        __builtin_prefetch(soon.place + i, 0, kSecondLevel);
    }
}

/// What this tile makes ready for the next one and for later calls.
template <int kRows>
inline __attribute__((always_inline)) void fetchAhead(const PanelProduct& p, int64_t first) {
    constexpr int kForWriting = 1;
    for (int64_t r = first + kRows; r < first + 2 * kRows && r < p.rowCount; ++r) {
        __builtin_prefetch(p.result + r * p.stride, kForWriting);
    }
    fetchShare<kRows>(p, p.nextPanel, first);
    fetchShare<kRows>(p, p.nextRows, first);
}

/// `kRows` rows by `kVectors` vectors of the panel stay in registers while k runs (Goto and van de
/// Geijn 2008, doi 10.1145/1356052.1356053).
template <typename Vector, int kRows, int kVectors>
inline __attribute__((always_inline)) void multiplyTile(const PanelProduct& p, int64_t first) {
    constexpr int64_t kLanes = sizeof(Vector) / sizeof(float);
    float* const result = p.result + first * p.stride;
    Vector sums[kRows][kVectors];
    for (int v = 0; v < kVectors; ++v) {
        Vector begin = {};
        if (p.bias != nullptr) load(begin, p.bias + v * kLanes);
        for (int r = 0; r < kRows; ++r) sums[r][v] = begin;
    }
    if (p.start == PanelStart::Result) {
        for (int r = 0; r < kRows; ++r) {
            for (int v = 0; v < kVectors; ++v) {
                load(sums[r][v], result + r * p.stride + v * kLanes);
            }
        }
    }
    fetchAhead<kRows>(p, first);
    const float* rows[kRows];
    for (int r = 0; r < kRows; ++r) rows[r] = p.rows[first + r];
    const float* panel = p.panel;
    for (int64_t k = 0; k < p.depth; ++k, panel += kPanelWidth) {
        Vector columns[kVectors];
        for (int v = 0; v < kVectors; ++v) load(columns[v], panel + v * kLanes);
        for (int r = 0; r < kRows; ++r) {
            for (int v = 0; v < kVectors; ++v) sums[r][v] += rows[r][k] * columns[v];
        }
    }
    for (int r = 0; r < kRows; ++r) {
        for (int v = 0; v < kVectors; ++v) {
            store(sums[r][v], result + r * p.stride + v * kLanes);
        }
    }
}

template <typename Vector, int kRows, int kVectors>
inline __attribute__((always_inline)) void multiplyTiles(const PanelProduct& p, int64_t& first) {
    for (; first + kRows <= p.rowCount; first += kRows) {
        multiplyTile<Vector, kRows, kVectors>(p, first);
    }
}

/// All rows, `kMost` at a time, what is left by the largest tile that fits.
template <typename Vector, int kMost, int kVectors>
inline __attribute__((always_inline)) void multiplyRows(const PanelProduct& p) {
    int64_t first = 0;
    multiplyTiles<Vector, kMost, kVectors>(p, first);
    if constexpr (kMost > 8) multiplyTiles<Vector, 8, kVectors>(p, first);
    if constexpr (kMost > 4) multiplyTiles<Vector, 4, kVectors>(p, first);
    if constexpr (kMost > 2) multiplyTiles<Vector, 2, kVectors>(p, first);
    if constexpr (kMost > 1) multiplyTiles<Vector, 1, kVectors>(p, first);
}

}  // namespace
}  // namespace ninefold::nn
