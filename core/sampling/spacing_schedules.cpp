// SPDX-License-Identifier: MIT
#include "core/sampling/schedule_registry.h"

namespace ninefold {

ScheduleSpec schedules::automatic() {
    return {"automatic",
            "Automatic",
            "The schedule that the model's configuration states.",
            {},
            nullptr};
}

ScheduleSpec schedules::linspace() {
    return {"linspace", "Linspace", "Even steps from the first training step to the last.",
            Spacing::Linspace, nullptr};
}

ScheduleSpec schedules::leading() {
    return {"leading", "Leading",
            "Even steps that leave out the noisiest end, as early models did.", Spacing::Leading,
            nullptr};
}

ScheduleSpec schedules::trailing() {
    return {"trailing", "Trailing",
            "Even steps from the noisiest training step; best for few steps.", Spacing::Trailing,
            nullptr};
}

}  // namespace ninefold
