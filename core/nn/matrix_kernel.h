// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace ninefold::nn {

/// Columns of a panel: what the innermost loop keeps in registers beside some rows.
constexpr int64_t kPanelWidth = 16;

enum class PanelStart {
    Bias,   ///< from `bias`, or from zero without one
    Result  ///< from what `result` holds
};

/// Memory that a later call reads: brought into the second-level cache meanwhile. Caches don't
/// guess it, as panels and rows are short.
struct ReadSoon {
    const float* place = nullptr;
    int64_t floats = 0;
};

/// result[r][c] = start + sum over k < depth of rows[r][k] · panel[k][c], in f32.
struct PanelProduct {
    const float* const* rows = nullptr;  ///< [rowCount], each [depth]
    int64_t rowCount = 0;
    const float* panel = nullptr;  ///< [depth, kPanelWidth]
    int64_t depth = 0;
    float* result = nullptr;  ///< [rowCount, columns], `stride` apart; nothing else is written
    int64_t stride = 0;
    int64_t columns = kPanelWidth;  ///< 1..kPanelWidth
    PanelStart start = PanelStart::Bias;
    const float* bias = nullptr;  ///< [columns] or null
    ReadSoon nextPanel = {};
    ReadSoon nextRows = {};
};

/// Each sum runs over k in order, with fused multiply-adds where the processor has them, whatever
/// the number of rows: a row's bits don't depend on its neighbours. One thread.
void multiplyPanel(const PanelProduct& product);

/// The same for one kind of processor; `columns` is kPanelWidth or half of it.
using PanelKernel = void (*)(const PanelProduct& product);
PanelKernel plainPanelKernel();   ///< any processor
PanelKernel avx2PanelKernel();    ///< x86-64-v3; null if this build has none
PanelKernel avx512PanelKernel();  ///< x86-64-v4; null if this build has none

}  // namespace ninefold::nn
