// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <utility>

#include "core/base/json_fwd.h"

namespace ninefold {

/// Drawing in two passes, as A1111's "Hires. fix": the picture is drawn at the recipe's size, where
/// the model composes well, enlarged, and drawn again in part.
struct Hires {
    double scale = 1.0;               ///< of width and height; 1 = one pass; 1..4
    std::string upscaler = "latent";  ///< "latent"; on the decoded picture "lanczos" or an upscaler
    int steps = 0;                    ///< of the second pass, 1..1000; 0: as many as of the first
    double strength = 0.7;            ///< how much is drawn anew, 0..1

    // Written out: GCC 12 warns of uninitialized texts in an aggregate within an aggregate.
    Hires() noexcept {}
    Hires(double scaled, std::string enlarger, int drawnSteps, double anew)
        : scale(scaled), upscaler(std::move(enlarger)), steps(drawnSteps), strength(anew) {}

    bool isOn() const noexcept { return scale > 1; }
};

/// One side in the second pass: scaled, and down to a whole multiple.
int hiresPx(int px, const Hires& hires, int multiple);

/// Steps at the first pass's size that take as long as both passes, about.
int stepsOfBoth(int steps, const Hires& hires);

/// Adds keys only when there is a second pass.
void addTo(Json& json, const Hires& hires);
/// What is missing keeps its default. Throws Json::exception for a wrong type.
Hires hiresFromJson(const Json& json);

/// Throws Error{Usage} for a scale, strength or number of steps that can't be drawn with, or no
/// upscaler. Whether one of that name is there is found out when drawing begins.
void validate(const Hires& hires);

}  // namespace ninefold
