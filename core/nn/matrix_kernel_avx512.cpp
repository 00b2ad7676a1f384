// SPDX-License-Identifier: MIT
#include "core/nn/matrix_tile.h"

namespace ninefold::nn {

#if defined(__AVX512F__) && defined(__AVX512VL__)

namespace {

// A panel is one register; twelve sums hide the latency of two multipliers.
void multiply(const PanelProduct& product) {
    if (product.columns == kPanelWidth) {
        multiplyRows<Float16, 12, 1>(product);
    } else {
        multiplyRows<Float8, 12, 1>(product);
    }
}

}  // namespace

PanelKernel avx512PanelKernel() {
    return multiply;
}

#else

PanelKernel avx512PanelKernel() {
    return nullptr;
}

#endif

}  // namespace ninefold::nn
