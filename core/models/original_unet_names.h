// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/nn/unet_config.h"

namespace ninefold {

/// What the authors' layout calls a part of a UNet: "down_blocks.0.resnets.0.conv1" of diffusers is
/// "input_blocks.1.0.in_layers.2". The reverse of originalUnet(), for names of layers.
std::string originalUnetName(const nn::UNetConfig& config, const std::string& name);

}  // namespace ninefold
