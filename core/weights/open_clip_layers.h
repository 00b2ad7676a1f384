// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/weights/renamed_tensors.h"

namespace ninefold {

/// The layers of one of OpenCLIP's transformers ("<from>resblocks.0.ln_1.weight", …, with queries,
/// keys and values in one matrix) under the names of transformers ("<to>layers.0.layer_norm1.…").
void addOpenClipLayers(const std::string& from, const std::string& to, int layers,
                       TensorOrigins& origins);

}  // namespace ninefold
