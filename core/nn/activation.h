// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include <string>

#include "core/nn/config_reader.h"

namespace ninefold::nn {

enum class Activation {
    Silu,       ///< x·σ(x); also called swish
    Gelu,       ///< x·Φ(x), exact
    GeluTanh,   ///< the same by its approximation with tanh, as in SigLIP
    QuickGelu,  ///< x·σ(1.702x), as in OpenAI's CLIP
    Relu,
    Mish,
};

/// The activation that config.json names under `key`. Throws Error{BadModel}.
Activation readActivation(ConfigReader& config, const std::string& key,
                          const std::string& fallback);

at::Tensor activate(Activation activation, const at::Tensor& x);

}  // namespace ninefold::nn
