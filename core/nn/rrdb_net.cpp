// SPDX-License-Identifier: MIT
#include "core/nn/rrdb_net.h"

#include <ATen/ATen.h>

#include "core/nn/resampling.h"

namespace ninefold::nn {
namespace {

constexpr double kSlope = 0.2;  ///< of the leaky ReLU
constexpr double kShare = 0.2;  ///< of what a block adds
constexpr int kDenseConvs = 5;
constexpr int64_t kColours = 3;

at::Tensor leaky(at::Tensor x) {
    return at::leaky_relu_(x, kSlope);
}

/// Repeats the last rows and columns up to whole multiples.
at::Tensor padded(const at::Tensor& x, int64_t multiple) {
    const int64_t down = (multiple - x.size(2) % multiple) % multiple;
    const int64_t across = (multiple - x.size(3) % multiple) % multiple;
    return down == 0 && across == 0 ? x : at::replication_pad2d(x, {0, across, 0, down});
}

}  // namespace

DenseBlockImpl::DenseBlockImpl(int64_t width, int64_t growth) {
    for (int i = 0; i < kDenseConvs; ++i) {
        const int64_t out = i + 1 == kDenseConvs ? width : growth;
        convs_.push_back(
            register_module("conv" + std::to_string(i + 1), Conv2d(width + i * growth, out)));
    }
}

at::Tensor DenseBlockImpl::forward(const at::Tensor& x) {
    std::vector<at::Tensor> made{x};
    for (std::size_t i = 0; i + 1 < convs_.size(); ++i) {
        made.push_back(leaky(convs_[i](i == 0 ? x : at::cat(made, 1))));
    }
    return convs_.back()(at::cat(made, 1)).mul_(kShare).add_(x);
}

ResidualDenseBlockImpl::ResidualDenseBlockImpl(int64_t width, int64_t growth)
    : first_(register_module("rdb1", DenseBlock(width, growth))),
      second_(register_module("rdb2", DenseBlock(width, growth))),
      third_(register_module("rdb3", DenseBlock(width, growth))) {}

at::Tensor ResidualDenseBlockImpl::forward(const at::Tensor& x) {
    return third_(second_(first_(x))).mul_(kShare).add_(x);
}

RrdbNet::RrdbNet(const RrdbConfig& config)
    : config_(config),
      convFirst_(register_module(
          "conv_first", Conv2d(kColours * config.unshuffle * config.unshuffle, config.width))),
      convBody_(register_module("conv_body", Conv2d(config.width, config.width))),
      convHr_(register_module("conv_hr", Conv2d(config.width, config.width))),
      convLast_(register_module("conv_last", Conv2d(config.width, kColours))) {
    for (int64_t i = 0; i < config.blocks; ++i) {
        body_->push_back(ResidualDenseBlock(config.width, config.growth));
    }
    register_module("body", body_);
    for (int64_t i = 1; i <= config.doublings; ++i) {
        convUp_.push_back(
            register_module("conv_up" + std::to_string(i), Conv2d(config.width, config.width)));
    }
}

int64_t RrdbNet::scale() const {
    return (int64_t{1} << config_.doublings) / config_.unshuffle;
}

int64_t RrdbNet::reachPx() const {
    // One pixel a convolution; those behind the doublings reach half a pixel and less.
    constexpr int64_t kConvsABlock = 3 * kDenseConvs;
    return config_.unshuffle * (config_.blocks * kConvsABlock + 4);
}

at::Tensor RrdbNet::enlarge(const at::Tensor& x) {
    const at::Tensor whole = padded(x, config_.unshuffle);
    const at::Tensor result = run(
        at::pixel_unshuffle(whole, config_.unshuffle).contiguous(at::MemoryFormat::ChannelsLast));
    return result.narrow(2, 0, x.size(2) * scale()).narrow(3, 0, x.size(3) * scale());
}

at::Tensor RrdbNet::run(const at::Tensor& x) {
    const at::Tensor first = convFirst_(x);
    at::Tensor h = first;
    for (const auto& block : *body_) h = block->as<ResidualDenseBlock>()->forward(h);
    h = convBody_(h).add_(first);
    for (Conv2d& conv : convUp_) h = leaky(conv(doubleSize(h)));
    return convLast_(leaky(convHr_(h)));
}

}  // namespace ninefold::nn
