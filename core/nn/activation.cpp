// SPDX-License-Identifier: MIT
#include "core/nn/activation.h"

namespace ninefold::nn {

Activation readActivation(ConfigReader& config, const std::string& key,
                          const std::string& fallback) {
    const std::string name = config.text(key, fallback);
    if (name == "silu" || name == "swish") return Activation::Silu;
    if (name == "gelu") return Activation::Gelu;
    if (name == "gelu_pytorch_tanh") return Activation::GeluTanh;
    if (name == "quick_gelu") return Activation::QuickGelu;
    if (name == "relu") return Activation::Relu;
    if (name == "mish") return Activation::Mish;
    config.refuse(key);
}

at::Tensor activate(Activation activation, const at::Tensor& x) {
    switch (activation) {
        case Activation::Silu:
            return at::silu(x);
        case Activation::Gelu:
            return at::gelu(x);
        case Activation::GeluTanh:
            return at::gelu(x, "tanh");
        case Activation::QuickGelu:
            return x * at::sigmoid(x * 1.702);
        case Activation::Relu:
            return at::relu(x);
        case Activation::Mish:
            return at::mish(x);
    }
    return x;
}

}  // namespace ninefold::nn
