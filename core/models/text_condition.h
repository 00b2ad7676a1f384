// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include "core/models/active_control.h"
#include "core/nn/deep_map.h"
#include "core/nn/text_keys.h"

namespace ninefold {

/// What spares a network work. The default does all of it.
struct Shortcuts {
    nn::TextKeys* textKeys = nullptr;  ///< of this text; changes no bit of the result
    nn::DeepMap* deep = nullptr;       ///< of one picture
    double tokenMerging = 0;           ///< see Acceleration
};

/// What a prompt, and pictures beside it, tell the network.
struct TextCondition {
    at::Tensor states;    ///< [B,T,D]
    at::Tensor pooled;    ///< [B,P], the text as a whole; undefined where the family has none
    double guidance = 1;  ///< for a network that guides itself, see LoadedModel::guidesItself()
    ActiveControls controls = {};  ///< alike for all of the batch
    Shortcuts shortcuts = {};
};

struct TextOptions {
    bool isNegative = false;  ///< a refiner takes what isn't wanted for less beautiful
    int skippedLayers = 0;    ///< "clip skip": last layers of the text encoder to leave out
};

}  // namespace ninefold
