// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>

#include "core/sampling/noise_schedule.h"
#include "core/sampling/sampler.h"

namespace ninefold {

/// All there is to know of a sampler. Each file has one, listed in samplers.def.
struct SamplerSpec {
    const char* id;
    const char* label;
    const char* description;
    bool takesSpacing;  ///< the schedules "linspace", "leading", "trailing"
    bool takesSigmas;   ///< the schedules that state noises: "karras", "exponential", …
    std::unique_ptr<Sampler> (*make)(const NoiseSchedule& schedule, int steps);
};

/// For SamplerSpec::make.
template <typename T>
std::unique_ptr<Sampler> makeSamplerOf(const NoiseSchedule& schedule, int steps) {
    return std::make_unique<T>(schedule, steps);
}

/// One function per line of samplers.def, defined in the sampler's own file.
namespace samplers {
#define X(id) SamplerSpec id();
#include "core/sampling/samplers.def"
#undef X
}  // namespace samplers

/// Throws Error{Usage} that lists the ids.
const SamplerSpec& samplerSpec(const std::string& id);

/// A fresh sampler for one picture. Throws Error{Usage} for an unknown id, a number of steps that
/// the schedule can't be cut into, or a schedule that a person chose and the sampler can't follow.
std::unique_ptr<Sampler> makeSampler(const std::string& id, const NoiseSchedule& schedule,
                                     int steps);

}  // namespace ninefold
