// SPDX-License-Identifier: MIT
#include "core/nn/matrix_kernel.h"

#include <algorithm>
#include <array>

namespace ninefold::nn {
namespace {

constexpr int64_t kHalf = kPanelWidth / 2;
constexpr int64_t kRowsAtOnce = 96;

PanelKernel chooseKernel() {
#if defined(__x86_64__)
    if (avx512PanelKernel() != nullptr && __builtin_cpu_supports("avx512f") != 0) {
        return avx512PanelKernel();
    }
    if (avx2PanelKernel() != nullptr && __builtin_cpu_supports("avx2") != 0 &&
        __builtin_cpu_supports("fma") != 0) {
        return avx2PanelKernel();
    }
#endif
    return plainPanelKernel();
}

/// A panel with fewer columns: into a buffer of full width, and what counts from there.
void multiplyNarrow(PanelKernel kernel, const PanelProduct& whole) {
    const int64_t width = whole.columns <= kHalf ? kHalf : kPanelWidth;
    std::array<float, kPanelWidth> bias{};
    if (whole.bias != nullptr) std::copy_n(whole.bias, whole.columns, bias.begin());
    std::array<float, kRowsAtOnce * kPanelWidth> buffer{};
    for (int64_t first = 0; first < whole.rowCount; first += kRowsAtOnce) {
        PanelProduct part = whole;
        part.rows = whole.rows + first;
        part.rowCount = std::min(kRowsAtOnce, whole.rowCount - first);
        part.columns = width;
        part.bias = bias.data();
        part.result = buffer.data();
        part.stride = width;
        float* const result = whole.result + first * whole.stride;
        if (part.start == PanelStart::Result) {
            for (int64_t r = 0; r < part.rowCount; ++r) {
                std::copy_n(result + r * whole.stride, whole.columns, part.result + r * width);
            }
        }
        kernel(part);
        for (int64_t r = 0; r < part.rowCount; ++r) {
            std::copy_n(part.result + r * width, whole.columns, result + r * whole.stride);
        }
    }
}

}  // namespace

void multiplyPanel(const PanelProduct& product) {
    static const PanelKernel kKernel = chooseKernel();
    if (product.columns == kPanelWidth || product.columns == kHalf) {
        kKernel(product);
    } else {
        multiplyNarrow(kKernel, product);
    }
}

}  // namespace ninefold::nn
