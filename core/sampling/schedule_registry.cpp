// SPDX-License-Identifier: MIT
#include "core/sampling/schedule_registry.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/sampling/sampler_list.h"

namespace ninefold {

namespace {

const std::vector<ScheduleSpec>& specs() {
    static const std::vector<ScheduleSpec> list{
#define X(id) schedules::id(),
#include "core/sampling/schedules.def"
#undef X
    };
    return list;
}

}  // namespace

const ScheduleSpec* findSchedule(const std::string& id) {
    const auto found = std::find_if(specs().begin(), specs().end(),
                                    [&id](const ScheduleSpec& spec) { return spec.id == id; });
    return found == specs().end() ? nullptr : &*found;
}

const ScheduleSpec& scheduleSpec(const std::string& id) {
    if (const ScheduleSpec* spec = findSchedule(id)) return *spec;
    std::string known;
    for (const ScheduleSpec& spec : specs())
        known += (known.empty() ? "" : ", ") + std::string(spec.id);
    throw Error(ErrorKind::Usage, {"There is no schedule \"%1\".", id},
                {"Choose one of: %1.", known});
}

const std::vector<SamplingChoice>& scheduleList() {
    static const std::vector<SamplingChoice> list = [] {
        std::vector<SamplingChoice> choices;
        for (const ScheduleSpec& spec : specs()) {
            choices.push_back({spec.id, spec.label, spec.description});
        }
        return choices;
    }();
    return list;
}

}  // namespace ninefold
