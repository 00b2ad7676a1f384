// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include <string>

#include "core/nn/config_reader.h"

namespace ninefold::nn {

enum class Activation {
    Silu,       ///< x·σ(x); also called swish
    Gelu,       ///< x·Φ(x), exact
    QuickGelu,  ///< x·σ(1.702x), as in OpenAI's CLIP
    Relu,
    Mish,
    GeluTanh,  ///< Gelu by its approximation with tanh, as in SigLIP
};

/// The activation that config.json names under `key`. Throws Error{BadModel}.
Activation readActivation(ConfigReader& config, const std::string& key,
                          const std::string& fallback);

at::Tensor activate(Activation activation, const at::Tensor& x);

}  // namespace ninefold::nn
