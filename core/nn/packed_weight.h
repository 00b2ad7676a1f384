// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <vector>

#include "core/nn/matrix_kernel.h"

namespace ninefold::nn {

/// The weight of a linear layer or convolution in f32, laid out for multiplyPanel():
/// [panel, tap, in, kPanelWidth], where a tap is one pixel of the kernel, row by row. Columns
/// behind the last output are zero.
class PackedWeight {
public:
    PackedWeight() = default;
    /// weight [out,in] or [out,in,height,width] of f32, f16, bf16 or f64, on the processor; it may
    /// be a view of a mapped file. Uses the threads of an operation.
    explicit PackedWeight(const at::Tensor& weight);

    bool isDefined() const { return data_.defined(); }
    int64_t in() const { return in_; }
    int64_t out() const { return out_; }
    int64_t taps() const { return taps_; }
    int64_t panels() const { return (out_ + kPanelWidth - 1) / kPanelWidth; }
    /// Columns of a panel that count.
    int64_t columns(int64_t panel) const {
        return out_ - panel * kPanelWidth < kPanelWidth ? out_ - panel * kPanelWidth : kPanelWidth;
    }
    /// [in, kPanelWidth].
    const float* at(int64_t panel, int64_t tap) const {
        return values_ + (panel * taps_ + tap) * in_ * kPanelWidth;
    }
    /// As it was given, in f32: a copy.
    at::Tensor unpacked() const;

private:
    std::vector<int64_t> shape_;
    int64_t in_ = 0;
    int64_t out_ = 0;
    int64_t taps_ = 1;
    at::Tensor data_;
    const float* values_ = nullptr;
};

}  // namespace ninefold::nn
