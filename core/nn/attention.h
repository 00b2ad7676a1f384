// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

namespace ninefold::nn {

struct AttentionOptions {
    bool causal = false;  ///< position i sees positions ≤ i only; needs N = M
    bool upcast = false;  ///< scores in f32 (Stable Diffusion 2.1 overflows in fp16)
};

/// softmax(Q·Kᵀ/√d)·V (Vaswani et al. 2017, arXiv:1706.03762), the only attention call of Ninefold.
/// q [B,heads,N,d], k and v [B,heads,M,d] -> [B,heads,N,d]. A fused kernel where LibTorch has one;
/// else in blocks of queries, so that the scores never take more than 256 MiB.
at::Tensor attention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v,
                     const AttentionOptions& options = {});

/// [B,N,heads*d] -> [B,heads,N,d], as attention() takes it, and back.
at::Tensor splitHeads(const at::Tensor& x, int64_t heads);
at::Tensor joinHeads(const at::Tensor& x);

}  // namespace ninefold::nn
