// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/json_fwd.h"
#include "core/nn/activation.h"

namespace ninefold::nn {

/// Shape of an AutoencoderKL as its config.json states it. The defaults are those of diffusers.
struct AutoencoderConfig {
    int64_t inChannels = 3;
    int64_t outChannels = 3;
    std::vector<int64_t> channels{64};  ///< one a level, largest picture first
    int64_t layers = 1;                 ///< resnet blocks a level; the decoder has one more
    int64_t latentChannels = 4;
    int64_t groups = 32;
    Activation activation = Activation::Silu;
    bool hasQuantConv = true;
    bool hasPostQuantConv = true;
    bool middleAttends = true;
    bool forceUpcast = true;  ///< overflows in fp16: run in f32 or bf16
    /// The latent that the UNet sees is (z - shift)·scale.
    double scale = 0.18215;
    double shift = 0;

    /// Pixels per latent pixel, e.g. 8.
    int64_t pixelsPerLatent() const { return int64_t{1} << (channels.size() - 1); }

    /// Throws Error{BadModel} that names the key and the value it can't draw with.
    static AutoencoderConfig fromJson(const Json& json,
                                      const std::string& name = "vae/config.json");
};

}  // namespace ninefold::nn
