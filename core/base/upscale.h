// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/base/json_fwd.h"

namespace ninefold {

/// Enlarging the finished picture with a network, as the last step of a recipe.
struct Upscale {
    std::string upscaler;  ///< its name; empty: the picture stays as it is drawn
    std::string hash;      ///< SHA-256 of its file
    double scale = 1.0;    ///< of width and height, above 1 to 8
    int tilePx = 0;        ///< side of the tiles; 0: as large as suits; 32..2048
    std::string picture;   ///< SHA-256 of the picture that was enlarged, when it was there already

    // Written out: GCC 12 warns of uninitialized texts in an aggregate within an aggregate.
    Upscale() noexcept {}

    bool isOn() const noexcept { return !upscaler.empty(); }
};

/// One side of the enlarged picture.
int upscaledPx(int px, const Upscale& upscale);

/// Adds keys only when something is enlarged.
void addTo(Json& json, const Upscale& upscale);
/// What is missing keeps its default. Throws Json::exception for a wrong type.
Upscale upscaleFromJson(const Json& json);

/// Throws Error{Usage} for a scale or tile that can't be.
void validate(const Upscale& upscale);

}  // namespace ninefold
