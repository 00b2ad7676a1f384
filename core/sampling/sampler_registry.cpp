// SPDX-License-Identifier: MIT
#include "core/sampling/sampler_registry.h"

#include <algorithm>
#include <vector>

#include "core/base/error.h"
#include "core/sampling/sampler_list.h"
#include "core/sampling/schedule_registry.h"

namespace ninefold {

namespace {

const std::vector<SamplerSpec>& specs() {
    static const std::vector<SamplerSpec> list{
#define X(id) samplers::id(),
#include "core/sampling/samplers.def"
#undef X
    };
    return list;
}

const SamplerSpec* findSpec(const std::string& id) {
    const auto found = std::find_if(specs().begin(), specs().end(),
                                    [&id](const SamplerSpec& spec) { return spec.id == id; });
    return found == specs().end() ? nullptr : &*found;
}

}  // namespace

const SamplerSpec& samplerSpec(const std::string& id) {
    if (const SamplerSpec* spec = findSpec(id)) return *spec;
    std::string known;
    for (const SamplerSpec& spec : specs())
        known += (known.empty() ? "" : ", ") + std::string(spec.id);
    throw Error(ErrorKind::Usage, {"There is no sampler \"%1\".", id},
                {"Choose one of: %1.", known});
}

std::unique_ptr<Sampler> makeSampler(const std::string& id, const NoiseSchedule& schedule,
                                     int steps) {
    const SamplerSpec& spec = samplerSpec(id);
    const std::string& choice = schedule.config().choice;
    if (!samplerTakesSchedule(id, choice)) {
        throw Error(ErrorKind::Usage, {"%1 can't follow the schedule \"%2\".", spec.label, choice},
                    "Choose the schedule \"automatic\" or another sampler.");
    }
    if (steps < 1) {
        throw Error(ErrorKind::Usage, "A picture needs at least one step.");
    }
    return spec.make(schedule, steps);
}

const std::vector<SamplingChoice>& samplerList() {
    static const std::vector<SamplingChoice> list = [] {
        std::vector<SamplingChoice> choices;
        for (const SamplerSpec& spec : specs()) {
            choices.push_back({spec.id, spec.label, spec.description});
        }
        return choices;
    }();
    return list;
}

bool samplerTakesSchedule(const std::string& samplerId, const std::string& scheduleId) {
    const SamplerSpec* sampler = findSpec(samplerId);
    const ScheduleSpec* schedule = findSchedule(scheduleId);
    if (sampler == nullptr || schedule == nullptr) return false;
    if (schedule->sigmas != nullptr) return sampler->takesSigmas;
    return sampler->takesSpacing || !schedule->spacing;
}

}  // namespace ninefold
