// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/json_fwd.h"

namespace ninefold {

/// Ways to draw faster that change the picture a little. Off unless the artist asks.
struct Acceleration {
    /// The UNet's deep levels are worked out every this many steps and used again in between
    /// (DeepCache, Ma et al. 2023, arXiv:2312.00858); 1 = at every step, 1..10.
    int cacheInterval = 1;
    /// The share of positions that self-attention at the finest level merges with their likes
    /// (Bolya and Hoffman 2023, arXiv:2303.17604); 0 = none, 0..0.75.
    double tokenMerging = 0;

    bool isOn() const noexcept { return cacheInterval > 1 || tokenMerging > 0; }
};

/// Adds keys only for what is on.
void addTo(Json& json, const Acceleration& acceleration);
/// What is missing keeps its default. Throws Json::exception for a wrong type.
Acceleration accelerationFromJson(const Json& json);

/// Throws Error{Usage} for an interval or a share out of range.
void validate(const Acceleration& acceleration);

}  // namespace ninefold
