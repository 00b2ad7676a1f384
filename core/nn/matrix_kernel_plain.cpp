// SPDX-License-Identifier: MIT
#include "core/nn/matrix_tile.h"

namespace ninefold::nn {
namespace {

// Sixteen registers of four numbers, as SSE2 and NEON have at least.
void multiply(const PanelProduct& product) {
    if (product.columns == kPanelWidth) {
        multiplyRows<Float4, 2, 4>(product);
    } else {
        multiplyRows<Float4, 4, 2>(product);
    }
}

}  // namespace

PanelKernel plainPanelKernel() {
    return multiply;
}

}  // namespace ninefold::nn
