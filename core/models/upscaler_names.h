// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/weights/renamed_tensors.h"

namespace ninefold {

/// How the tensors of an upscaler are named.
enum class UpscalerLayout {
    None,       ///< no upscaler
    Foreign,    ///< of an architecture that Ninefold doesn't have, see foreignUpscaler()
    Rrdb,       ///< Real-ESRGAN: "conv_first", "body.0.rdb1.conv1"
    RrdbTrunk,  ///< ESRGAN: "conv_first", "RRDB_trunk.0.RDB1.conv1"
    RrdbModel,  ///< ESRGAN before that, and most models of artists: "model.1.sub.0.RDB1.conv1.0"
    Compact,    ///< SRVGGNetCompact: "body.0", "body.1", …
};

/// By names and shapes; the wrappers of training programs ("params_ema.", "module.") don't matter.
UpscalerLayout upscalerLayoutOf(const TensorEntries& tensors);

/// What people call the architecture, "SwinIR"; empty for one that has no name here.
std::string foreignUpscaler(const TensorEntries& tensors);

/// Real-ESRGAN's names, or for Compact "body.0.weight" …, to those of the file.
TensorOrigins upscalerOrigins(const TensorEntries& tensors, UpscalerLayout layout);

}  // namespace ninefold
