// SPDX-License-Identifier: MIT
#pragma once

namespace ninefold {

/// How fast this machine multiplies matrices, to judge the rate that drawing reaches.
struct MatrixRates {
    double f32Gflops = 0;   ///< 1e9 operations a second; multiply and add counted as two
    double bf16Gflops = 0;  ///< slower than f32 on processors without bf16 arithmetic
    int cores = 0;          ///< that multiplied at the same time, each its own matrices
};

/// Multiplies square matrices with LibTorch, about a second in all, spread over the physical cores
/// as drawing is (see Lanes). Takes the best of several runs on each core, so that other programs
/// disturb it little. Any thread, while nothing is drawn.
MatrixRates measureMatrixRates();

}  // namespace ninefold
