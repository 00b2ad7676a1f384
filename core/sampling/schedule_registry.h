// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/sampling/noise_schedule.h"

namespace ninefold {

/// The noises between which a picture is drawn.
struct SigmaRange {
    double largest;
    double smallest;
};

/// All there is to know of a schedule, listed in schedules.def: it either states the noise of every
/// model call or how whole training steps are spaced; "automatic" does neither.
struct ScheduleSpec {
    const char* id;
    const char* label;
    const char* description;
    std::optional<Spacing> spacing;
    /// Falling, one a call, without the 0 at the end; `steps` of them, or one more where the
    /// schedule's own definition has it.
    std::vector<double> (*sigmas)(const NoiseSchedule& schedule, const SigmaRange& range,
                                  int steps);
};

/// One function per line of schedules.def.
namespace schedules {
#define X(id) ScheduleSpec id();
#include "core/sampling/schedules.def"
#undef X
}  // namespace schedules

/// nullptr for an unknown id.
const ScheduleSpec* findSchedule(const std::string& id);
/// Throws Error{Usage} that lists the ids.
const ScheduleSpec& scheduleSpec(const std::string& id);

}  // namespace ninefold
