// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include <cstdint>

#include "core/nn/matrix_kernel.h"

namespace ninefold::nn {

/// The weight of a linear layer or convolution, read panel by panel as multiplyPanel() wants it. It
/// stays as it lies in the model's file: in f16 half as many bytes are held and read as in f32, and
/// laying it out costs 0.4 ns a number beside some ns of arithmetic.
class WeightView {
public:
    /// weight [out,in] or [out,in,height,width] of f32, f16 or bf16 (others are converted), on the
    /// processor; it may be a view of a mapped file.
    explicit WeightView(const at::Tensor& weight);

    int64_t in() const { return in_; }
    int64_t out() const { return out_; }
    /// Pixels of the kernel, row by row; 1 for a linear layer.
    int64_t taps() const { return taps_; }
    int64_t panels() const { return (out_ + kPanelWidth - 1) / kPanelWidth; }
    /// Columns of a panel that count.
    int64_t columns(int64_t panel) const {
        return out_ - panel * kPanelWidth < kPanelWidth ? out_ - panel * kPanelWidth : kPanelWidth;
    }
    /// Inputs first … first+depth-1 of a panel -> panelNumbers [taps, depth, kPanelWidth] in f32.
    /// What stands behind the last column that counts means nothing. Any thread.
    void layOut(int64_t panel, int64_t first, int64_t depth, float* panelNumbers) const;

private:
    at::Tensor weight_;
    int64_t in_;
    int64_t out_;
    int64_t taps_;
};

}  // namespace ninefold::nn
