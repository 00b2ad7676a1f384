// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace ninefold {

/// The shape of the weight that a change belongs to, convolutions as matrices: [rows,columns].
struct LoraExtent {
    std::int64_t rows = 0;
    std::int64_t columns = 0;
    std::int64_t rank = 0;  ///< of the smallest factor; 0 where nothing is factored
};

/// Shapes by role, see LoraKey. Throws Error{BadModel} without a file's name for factors that are
/// missing, don't fit each other, or have a rank that no layer of this extent can have.
LoraExtent loraExtent(const std::map<std::string, std::vector<std::int64_t>>& shapes);

/// What is added to a weight of `shape`, f32, from the factors by role (f32, without "alpha" and
/// "scale"), whose extent fits:
///   LoRA   up·down (Hu et al. 2021, arXiv:2106.09685), for convolutions through `mid` where there
///          is one (LoCon)
///   LoHa   (w1_a·w1_b) ∘ (w2_a·w2_b) (Hyeon-Woo et al. 2022, arXiv:2108.06098)
///   LoKr   w1 ⊗ w2, either of which may be a product (Yeh et al. 2024, arXiv:2309.14859)
///   diff   itself
at::Tensor loraChange(const std::map<std::string, at::Tensor>& factors, at::IntArrayRef shape);

/// Which axis of a weight the magnitudes of DoRA belong to: 0 for one a row (an output), 1 for one
/// a column (an input). Throws Error{BadModel} without a file's name for as many as there are
/// neither. `shape` is that of the tensor with this role, see LoraKey.
int magnitudeAxis(const std::string& role, const std::vector<std::int64_t>& shape,
                  at::IntArrayRef weight);

/// What magnitude/|weight| makes of each row or column of a weight, so that its length is the
/// magnitude's (Liu et al. 2024, arXiv:2402.09353): f32, to be multiplied with it.
at::Tensor magnitudeScale(const at::Tensor& magnitude, const at::Tensor& weight, int axis);

}  // namespace ninefold
