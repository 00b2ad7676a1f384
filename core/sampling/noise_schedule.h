// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/sampling/schedule_config.h"

namespace ninefold {

/// The table of a trained noise process: how much of the picture is left after each training step.
/// Computed in float32 in diffusers' order of operations, since the same seed shall give the same
/// picture there. An immutable value; copies are cheap enough to pass around (8 KB).
class NoiseSchedule {
public:
    /// Throws Error{BadModel} for values that give no process (betas outside 0..1).
    explicit NoiseSchedule(ScheduleConfig config);

    const ScheduleConfig& config() const noexcept { return config_; }
    /// Product of (1 - beta) up to each training step, falling from ~1; the last is 0 with zero
    /// terminal SNR.
    const std::vector<double>& alphasCumprod() const noexcept { return alphasCumprod_; }
    /// sqrt((1 - a) / a) for each training step, rising; the last is 4096 with zero terminal SNR.
    const std::vector<double>& sigmas() const noexcept { return sigmas_; }
    /// The same process without the zero-terminal-SNR correction (what Heun of diffusers uses).
    NoiseSchedule withoutZeroSnr() const;

private:
    ScheduleConfig config_;
    std::vector<double> alphasCumprod_;
    std::vector<double> sigmas_;
};

}  // namespace ninefold
