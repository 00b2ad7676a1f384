// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace ninefold {

/// A sampler or schedule that a person can choose. The id is stored in recipes and never renamed.
struct SamplingChoice {
    std::string id;           ///< e.g. "dpmpp_2m"
    std::string label;        ///< for people, e.g. "DPM++ 2M"
    std::string description;  ///< one sentence
};

/// In the order of samplers.def.
const std::vector<SamplingChoice>& samplerList();
/// In the order of schedules.def; "automatic" (as the model's configuration says) first.
const std::vector<SamplingChoice>& scheduleList();

/// Whether a sampler can follow a schedule; "automatic" always. False for unknown ids.
bool samplerTakesSchedule(const std::string& samplerId, const std::string& scheduleId);

}  // namespace ninefold
