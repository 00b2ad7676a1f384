// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/nn/unet_config.h"

namespace ninefold::nn {

/// Shape of a ControlNetModel as its config.json states it. The defaults are those of diffusers.
struct ControlNetConfig {
    UNetConfig unet;                                     ///< of whose way down it is a copy
    std::vector<int64_t> hintChannels{16, 32, 96, 256};  ///< each but the last halves the picture
    bool isBlueFirst = false;                            ///< it wants blue, green, red

    /// Pixels of the picture per pixel of the latent.
    int64_t pixelsPerHint() const { return int64_t{1} << (hintChannels.size() - 1); }

    /// Throws Error{BadModel} that names the key and the value it can't draw with.
    static ControlNetConfig fromJson(const Json& json, const std::string& name = "config.json");
};

}  // namespace ninefold::nn
