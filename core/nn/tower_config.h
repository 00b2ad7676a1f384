// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/nn/clip_config.h"
#include "core/nn/config_reader.h"

namespace ninefold::nn {

/// What CLIP and SigLIP say of a tower alike. Throws Error{BadModel}.
ClipTowerConfig readTower(ConfigReader& config, const ClipTowerConfig& defaults,
                          const std::string& fallbackActivation = "quick_gelu");

/// Keys that every model of transformers may carry; they steer training and text generation, which
/// an encoder has nothing to do with.
void ignoreGenericKeys(ConfigReader& config);

}  // namespace ninefold::nn
