// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include "core/models/active_control.h"

namespace ninefold {

/// What a prompt, and pictures beside it, tell the network.
struct TextCondition {
    at::Tensor states;    ///< [B,T,D]
    at::Tensor pooled;    ///< [B,P], the text as a whole; undefined where the family has none
    double guidance = 1;  ///< for a network that guides itself, see LoadedModel::guidesItself()
    ActiveControls controls = {};  ///< alike for all of the batch
};

struct TextOptions {
    bool isNegative = false;  ///< a refiner takes what isn't wanted for less beautiful
    int skippedLayers = 0;    ///< "clip skip": last layers of the text encoder to leave out
};

}  // namespace ninefold
