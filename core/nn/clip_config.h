// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

#include "core/base/json_fwd.h"
#include "core/nn/activation.h"

namespace ninefold::nn {

class ConfigReader;

/// What the two towers of CLIP share. The defaults are those of transformers.
struct ClipTowerConfig {
    int64_t width = 512;
    int64_t mlpWidth = 2048;
    int64_t layers = 12;
    int64_t heads = 8;
    Activation activation = Activation::QuickGelu;
    double epsilon = 1e-5;
    int64_t projectionWidth = 512;
};

/// Shape of a CLIPTextModel or CLIPTextModelWithProjection as its config.json states it.
struct ClipTextConfig {
    ClipTowerConfig tower;
    int64_t vocabulary = 49408;
    int64_t maxTokens = 77;
    int64_t endToken = 49407;
    /// Files of before transformers 4.31 all say eos_token_id 2; there the largest id ends the
    /// text.
    bool endsAtLargestId = false;
    bool hasProjection = false;

    static ClipTextConfig fromJson(const Json& json,
                                   const std::string& name = "text_encoder/config.json");
};

/// Shape of a CLIPVisionModel or CLIPVisionModelWithProjection.
struct ClipVisionConfig {
    ClipTowerConfig tower;
    int64_t channels = 3;
    int64_t imageSize = 224;  ///< px
    int64_t patchSize = 32;   ///< px
    bool hasProjection = false;

    static ClipVisionConfig fromJson(const Json& json,
                                     const std::string& name = "image_encoder/config.json");
};

/// Shape of a CLIPModel: both towers, each with its projection to the common width.
struct ClipConfig {
    ClipTextConfig text;
    ClipVisionConfig vision;
    int64_t projectionWidth = 512;

    /// Throws Error{BadModel} that names the key and the value it can't use.
    static ClipConfig fromJson(const Json& json, const std::string& name = "config.json");
};

}  // namespace ninefold::nn
