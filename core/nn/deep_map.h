// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

namespace ninefold::nn {

/// The map that comes up from a UNet's deep levels, kept of one picture from one call to the next:
/// it changes little between steps (DeepCache, Ma et al. 2023, arXiv:2312.00858). What is gone
/// through at every call is the first layer on the way down and the last two on the way up.
struct DeepMap {
    at::Tensor map;         ///< undefined before the first call
    bool isReused = false;  ///< this call takes `map`; else it works it out and leaves it here
};

}  // namespace ninefold::nn
