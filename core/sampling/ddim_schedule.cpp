// SPDX-License-Identifier: MIT
#include <algorithm>

#include "core/sampling/schedule_registry.h"

namespace ninefold {

namespace {

/// Training steps 1, 1 + stride, 1 + 2 stride, … (A1111's "DDIM", ComfyUI's "ddim_uniform"). Where
/// the stride doesn't divide the training steps there is one call more than steps, as there.
std::vector<double> ddimSigmas(const NoiseSchedule& schedule, const SigmaRange& /*range*/,
                               int steps) {
    const std::vector<double>& table = schedule.sigmas();
    const std::size_t stride =
        std::max<std::size_t>(table.size() / static_cast<std::size_t>(steps), 1);
    std::vector<double> sigmas;
    for (std::size_t t = 1; t < table.size(); t += stride) sigmas.push_back(table[t]);
    std::reverse(sigmas.begin(), sigmas.end());
    return sigmas;
}

}  // namespace

ScheduleSpec schedules::ddim() {
    return {"ddim",
            "DDIM",
            "Even steps that leave out the noisiest end, as DDIM was made for.",
            {},
            ddimSigmas};
}

}  // namespace ninefold
