// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <string>

#include "core/base/json_fwd.h"
#include "ui/prompt/advanced_state.h"

namespace ninefold::ui {

/// All that the settings form says, as a value.
struct SettingsState {
    int width = 0;   ///< px
    int height = 0;  ///< px
    int steps = 0;
    double guidance = 0;
    std::string sampler;
    std::string schedule;
    QString seed;  ///< as typed
    bool seedLocked = false;
    int shown = 9;  ///< pictures that stand in the grid
    int draws = 1;  ///< so many times as many are drawn, and the best kept
    AdvancedState advanced = {};

    /// An unlocked seed is nobody's choice and makes no difference.
    bool operator==(const SettingsState& other) const;
    bool operator!=(const SettingsState& other) const { return !(*this == other); }
};

Json toJson(const SettingsState& state);
/// What is missing or odd keeps its value in `base`.
SettingsState settingsFromJson(const Json& json, SettingsState base);

}  // namespace ninefold::ui
