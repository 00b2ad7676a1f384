// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

#include "core/base/json_fwd.h"
#include "core/nn/clip_config.h"

namespace ninefold::nn {

/// Shape of transformers' SiglipModel.
struct SiglipConfig {
    ClipTowerConfig text;
    ClipTowerConfig vision;
    int64_t vocabulary = 32000;
    int64_t maxTokens = 64;
    int64_t embeddingWidth = 768;  ///< of both towers' results
    int64_t channels = 3;
    int64_t imageSize = 224;  ///< px
    int64_t patchSize = 16;   ///< px

    /// Throws Error{BadModel} that names the key and the value it can't use.
    static SiglipConfig fromJson(const Json& json, const std::string& name = "config.json");
};

}  // namespace ninefold::nn
