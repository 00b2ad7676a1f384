// SPDX-License-Identifier: MIT
#include "core/nn/layers.h"

#include <ATen/ATen.h>

#include <vector>

#include "core/nn/flop_count.h"
#include "core/nn/group_norm.h"
#include "core/nn/layer_norm.h"

namespace ninefold::nn {
namespace {
constexpr int64_t kSmallestPackedWeight = int64_t{128} * 128 * 9;
}

at::Tensor placeholder(at::IntArrayRef shape) {
    return at::zeros({1}).expand(shape);
}

void packLayers(torch::nn::Module& module) {
    const torch::NoGradGuard noGrad;
    module.apply([](torch::nn::Module& part) {
        if (auto* layer = dynamic_cast<LayerImpl*>(&part)) layer->pack();
    });
}

LinearImpl::LinearImpl(int64_t in, int64_t out, bool hasBias) {
    weight_ = register_parameter("weight", placeholder({out, in}), false);
    if (hasBias) bias_ = register_parameter("bias", placeholder({out}), false);
}

at::Tensor LinearImpl::forward(const at::Tensor& x) {
    FlopCount::add(2.0 * static_cast<double>(x.numel()) * static_cast<double>(weight_.size(0)));
    if (x.is_meta()) {
        std::vector<int64_t> shape = x.sizes().vec();
        shape.back() = weight_.size(0);
        return at::empty(shape, x.options());
    }
    return at::linear(x, weight_, bias_);
}

Conv2dImpl::Conv2dImpl(int64_t in, int64_t out, ConvShape shape) : shape_(shape) {
    weight_ =
        register_parameter("weight", placeholder({out, in, shape.kernel, shape.kernel}), false);
    if (shape.hasBias) bias_ = register_parameter("bias", placeholder({out}), false);
}

at::Tensor Conv2dImpl::forward(const at::Tensor& x) {
    const auto extent = [&](int64_t dim) {
        return (x.size(dim) + 2 * shape_.padding - shape_.kernel) / shape_.stride + 1;
    };
    const std::vector<int64_t> result{x.size(0), weight_.size(0), extent(2), extent(3)};
    const int64_t products = c10::multiply_integers(result) * (weight_.numel() / weight_.size(0));
    FlopCount::add(2.0 * static_cast<double>(products));
    if (x.is_meta()) return at::empty(result, x.options());
    if (!packed_.defined()) return at::conv2d(x, weight_, bias_, shape_.stride, shape_.padding);
    const int64_t padding = shape_.padding;
    const int64_t stride = shape_.stride;
    return at::mkldnn_convolution(x, packed_, bias_, {padding, padding}, {stride, stride}, {1, 1},
                                  1)
        .contiguous(at::MemoryFormat::ChannelsLast);
}

/// oneDNN lays the weights out anew at each call unless told before; worth it where there is much
/// weight to few pixels. Its results are then NCHW, which costs more than it gains on wide maps.
void Conv2dImpl::pack() {
    const bool packs = weight_.is_cpu() && at::globalContext().userEnabledMkldnn() &&
                       at::hasMKLDNN() && weight_.numel() >= kSmallestPackedWeight;
    if (!packs) {
        weight_.set_data(weight_.contiguous(at::MemoryFormat::ChannelsLast));
        return;
    }
    const int64_t padding = shape_.padding;
    const int64_t stride = shape_.stride;
    packed_ = at::mkldnn_reorder_conv2d_weight(weight_.contiguous().to_mkldnn(), {padding, padding},
                                               {stride, stride}, {1, 1}, 1);
    weight_.set_data(at::zeros({1}, weight_.options()).expand(weight_.sizes()));
}

GroupNormImpl::GroupNormImpl(int64_t groups, int64_t channels, double epsilon)
    : groups_(groups), epsilon_(epsilon) {
    weight_ = register_parameter("weight", placeholder({channels}), false);
    bias_ = register_parameter("bias", placeholder({channels}), false);
}

at::Tensor GroupNormImpl::forward(const at::Tensor& x) {
    return normalize(x, false);
}

at::Tensor GroupNormImpl::forwardSilu(const at::Tensor& x) {
    return normalize(x, true);
}

at::Tensor GroupNormImpl::normalize(const at::Tensor& x, bool silu) {
    if (x.is_meta()) return at::empty_like(x);
    return groupNorm(x, weight_, bias_, {groups_, epsilon_, silu});
}

LayerNormImpl::LayerNormImpl(int64_t width, double epsilon) : epsilon_(epsilon) {
    weight_ = register_parameter("weight", placeholder({width}), false);
    bias_ = register_parameter("bias", placeholder({width}), false);
}

at::Tensor LayerNormImpl::forward(const at::Tensor& x) {
    if (x.is_meta()) return at::empty_like(x);
    return layerNorm(x, weight_, bias_, epsilon_);
}

EmbeddingImpl::EmbeddingImpl(int64_t count, int64_t width) {
    weight_ = register_parameter("weight", placeholder({count, width}), false);
}

at::Tensor EmbeddingImpl::forward(const at::Tensor& ids) {
    return at::embedding(weight_, ids);
}

at::Tensor EmbeddingImpl::firstRows(int64_t count) {
    return weight_.slice(0, 0, count);
}

}  // namespace ninefold::nn
