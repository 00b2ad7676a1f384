// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/json_fwd.h"
#include "core/nn/activation.h"

namespace ninefold::nn {

/// Shape of a UNet2DConditionModel as its config.json states it; one entry a level, widest map
/// first. The defaults are those of diffusers.
struct UNetConfig {
    struct Level {
        int64_t channels = 0;
        int64_t layers = 2;  ///< resnet blocks on the way down; one more on the way up
        int64_t heads = 8;
        int64_t contextWidth = 1280;
        int64_t transformerBlocks = 1;
        bool downAttends = true;
        bool upAttends = true;
        bool onlyCrossAttention = false;
    };
    enum class Middle { None, Plain, Attending };

    int64_t inChannels = 4;
    int64_t outChannels = 4;
    std::vector<Level> levels;
    Middle middle = Middle::Attending;
    Activation activation = Activation::Silu;
    int64_t groups = 32;
    double epsilon = 1e-5;
    int64_t downsamplePadding = 1;
    int64_t timeWidth = 1280;
    bool cosineFirst = true;
    double frequencyShift = 0;
    int64_t kernelIn = 3;
    int64_t kernelOut = 3;
    bool linearProjection = false;
    bool upcastAttention = false;
    bool centerInput = false;   ///< map the input from [0,1] to [-1,1] first
    int64_t vectorWidth = 0;    ///< of a condition beside time and text; 0: none
    int64_t numberWidth = 0;    ///< of the sinusoids for each number in that condition
    int64_t textHeads = 0;      ///< that pool the text for the time embedding; 0: it isn't added
    int64_t guidanceWidth = 0;  ///< of the guidance scale's sinusoids; 0: not conditioned on it

    /// Width of the text states [B,T,contextWidth].
    int64_t contextWidth() const { return levels.front().contextWidth; }

    /// Throws Error{BadModel} that names the key and the value it can't draw with.
    static UNetConfig fromJson(const Json& json, const std::string& name = "unet/config.json");
};

}  // namespace ninefold::nn
