// SPDX-License-Identifier: MIT
#include "core/sampling/schedule_registry.h"

namespace ninefold {

namespace {

/// Every so many'th training step from the noisiest on, rounded towards it (ComfyUI, A1111).
std::vector<double> simpleSigmas(const NoiseSchedule& schedule, const SigmaRange& /*range*/,
                                 int steps) {
    const std::vector<double>& table = schedule.sigmas();
    const double stride = static_cast<double>(table.size()) / steps;
    std::vector<double> sigmas;
    for (int i = 0; i < steps; ++i) {
        sigmas.push_back(table[table.size() - 1 - static_cast<std::size_t>(i * stride)]);
    }
    return sigmas;
}

}  // namespace

ScheduleSpec schedules::simple() {
    return {
        "simple", "Simple", "Whole training steps, evenly from the noisiest.", {}, simpleSigmas};
}

}  // namespace ninefold
