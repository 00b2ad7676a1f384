// SPDX-License-Identifier: MIT
#include "core/nn/token_merging.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <tuple>

#include "core/nn/flop_count.h"
#include "core/nn/weight_product.h"

namespace ninefold::nn {
namespace {

int64_t sizeOf(const std::vector<int64_t>& places) {
    return static_cast<int64_t>(places.size());
}

/// Cosines of the rows of `from` [S,C] and `to` [D,C], both of length 1 -> [S,D].
at::Tensor likeness(const at::Tensor& from, const at::Tensor& to) {
    if (from.is_cpu()) return linearProduct(from, WeightView(to), {});
    return at::matmul(from, to.transpose(0, 1));
}

/// Which of the rest go, and to whom.
struct Match {
    std::vector<bool> goes;
    at::Tensor taker;  ///< [S] int64, on the processor

    Match(const at::Tensor& from, const at::Tensor& to, int64_t merged)
        : goes(static_cast<std::size_t>(from.size(0))) {
        const auto [likest, likestTaker] = likeness(from, to).max(1);
        taker = likestTaker.cpu();
        const at::Tensor order = std::get<1>(at::sort(likest, true, 0, true)).cpu();
        const int64_t* const ranked = order.data_ptr<int64_t>();
        for (int64_t i = 0; i < merged; ++i) goes[static_cast<std::size_t>(ranked[i])] = true;
    }
};

}  // namespace

TokenMerging::TokenMerging(const at::Tensor& tokens, int64_t height, int64_t width, double share)
    : batch_(tokens.size(0)), all_(height * width), merged_(0) {
    TORCH_CHECK(tokens.dim() == 3 && tokens.size(1) == all_, "tokens of another map");
    for (int64_t y = 0; y < height; ++y) {
        for (int64_t x = 0; x < width; ++x) {
            const bool takes = y % 2 == 0 && x % 2 == 0 && y + 1 < height && x + 1 < width;
            (takes ? takers_ : others_).push_back(y * width + x);
        }
    }
    if (takers_.empty()) return;
    merged_ = std::min(sizeOf(others_), static_cast<int64_t>(static_cast<double>(all_) * share));
    if (merged_ == 0) return;
    FlopCount::add(2.0 * static_cast<double>(batch_ * sizeOf(others_) * sizeOf(takers_)) *
                   static_cast<double>(tokens.size(2)));
    if (!tokens.is_meta()) match(tokens);
}

void TokenMerging::match(const at::Tensor& tokens) {
    constexpr double kShortest = 1e-12;
    const at::Tensor whole = tokens.to(at::kFloat);
    const at::Tensor directions = whole / whole.norm(2, {-1}, true).clamp_min(kShortest);
    const at::Device device = tokens.device();
    const at::Tensor takers = at::tensor(takers_).to(device);
    const at::Tensor others = at::tensor(others_).to(device);
    const int64_t stayingEach = sizeOf(others_) - merged_;
    const int64_t leftEach = all_ - merged_;
    std::vector<int64_t> staying, taking, going, into;
    std::vector<int64_t> origin(static_cast<std::size_t>(batch_ * all_));
    std::vector<float> counts(static_cast<std::size_t>(batch_) * takers_.size(), 1.0F);
    for (int64_t picture = 0; picture < batch_; ++picture) {
        const at::Tensor rows = directions[picture];
        const Match found(rows.index_select(0, others), rows.index_select(0, takers), merged_);
        const int64_t* const taker = found.taker.data_ptr<int64_t>();
        const int64_t firstTaking = sizeOf(taking);
        int64_t next = picture * leftEach;
        const int64_t firstTaken = next + stayingEach;
        for (std::size_t i = 0; i < others_.size(); ++i) {
            const int64_t token = picture * all_ + others_[i];
            const bool goes = found.goes[i];
            (goes ? going : staying).push_back(token);
            origin[static_cast<std::size_t>(token)] = goes ? firstTaken + taker[i] : next++;
            if (!goes) continue;
            into.push_back(firstTaking + taker[i]);
            counts[static_cast<std::size_t>(into.back())] += 1;
        }
        for (const int64_t place : takers_) {
            origin[static_cast<std::size_t>(picture * all_ + place)] = next++;
            taking.push_back(picture * all_ + place);
        }
    }
    const auto there = [&](const std::vector<int64_t>& places) {
        return at::tensor(places, at::kLong).to(device);
    };
    staying_ = there(staying);
    taking_ = there(taking);
    going_ = there(going);
    into_ = there(into);
    origin_ = there(origin);
    weight_ = at::tensor(counts).reciprocal().unsqueeze(1).to(device, tokens.scalar_type());
}

at::Tensor TokenMerging::merge(const at::Tensor& tokens) const {
    if (merged_ == 0) return tokens;
    const int64_t width = tokens.size(2);
    if (tokens.is_meta()) return at::empty({batch_, all_ - merged_, width}, tokens.options());
    const at::Tensor rows = tokens.reshape({-1, width});
    const at::Tensor means = rows.index_select(0, taking_)
                                 .index_add_(0, into_, rows.index_select(0, going_))
                                 .mul_(weight_);
    return at::cat({rows.index_select(0, staying_).view({batch_, sizeOf(others_) - merged_, width}),
                    means.view({batch_, sizeOf(takers_), width})},
                   1);
}

at::Tensor TokenMerging::unmerge(const at::Tensor& merged) const {
    if (merged_ == 0) return merged;
    const int64_t width = merged.size(2);
    if (merged.is_meta()) return at::empty({batch_, all_, width}, merged.options());
    return merged.reshape({-1, width}).index_select(0, origin_).view({batch_, all_, width});
}

}  // namespace ninefold::nn
