// SPDX-License-Identifier: MIT
#include "core/nn/matrix_tile.h"

namespace ninefold::nn {

#if defined(__AVX2__) && defined(__FMA__)

namespace {

// Sixteen registers: twelve sums, two vectors of the panel, one number of a row.
void multiply(const PanelProduct& product) {
    if (product.columns == kPanelWidth) {
        multiplyRows<Float8, 6, 2>(product);
    } else {
        multiplyRows<Float8, 12, 1>(product);
    }
}

}  // namespace

PanelKernel avx2PanelKernel() {
    return multiply;
}

#else

PanelKernel avx2PanelKernel() {
    return nullptr;
}

#endif

}  // namespace ninefold::nn
