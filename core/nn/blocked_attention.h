// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include "core/nn/attention.h"

namespace ninefold::nn {

/// attention() on the processor, f32 or bf16, summed in f32: block by block of queries and keys
/// with a running softmax (Dao et al. 2022, arXiv:2205.14135), so that the scores of a block stay
/// in the cache and the whole matrix never exists. q [B,heads,N,d], k and v [B,heads,M,d] with d
/// contiguous
/// -> [B,heads,N,d], in memory [B,N,heads,d]. A query's bits depend on that query, k and v alone.
at::Tensor blockedAttention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v,
                            bool causal);

}  // namespace ninefold::nn
