// SPDX-License-Identifier: MIT
#include "core/nn/attention.h"

#include <ATen/ATen.h>
#include <torch/version.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "core/nn/blocked_attention.h"
#include "core/nn/flop_count.h"
#include "core/nn/layer_clock.h"

namespace ninefold::nn {
namespace {

[[maybe_unused]] constexpr int64_t kMaxScoreBytes = int64_t{256} << 20;

/// Attention of queries first, first+1, … of the whole.
at::Tensor attendBlock(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, bool causal,
                       int64_t first) {
    const double scale = 1.0 / std::sqrt(static_cast<double>(q.size(-1)));
    at::Tensor scores = at::matmul(q * scale, k.transpose(-2, -1));
    if (causal) {
        const auto hidden =
            at::ones({q.size(-2), k.size(-2)}, q.options().dtype(at::kBool)).triu(first + 1);
        scores.masked_fill_(hidden, -std::numeric_limits<double>::infinity());
    }
    return at::matmul(at::softmax(scores, -1), v);
}

[[maybe_unused]] at::Tensor attendInBlocks(const at::Tensor& q, const at::Tensor& k,
                                           const at::Tensor& v, bool causal) {
    const int64_t queries = q.size(-2);
    const int64_t bytesPerQuery =
        std::max<int64_t>(1, q.size(0) * q.size(1) * k.size(-2) * q.element_size());
    const int64_t block = std::max<int64_t>(1, kMaxScoreBytes / bytesPerQuery);
    if (block >= queries) return attendBlock(q, k, v, causal, 0);
    std::vector<at::Tensor> parts;
    for (int64_t first = 0; first < queries; first += block) {
        const int64_t end = std::min(queries, first + block);
        parts.push_back(attendBlock(q.slice(-2, first, end), k, v, causal, first));
    }
    return at::cat(parts, -2);
}

at::Tensor attend(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v, bool causal) {
#if TORCH_VERSION_MAJOR >= 2
    return at::scaled_dot_product_attention(q, k, v, {}, 0.0, causal);
#else
    return attendInBlocks(q, k, v, causal);
#endif
}

}  // namespace

at::Tensor attention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v,
                     const AttentionOptions& options) {
    const double flop = 4.0 * static_cast<double>(q.numel()) * static_cast<double>(k.size(-2));
    if (q.is_meta()) {
        FlopCount::add(flop);
        return at::empty_like(q);
    }
    const LayerClock clock(LayerKind::Attention, flop);
    const bool isNarrow = q.scalar_type() == at::kFloat || q.scalar_type() == at::kBFloat16;
    if (q.is_cpu() && isNarrow) return blockedAttention(q, k, v, options.causal);
    if (options.upcast && q.scalar_type() != at::kFloat) {
        return attend(q.to(at::kFloat), k.to(at::kFloat), v.to(at::kFloat), options.causal)
            .to(q.scalar_type());
    }
    return attend(q, k, v, options.causal);
}

at::Tensor splitHeads(const at::Tensor& x, int64_t heads) {
    return x.view({x.size(0), x.size(1), heads, -1}).transpose(1, 2);
}

at::Tensor joinHeads(const at::Tensor& x) {
    return x.transpose(1, 2).flatten(2);
}

}  // namespace ninefold::nn
