// SPDX-License-Identifier: MIT
#include "core/nn/resnet_block.h"

namespace ninefold::nn {

ResnetBlockImpl::ResnetBlockImpl(const ResnetShape& shape)
    : activation_(shape.activation),
      norm1_(register_module("norm1", GroupNorm(shape.groups, shape.in, shape.epsilon))),
      conv1_(register_module("conv1", Conv2d(shape.in, shape.out))),
      norm2_(register_module("norm2", GroupNorm(shape.groups, shape.out, shape.epsilon))),
      conv2_(register_module("conv2", Conv2d(shape.out, shape.out))) {
    if (shape.timeWidth > 0) {
        timeProjection_ = register_module("time_emb_proj", Linear(shape.timeWidth, shape.out));
    }
    if (shape.in != shape.out) {
        shortcut_ =
            register_module("conv_shortcut", Conv2d(shape.in, shape.out, ConvShape{1, 1, 0}));
    }
}

at::Tensor ResnetBlockImpl::normAct(GroupNorm& norm, const at::Tensor& x) {
    if (activation_ == Activation::Silu) return norm->forwardSilu(x);
    return activate(activation_, norm(x));
}

at::Tensor ResnetBlockImpl::forward(const at::Tensor& x, const at::Tensor& actTime) {
    at::Tensor h = conv1_(normAct(norm1_, x));
    if (timeProjection_) h.add_(timeProjection_(actTime).unsqueeze(-1).unsqueeze(-1));
    h = conv2_(normAct(norm2_, h));
    return h.add_(shortcut_ ? shortcut_(x) : x);
}

}  // namespace ninefold::nn
